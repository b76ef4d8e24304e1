// Elements built by hand: foreign text only as text nodes, links only to http and https.

const SVG = "http://www.w3.org/2000/svg";

/** Make an HTML element: el("p.fl-note", {id, hidden, css: {...}, on: {click}}, "text", child). */
export function el(selector, attributes = {}, ...children) {
  const [name, ...classes] = selector.split(".");
  return dress(document.createElement(name), classes, attributes, children);
}

/** Make an SVG element in the same way. */
export function svg(selector, attributes = {}, ...children) {
  const [name, ...classes] = selector.split(".");
  return dress(document.createElementNS(SVG, name), classes, attributes, children);
}

function dress(node, classes, attributes, children) {
  if (classes.length) node.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (key === "css") for (const [property, style] of Object.entries(value)) node.style.setProperty(property, style);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}

/** Put new children into a node in place of its old ones. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}

/** A link to another site, or plain text where the address is not one of the web. */
export function outwardLink(address, text, selector = "a") {
  const safe = webAddress(address);
  return safe ? el(selector, { href: safe, target: "_blank", rel: "noopener noreferrer" }, text) : null;
}

export function webAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:"].includes(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

/** Wait until calls stop coming for `ms` (or what that says of the last call), then act once. */
export function settled(act, ms) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...values), typeof ms === "function" ? ms(...values) : ms);
  };
}

/** Act when the page has nothing more urgent to do, within a second. */
export const inQuiet = (act) => (globalThis.requestIdleCallback ? requestIdleCallback(act, { timeout: 1000 }) : setTimeout(act, 0));

/** Act once the next frame is on the screen; what was drawn in it is marked by a name. */
export const afterFrame = (act, name) => requestAnimationFrame(() => {
  performance.mark(name);
  setTimeout(act);
});

const FOCUSABLE = "button, a[href], input, select, [tabindex]";

/** Draw into a node anew without taking the focus away: what stands at the same place, with the same text or kind, has it again. */
export function keepFocus(node, draw) {
  const before = document.activeElement;
  const inside = node.contains(before) && before !== node;
  const at = inside ? [...node.querySelectorAll(FOCUSABLE)].indexOf(before) : -1;
  draw();
  if (!inside || node.contains(document.activeElement)) return;
  const now = [...node.querySelectorAll(FOCUSABLE)];
  const alike = now.filter((own) => own.tagName === before.tagName);
  (alike.find((own) => own.textContent === before.textContent && own.name === before.name) ?? now[at] ?? alike[0])?.focus({ preventScroll: true });
}

export const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
