// The map of the map file: draws the frame that the day slider chooses into the layers that Folium made.
const frontlineMap = (map, groups, content) => {
  const symbols = frontlineSymbols(content);
  const words = frontlineWords(content, symbols);
  const { theme, frames, places, claims, surfaces, fronts, line, ground } = content;
  const renderer = L.svg({ padding: 0.4 });
  const still = { interactive: false, renderer };
  const written = frontlineLabels(map, content, words, renderer);
  let frame = frames[0];

  const outline = (geometry, options) => L.geoJSON(geometry, { ...options, renderer });

  // A card belongs to the map, not to its symbol, and so stays open while a zoom draws the symbols anew.
  const opens = (layer, build, at = null) => layer.on("click", (click) => {
    const wide = map.getContainer().clientWidth;
    L.popup({ maxWidth: Math.min(340, wide - 60), maxHeight: 320, autoPanPaddingTopLeft: [10, 20], autoPanPaddingBottomRight: [wide < 640 ? 10 : 170, 20] })
      .setLatLng(at ?? click.latlng).setContent(build()).openOn(map);
    L.DomEvent.stop(click);
  });

  const drawGround = () => {
    const fill = (fillColor) => ({ ...still, style: { stroke: false, fillColor, fillOpacity: 1 } });
    const line = (color, weight) => ({ ...still, style: { fill: false, color, weight } });
    for (const [part, options] of [
      ["abroad", fill(theme.abroad)], ["land", fill(theme.land)],
      ["oblasts", line(theme.oblast, 1)], ["country", line(theme.state, 1.5)],
    ]) if (ground[part]) outline(ground[part], options).addTo(map);
  };

  const drawFronts = () => {
    for (const front of fronts) {
      const shape = outline(front.geometry, { style: {
        color: theme.clash, weight: content.symbols.front_edge, fillColor: theme.clash, fillOpacity: front.opacity,
        dashArray: front.rare ? "3 4" : null,
      } });
      opens(shape, () => words.frontCard(front)).addTo(groups.fronts);
    }
  };

  // Solid near its places, dashed between them, grey where nothing was named lately; the band is as wide as it is unsure.
  const drawLine = () => {
    for (const piece of line.pieces) {
      const color = piece.analyst ? theme.line : piece.old ? theme.ink3 : theme.estimate;
      const faint = map.getZoom() < 6 ? 0.4 : 1;
      const add = (geometry, style) => geometry && opens(outline(geometry, { style }), () => words.lineCard(piece)).addTo(groups.line);
      add(piece.band, { stroke: false, fillColor: theme.estimate_band, fillOpacity: 0.14 * faint });
      add(piece.solid, { color, weight: piece.analyst ? 2 : 1.6, opacity: faint });
      add(piece.dashed, { color, weight: 1.6, opacity: faint, dashArray: "6 5" });
    }
  };

  const alongLine = () => line.pieces.filter((piece) => !piece.analyst).flatMap(({ solid, dashed }) =>
    [solid, dashed].flatMap((part) => part?.coordinates.flat() ?? [])).map(([lon, lat]) => [lat, lon]).filter((at) => map.getBounds().contains(at));

  const shown = (name) => groups[name] && map.hasLayer(groups[name]);

  // Wide areas first, so that what lies inside them stays within reach.
  const drawSurfaces = () => {
    const named = new Map();
    for (const { claims: ids, outline: bare, text } of frame.surfaces) {
      const claim = claims[ids[0]];
      if (!shown(claim.kind)) continue;
      const paint = symbols.colour(claim.kind);
      const shape = outline(surfaces[claim.surface], { style: {
        color: paint, weight: content.symbols.area_edge, dashArray: bare ? content.symbols.direction_dash.join(" ") : null,
        fillColor: bare ? paint : `url(#fl-area-${claim.kind})`, fillOpacity: bare ? 0 : 1,
      } });
      opens(shape, () => words.areaCard(ids)).addTo(groups[claim.kind]);
      if (!bare && !named.has(claim.surface)) named.set(claim.surface, [claim, text, shape.getBounds().getCenter()]);
    }
    return [...named.values()];
  };

  const drawHalos = () => {
    for (const row of frame.rows) {
      const place = places[row.code];
      if (!row.radius || row.status === "zero" || !shown(row.kind)) continue;
      L.circle([place.lat, place.lon], { ...still, radius: row.radius, stroke: false, fillColor: symbols.colour(row.kind), fillOpacity: 0.08 })
        .addTo(groups[row.kind]);
    }
  };

  const byPlace = () => {
    const found = new Map();
    for (const row of frame.rows) {
      if (shown(row.kind)) found.set(row.code, [...(found.get(row.code) ?? []), row]);
    }
    return found;
  };

  const drawCircles = (found) => {
    const zoom = map.getZoom();
    const k = symbols.scale(zoom, Math.max(0, ...[...found.values()].flat().map(symbols.drawn)));
    const boxes = [];
    for (const [code, rows] of found) {
      const sized = rows.map((row) => ({ row, size: symbols.radii(row, k, zoom) })).sort((a, b) => b.size.outer - a.size.outer);
      const centre = map.project([places[code].lat, places[code].lon], zoom);
      const offsets = symbols.packed(sized.map(({ size }) => size));
      sized.forEach(({ row, size }, index) => {
        const at = map.unproject(centre.add(offsets[index]), zoom);
        const { parts, target } = symbols.symbol(row, at, size);
        for (const part of parts) part.addTo(groups[row.kind]);
        opens(target, () => words.placeCard(row, rows), at).addTo(groups[row.kind]);
      });
      boxes.push({ code, centre, radius: sized[0].size.outer });
    }
    return boxes.sort((a, b) => b.radius - a.radius);
  };

  let boxes = [];
  let surfaced = [];

  // Labels keep within what is seen, and so are placed anew after each move.
  const label = () => {
    written.clear(boxes);
    for (const id of frame.braces) if (shown(claims[id].kind)) written.brace(claims[id]);
    for (const [claim, text, at] of surfaced) written.chip(claim, text, at);
    written.names(boxes);
    if (shown("line")) written.remark(alongLine(), line.label);
  };

  const draw = () => {
    for (const group of Object.values(groups)) group.clearLayers();
    if (shown("line")) drawLine();
    if (shown("fronts")) drawFronts();
    surfaced = drawSurfaces();
    drawHalos();
    boxes = drawCircles(byPlace());
    label();
  };

  const used = () => {
    const rows = frames[0].rows;
    return { solid: rows.some((row) => row.low), shared: rows.some((row) => row.share), vicinity: rows.some((row) => row.radius),
      area: frames[0].surfaces.some((surface) => !surface.outline), outline: frames[0].surfaces.some((surface) => surface.outline), front: fronts.length > 0,
      line: line };
  };

  // Leaflet's own buttons speak the file's language too.
  const nameControls = () => {
    const holder = map.getContainer();
    holder.setAttribute("aria-label", words.say("map"));
    for (const [part, name] of [["in", "zoom_in"], ["out", "zoom_out"]]) {
      const button = holder.querySelector(`.leaflet-control-zoom-${part}`);
      button?.setAttribute("title", words.say(name));
      button?.setAttribute("aria-label", words.say(name));
    }
    map.on("popupopen", ({ popup }) => popup.getElement().querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", words.say("close")));
  };

  const start = () => {
    symbols.patterns();
    nameControls();
    drawGround();
    document.querySelector(".fl-claimants").textContent = content.claimants;
    const headline = document.querySelector(".fl-headline");
    const bar = words.slider(frames.map(({ name }) => name), content.start, (index) => {
      frame = frames[index];
      headline.textContent = frame.headline;
      map.closePopup();
      draw();
    });
    if (frames.length > 1) document.querySelector(".fl-bar").append(bar.bar);
    map.getContainer().append(words.legend(content.symbols.legend_numbers, used()));
    const narrow = map.getContainer().clientWidth < 640;
    if (narrow) words.fold(map.getContainer().querySelector(".leaflet-control-layers"));
    bar.show(); // with its words above and below, the map has the size that it keeps
    map.invalidateSize();
    const { west, south, east, north } = narrow ? content.core : content.box;
    const room = narrow ? { paddingTopLeft: [200, 50], paddingBottomRight: [84, 20] } : { paddingTopLeft: [330, 30], paddingBottomRight: [150, 30] };
    map.fitBounds([[south, west], [north, east]], { ...room, maxZoom: 9, animate: false });
    draw();
    map.on("zoomend overlayadd overlayremove", draw);
    map.on("moveend resize", label);
    map.getContainer().querySelector(".fl-legend").addEventListener("toggle", label);
  };

  start();
};
