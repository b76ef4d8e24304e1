// Symbols of the map file: circles whose area tells the number; hatches, rings and halos for what is not exact.
const frontlineSymbols = (content) => {
  const { theme, symbols, kinds } = content;
  const SVG = "http://www.w3.org/2000/svg";
  const colour = (kind) => theme[kinds[kind].token];

  const node = (name, attributes, ...children) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const hatch = (id, stroke, step, width, opacity) =>
    node("pattern", { id, width: step, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      node("rect", { width: step, height: step, fill: stroke, "fill-opacity": opacity }),
      node("line", { x1: 0, y1: 0, x2: 0, y2: step, stroke, "stroke-width": width * 2 }));

  const dots = (id, fill) =>
    node("pattern", { id, width: 4, height: 4, patternUnits: "userSpaceOnUse" },
      node("circle", { cx: 1.2, cy: 1.2, r: 0.9, fill }));

  // Patterns stand once in the document; any drawing may use them by name.
  const patterns = () => {
    const names = Object.keys(kinds);
    const defs = node("defs", {}, ...names.flatMap((kind) => [
      hatch(`fl-share-${kind}`, colour(kind), symbols.hatch_step, symbols.hatch_width / 2, 0.12),
      hatch(`fl-area-${kind}`, colour(kind), symbols.area_hatch_step, symbols.area_edge / 2, symbols.area_fill_opacity),
      dots(`fl-dots-${kind}`, colour(kind)),
    ]));
    document.body.append(node("svg", { width: 0, height: 0, class: "fl-patterns", "aria-hidden": "true" }, defs));
  };

  // Pixels of radius per square root of a number, so that the largest circle of the view is not too large.
  const scale = (zoom, largest) => {
    const [, k] = symbols.k_by_zoom.filter(([from]) => zoom >= from).at(-1) ?? symbols.k_by_zoom[0];
    return Math.min(k, symbols.largest_radius / Math.sqrt(Math.max(1, largest)));
  };

  const drawn = (row) => Math.max(row.low ?? 0, row.best ?? 0, (row.low ?? 0) + row.share);

  // The radii of one row in pixels: solid at least, soft up to the best guess, hatched the share, ring at most.
  const radii = (row, k, zoom) => {
    const smallest = zoom < symbols.near_zoom ? symbols.smallest_radius : symbols.smallest_radius_near;
    const radius = (value) => (value > 0 ? Math.max(smallest, k * Math.sqrt(value)) : 0);
    if (row.status === "zero") return { zero: symbols.zero_radius, outer: symbols.zero_radius };
    if (row.status === "withheld" || row.status === "unnumbered") return { untold: 6, outer: 6 };
    const solid = radius(row.low ?? 0);
    const soft = radius(row.best ?? 0);
    const shared = row.share ? radius((row.low ?? 0) + row.share) : 0;
    const body = Math.max(solid, soft, shared);
    const most = row.high === null ? Infinity : radius(row.high);
    const ring = most > body + 0.2 ? Math.min(most, body + symbols.ring_reach) : 0;
    return { solid, soft, shared, ring, dashed: most > body + symbols.ring_reach, outer: Math.max(body, ring) };
  };

  const circle = (at, radius, options) => L.circleMarker(at, { radius, interactive: false, stroke: false, ...options });

  // The parts of one symbol, bottom to top; the last answers to the pointer.
  const symbol = (row, at, size) => {
    const paint = colour(row.kind);
    const parts = [];
    if (size.soft > size.solid) parts.push(circle(at, size.soft, { fillColor: paint, fillOpacity: symbols.best_opacity }));
    if (size.shared) {
      parts.push(circle(at, size.shared, {
        stroke: true, color: paint, weight: 1.5, fillColor: `url(#fl-share-${row.kind})`, fillOpacity: 1,
      }));
    }
    if (size.solid) parts.push(circle(at, size.solid, { fillColor: paint, fillOpacity: 1 }));
    if (size.untold) {
      parts.push(circle(at, size.untold, {
        stroke: true, color: paint, weight: 1.25, fillColor: `url(#fl-dots-${row.kind})`, fillOpacity: 1,
        dashArray: row.status === "withheld" ? "1 3" : null,
      }));
    }
    if (size.zero) {
      parts.push(circle(at, size.zero, { stroke: true, color: paint, weight: 1.25, fill: true, fillColor: theme.land, fillOpacity: 0.7 }));
    }
    if (size.ring) {
      parts.push(circle(at, size.ring, {
        stroke: true, fill: false, color: paint, weight: symbols.ring_width, dashArray: size.dashed ? symbols.dash.join(" ") : null,
      }));
    }
    const target = circle(at, Math.max(12, size.outer), { interactive: true, fillColor: paint, fillOpacity: 0, className: "fl-target" });
    return { parts, target };
  };

  // Circles of one place touch: the largest at the point, the others around it. Returns offsets in pixels.
  const packed = (sizes) => {
    const [centre, ...others] = sizes;
    return [[0, 0], ...others.map((size, index) => {
      const angle = (index * Math.PI) / 3 - Math.PI / 6;
      const reach = centre.outer + size.outer + 1;
      return [reach * Math.cos(angle), reach * Math.sin(angle)];
    })];
  };

  return { node, patterns, scale, drawn, radii, symbol, packed, colour };
};
