// Keys of the page; none works while a field is being written in.

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** Listen for keys; `acts` holds a function for each name. */
export function listenForKeys(acts) {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return void acts.close();
    if (event.target.closest?.(TYPING) || document.querySelector("dialog[open]")) return;
    const act = actFor(event, acts);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actFor({ key, target }, acts) {
  if (/^[1-8]$/.test(key)) return () => acts.kind(Number(key) - 1);
  if (key === " ") return target.closest?.(".fl-timeline") && !target.closest("button") ? acts.play : null;
  const names = { "/": "search", "[": "earlier", "]": "later", n: "next", p: "previous", t: "table", d: "data", l: "legend", "?": "help" };
  return acts[names[key]] ?? null;
}
