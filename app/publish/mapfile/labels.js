// Labels of the map file: names beside circles where there is room, and the brace of a number that places share.
const frontlineLabels = (map, { theme, places }, words, renderer) => {
  const labels = L.layerGroup().addTo(map);

  const text = (at, content, className, anchor) =>
    L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: "fl-label " + className, html: words.make("span", "", ...content), iconSize: [0, 0], iconAnchor: anchor }) });

  let taken = [];
  let seen = null;
  const ruler = document.createElement("canvas").getContext("2d");
  const widthOf = (said, font) => {
    ruler.font = `${font} ${getComputedStyle(document.body).fontFamily}`;
    return Math.ceil(ruler.measureText(said).width) + 4;
  };
  const covers = (one) => taken.some((other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]);
  const cut = ([left, top, right, bottom]) => left < seen.min.x + 2 || top < seen.min.y + 2 || right > seen.max.x - 2 || bottom > seen.max.y - 2;
  const fits = (box) => !covers(box) && !cut(box);

  // The file's own boxes over the map: no label may lie under them.
  const cards = () => {
    const holder = map.getContainer().getBoundingClientRect();
    const corner = map.getPixelBounds().min;
    return [...map.getContainer().querySelectorAll(".fl-legend, .leaflet-control")].map((card) => card.getBoundingClientRect()).filter(({ width }) => width)
      .map((card) => [card.left - holder.left + corner.x - 4, card.top - holder.top + corner.y - 4, card.right - holder.left + corner.x + 4, card.bottom - holder.top + corner.y + 4]);
  };

  // What circles stand on is taken: no label may cover a symbol.
  const clear = (boxes) => {
    labels.clearLayers();
    seen = map.getPixelBounds();
    taken = [...cards(), ...boxes.map(({ centre, radius }) => [centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius])];
  };

  // Words on a surface that is claimed as a whole; a pin may not stand there, words may.
  const chip = (claim, said, at) => {
    const centre = map.project(at, map.getZoom());
    const width = Math.max(widthOf(claim.where, "bold 12.5px"), widthOf(`${said} · ${words.say("place_not_told")}`, "12.5px")) + 22;
    const box = [centre.x - width / 2, centre.y - 22, centre.x + width / 2, centre.y + 22];
    if (!fits(box)) return;
    taken.push(box);
    const told = [words.make("b", "", claim.where), words.make("span", "", `${said} · ${words.say("place_not_told")}`)];
    text(at, told, "fl-chip-area", [0, 0]).addTo(labels);
  };

  // Largest first, beside the circle; what would cover another label or symbol is left out.
  const names = (boxes) => {
    for (const { code, centre, radius } of boxes) {
      const width = widthOf(places[code].name, "600 12.5px");
      const spots = [[radius + 4, -8], [-radius - 4 - width, -8], [-width / 2, radius + 2], [-width / 2, -radius - 18]];
      const box = ([left, top]) => [centre.x + left, centre.y + top, centre.x + left + width, centre.y + top + 16];
      const spot = spots.find((each) => fits(box(each)));
      if (!spot) continue;
      taken.push(box(spot));
      text([places[code].lat, places[code].lon], [places[code].name], "fl-name", [-spot[0], -spot[1]]).addTo(labels);
    }
  };

  // A chip west of its places, with a straight grey line to each: one number, told for all of them together.
  const brace = (claim) => {
    const zoom = map.getZoom();
    const ends = claim.shares.filter((code) => places[code]).map((code) => map.project([places[code].lat, places[code].lon], zoom));
    const spine = Math.min(...ends.map((end) => end.x)) - 30;
    const heights = ends.map((end) => end.y).sort((a, b) => a - b);
    const wide = Math.max(widthOf(claim.short, "bold 14px"), widthOf(words.say("shared_by", { n: claim.shares.length }), "12.5px")) + 24;
    const box = (middle) => [spine - 24 - wide, middle - 26, spine - 24, middle + 26];
    const wanted = (heights[0] + heights.at(-1)) / 2;
    const tries = Array.from({ length: 40 }, (_, n) => wanted + (n % 2 ? 1 : -1) * Math.ceil(n / 2) * 24);
    const middle = tries.find((each) => fits(box(each)));
    if (middle === undefined) return;
    taken.push(box(middle));
    heights.push(middle);
    heights.sort((a, b) => a - b);
    const line = (...pixels) => L.polyline(pixels.map(([x, y]) => map.unproject([x, y], zoom)), { interactive: false, renderer, color: theme.ink3, weight: 1 }).addTo(labels);
    line([spine, heights[0]], [spine, heights.at(-1)]);
    line([spine - 24, middle], [spine, middle]);
    for (const end of ends) line([spine, end.y], [end.x, end.y]);
    const told = [words.make("b", "", claim.short), words.make("span", "", words.say("shared_by", { n: claim.shares.length }))];
    text(map.unproject([spine - 24, middle], zoom), told, "fl-shared", [0, 0]).addTo(labels);
  };

  // One remark beside a line, where there is room for it.
  const remark = (points, said) => {
    const width = widthOf(said, "italic 11px");
    for (const at of points) {
      const centre = map.project(at, map.getZoom());
      const spots = [[10, -8], [-10 - width, -8]];
      const box = ([left, top]) => [centre.x + left, centre.y + top, centre.x + left + width, centre.y + top + 16];
      const spot = spots.find((each) => fits(box(each)));
      if (!spot) continue;
      taken.push(box(spot));
      text(at, [said], "fl-remark", [-spot[0], -spot[1]]).addTo(labels);
      return;
    }
  };

  return { clear, chip, names, brace, remark };
};
