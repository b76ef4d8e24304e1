// Words of the map file: cards, legend and day slider, built from text nodes only.
const frontlineWords = (content, symbols) => {
  const { theme, kinds, claims, places } = content;

  const make = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const rules = new Intl.PluralRules(content.language);

  // A text of the file's language, with what is told in its gaps.
  const say = (name, told = {}) => {
    const text = content.words[name];
    const form = typeof text === "string" ? text : text[rules.select(told.n)] ?? text.other;
    return form.replace(/\{(\w+)\}/g, (gap, key) => told[key] ?? gap);
  };

  const link = (address, text) => {
    const made = make("a", "", text);
    made.href = address;
    made.target = "_blank";
    made.rel = "noopener noreferrer";
    return made;
  };

  const chip = (kind) => {
    const made = make("span", "fl-chip", kinds[kind].title);
    made.style.setProperty("--fl-kind", theme[kinds[kind].token]);
    return made;
  };

  const sentence = (claim) => {
    const made = make("li", "", ...claim.quotes.map((quote) => {
      const words = make("blockquote", "", say("quote", { text: quote.text }));
      words.lang = quote.language;
      return words;
    }));
    const origin = make("p", "fl-origin", `${claim.claimant} · ${claim.window} · `);
    origin.append(claim.url ? link(claim.url, `${claim.source} ↗`) : claim.source);
    made.append(origin);
    return made;
  };

  const sentences = (ids) => {
    const known = ids.filter((id) => claims[id]);
    const list = make("ul", "fl-sentences", ...known.slice(0, 3).map((id) => sentence(claims[id])));
    const rest = known.length - 3;
    return rest > 0 ? [list, make("p", "fl-rest", say("and_more", { n: rest }))] : [list];
  };

  const card = (heading, second, counts, ids, address) => {
    const made = make("div", "fl-card", make("h2", "", heading));
    if (second) made.append(make("p", "fl-second", second));
    for (const { kind, text, claimant } of counts) {
      made.append(make("p", "fl-count", ...(kind ? [chip(kind)] : []), ` ${text}`, make("span", "fl-claimant", ` ${claimant}`)));
    }
    made.append(...sentences(ids));
    if (address) made.append(make("p", "fl-live", link(address, `${say("open_live")} ↗`)));
    return made;
  };

  // The chosen row first, then what else is told of the place.
  const placeCard = (row, rows) => {
    const place = places[row.code];
    const others = rows.filter((other) => other !== row);
    const live = content.live || (location.protocol.startsWith("http") ? "." : "");
    return card(place.name, place.about, [row, ...others], row.claims, live && `${live}/?${place.query}`);
  };

  const areaCard = (ids) => {
    const [first] = ids;
    const told = ids.slice(0, 5).map((id) => claims[id]);
    const second = ids.length > told.length ? say("claims", { n: ids.length }) : claims[first].note;
    return card(claims[first].where, second, told, ids, "");
  };

  const frontCard = (front) => card(front.name, front.about, [], front.claims, "");

  const lineCard = (piece) => {
    const made = card(piece.name, piece.about, [], [], "");
    if (piece.note) made.append(make("p", "fl-note", piece.note));
    return made;
  };

  // What is not drawn is said too: folded, under the row of the line.
  const lineRow = ({ day, label, pieces, refused }) => {
    const row = make("li", "fl-line-row");
    if (pieces.length) row.append(picture(["line", { x1: 3, y1: 13, x2: 43, y2: 13, stroke: theme.estimate_band, "stroke-width": 12, "stroke-opacity": 0.2 }],
      ["path", { d: "M3 13H24", stroke: theme.estimate, "stroke-width": 1.6 }], ["path", { d: "M24 13H43", stroke: theme.estimate, "stroke-width": 1.6, "stroke-dasharray": "4 3" }]));
    const told = pieces.length ? say("line_told", { label, day }) : say("no_line", { day });
    row.append(make("span", "", told));
    if (refused.length) row.append(make("details", "fl-refused", make("summary", "", say("not_drawn")), make("ul", "", ...refused.map((why) => make("li", "", why)))));
    return row;
  };

  const picture = (...shapes) => {
    const drawing = symbols.node("svg", { width: 46, height: 26, "aria-hidden": "true" });
    drawing.append(...shapes.map(([name, attributes]) => symbols.node(name, attributes)));
    return drawing;
  };

  const legend = (numbers, used) => {
    const ink = { fill: "none", stroke: theme.ink3 };
    const paint = theme.clash;
    const radius = (value) => Math.min(12, 2.3 * Math.sqrt(value));
    const rows = [
      [true, say("legend_sizes", { numbers: numbers.join(", ") }), ...numbers.map((value, index) =>
        ["circle", { cx: 8 + index * 12, cy: 25 - radius(value), r: radius(value), ...ink }])],
      [used.solid, say("legend_solid"), ["circle", { cx: 23, cy: 13, r: 5, fill: paint }],
        ["circle", { cx: 23, cy: 13, r: 9.5, fill: "none", stroke: paint, "stroke-dasharray": "2 2" }]],
      [used.shared, say("legend_shared"),
        ["circle", { cx: 23, cy: 13, r: 9, fill: "url(#fl-share-clash)", stroke: paint, "stroke-width": 1.5 }]],
      [used.vicinity, say("legend_vicinity"), ["circle", { cx: 23, cy: 13, r: 12, fill: paint, "fill-opacity": 0.2 }]],
      [used.outline, say("legend_outline"),
        ["rect", { x: 3, y: 4, width: 40, height: 18, fill: "none", stroke: paint, "stroke-dasharray": "5 3" }]],
      [used.area, say("legend_area"),
        ["rect", { x: 3, y: 4, width: 40, height: 18, fill: "url(#fl-area-shelling)", stroke: theme.shelling }]],
      [used.front, say("legend_front"),
        ["rect", { x: 3, y: 5, width: 40, height: 16, rx: 8, fill: paint, "fill-opacity": 0.14, stroke: paint }]],
    ];
    const shown = rows.filter(([inUse]) => inUse).map(([, text, ...shapes]) => make("li", "", picture(...shapes), make("span", "", text)));
    if (used.line) shown.push(lineRow(used.line));
    const made = make("details", "fl-legend", make("summary", "", say("legend")), make("ul", "", ...shown));
    made.open = window.innerWidth > 640;
    return made;
  };

  // A bar of its own under the map: before, slider, after, and the day in words.
  const slider = (names, chosen, choose) => {
    const range = make("input", "fl-range");
    Object.assign(range, { type: "range", min: 0, max: names.length - 1, step: 1, value: chosen });
    const told = make("output", "fl-day");
    range.setAttribute("aria-label", say("day"));
    const show = () => {
      told.textContent = names[Number(range.value)];
      range.setAttribute("aria-valuetext", told.textContent);
      choose(Number(range.value));
    };
    const button = (text, label, step) => {
      const made = make("button", "", text);
      made.type = "button";
      made.setAttribute("aria-label", label);
      made.addEventListener("click", () => {
        range.value = Number(range.value) + step;
        show();
      });
      return made;
    };
    range.addEventListener("input", show);
    const bar = make("div", "fl-slider", button("‹", say("earlier"), -1), range, button("›", say("later"), 1), told);
    return { bar, show };
  };

  // On a phone the list of layers is a button that opens it.
  const fold = (control) => {
    if (!control) return;
    const button = make("button", "fl-layers-button", say("layers"));
    const show = (open) => {
      control.classList.toggle("fl-folded", !open);
      button.setAttribute("aria-expanded", String(open));
    };
    button.type = "button";
    button.addEventListener("click", () => show(control.classList.contains("fl-folded")));
    control.prepend(button);
    show(false);
  };

  return { make, say, placeCard, areaCard, frontCard, lineCard, legend, slider, fold };
};
