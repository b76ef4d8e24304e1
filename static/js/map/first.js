// The first look: a frame around most of what is told of the leading kind, with room for cards and labels.

const WIDEST = { lon: 7.5, lat: 3.6 }; // claimed areas are taken into the frame up to this size
const CUT = 50; // the outermost fiftieths of the places are left out

/** The bounds to begin with, [[south, west], [north, east]]; null where nothing is told. */
export function firstBounds(view, { place }, narrow) {
  const chosen = view.places.filter(({ code }) => code === place);
  const leading = view.places.filter(({ groups }) => groups.some(({ kind, sum }) => kind === view.lead?.kind && sum.figure));
  const places = chosen.length ? chosen : leading.length ? leading : view.places;
  if (view.level !== "settlement") return places.length ? boundsOf(places) : null;
  let box = places.length ? { ...range("lon", places), ...range("lat", places) } : null;
  const areas = chosen.length || (narrow && box) ? [] : view.areas.filter(({ isDirection, isZero }) => !isDirection && !isZero);
  for (const { box: [west, south, east, north] } of areas) {
    const wider = joined(box, [[west, south], [east, north]]);
    if (!box || (wider.lon1 - wider.lon0 <= WIDEST.lon && wider.lat1 - wider.lat0 <= WIDEST.lat)) box = wider;
  }
  return box && [[box.lat0, box.lon0], [box.lat1, box.lon1]];
}

/** What the boxes of counted areas span. */
function boundsOf(places) {
  const box = joined(null, places.flatMap(({ box: [west, south, east, north] }) => [[west, south], [east, north]]));
  return [[box.lat0, box.lon0], [box.lat1, box.lon1]];
}

function range(axis, places) {
  const sorted = places.map((place) => place[axis]).sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / CUT);
  return { [`${axis}0`]: sorted[cut], [`${axis}1`]: sorted.at(-1 - cut) };
}

function joined(box, points) {
  const start = box ?? { lon0: 180, lon1: -180, lat0: 90, lat1: -90 };
  return points.reduce((wide, [lon, lat]) => ({ lon0: Math.min(wide.lon0, lon), lon1: Math.max(wide.lon1, lon), lat0: Math.min(wide.lat0, lat), lat1: Math.max(wide.lat1, lat) }), start);
}

/** Room at the edges for the legend, the brace and the column of front names. */
export function firstPadding(node, embedded) {
  const { width } = node.getBoundingClientRect();
  if (width < 480) return { topLeft: [120, 70], bottomRight: [80, 84] };
  return embedded ? { topLeft: [Math.min(300, width * 0.5), 40], bottomRight: [width * 0.22, 40] } : { topLeft: [width * 0.22, 45], bottomRight: [width * 0.17, 45] };
}
