// Labels of the map file: names beside circles where there is room, and the brace of a number that places share.
const frontlineLabels = (map, { theme, places }, words, renderer) => {
  const labels = L.layerGroup().addTo(map);

  const text = (at, content, className, anchor) =>
    L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: "fl-label " + className, html: words.make("span", "", ...content), iconSize: [0, 0], iconAnchor: anchor }) });

  let taken = [];
  const covers = (one) => taken.some((other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]);

  // What circles stand on is taken: no label may cover a symbol.
  const clear = (boxes) => {
    labels.clearLayers();
    taken = boxes.map(({ centre, radius }) => [centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius]);
  };

  // Words on a surface that is claimed as a whole; a pin may not stand there, words may.
  const chip = (claim, count, at) => {
    const centre = map.project(at, map.getZoom());
    const said = count > 1 ? `${count} claims` : claim.text;
    const width = Math.max(claim.where.length, said.length + 18) * 6.2 + 20;
    const box = [centre.x - width / 2, centre.y - 22, centre.x + width / 2, centre.y + 22];
    if (covers(box)) return;
    taken.push(box);
    const told = [words.make("b", "", claim.where), words.make("span", "", `${said} · place not told`)];
    text(at, told, "fl-chip-area", [0, 0]).addTo(labels);
  };

  // Largest first, beside the circle; what would cover another label or symbol is left out.
  const names = (boxes) => {
    for (const { code, centre, radius } of boxes) {
      const width = places[code].name.length * 6.6 + 4;
      const spots = [[radius + 4, -8], [-radius - 4 - width, -8], [-width / 2, radius + 2], [-width / 2, -radius - 18]];
      const box = ([left, top]) => [centre.x + left, centre.y + top, centre.x + left + width, centre.y + top + 16];
      const spot = spots.find((each) => !covers(box(each)));
      if (!spot) continue;
      taken.push(box(spot));
      text([places[code].lat, places[code].lon], [places[code].name], "fl-name", [-spot[0], -spot[1]]).addTo(labels);
    }
  };

  // A chip west of its places, with a straight grey line to each: one number, told for all of them together.
  const brace = (claim) => {
    const zoom = map.getZoom();
    const ends = claim.shares.filter((code) => places[code]).map((code) => map.project([places[code].lat, places[code].lon], zoom));
    const spine = Math.min(...ends.map((end) => end.x)) - 60;
    const heights = ends.map((end) => end.y).sort((a, b) => a - b);
    let middle = (heights[0] + heights.at(-1)) / 2;
    const box = () => [spine - 190, middle - 26, spine - 24, middle + 26];
    while (covers(box()) && middle < heights.at(-1) + 400) middle += 26;
    taken.push(box());
    heights.push(middle);
    heights.sort((a, b) => a - b);
    const line = (...pixels) => L.polyline(pixels.map(([x, y]) => map.unproject([x, y], zoom)), { interactive: false, renderer, color: theme.ink3, weight: 1 }).addTo(labels);
    line([spine, heights[0]], [spine, heights.at(-1)]);
    line([spine - 24, middle], [spine, middle]);
    for (const end of ends) line([spine, end.y], [end.x, end.y]);
    const told = [words.make("b", "", claim.short), words.make("span", "", `shared by ${claim.shares.length} places`)];
    text(map.unproject([spine - 24, middle], zoom), told, "fl-shared", [0, 0]).addTo(labels);
  };

  // One remark beside a line, where there is room for it.
  const remark = (points, said) => {
    const width = said.length * 5.6;
    for (const at of points) {
      const centre = map.project(at, map.getZoom());
      const spots = [[10, -8], [-10 - width, -8]];
      const box = ([left, top]) => [centre.x + left, centre.y + top, centre.x + left + width, centre.y + top + 16];
      const spot = spots.find((each) => !covers(box(each)));
      if (!spot) continue;
      taken.push(box(spot));
      text(at, [said], "fl-remark", [-spot[0], -spot[1]]).addTo(labels);
      return;
    }
  };

  return { clear, chip, names, brace, remark };
};
