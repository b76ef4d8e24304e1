// Keys of the page; none works while a field is being written in.

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** Listen for keys; `acts` holds a function for each name. What is returned can switch them off. */
export function listenForKeys(acts) {
  const keys = { off: false, setOff: (off) => { keys.off = off; } };
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return void acts.close();
    if (event.target.closest?.(TYPING) || document.querySelector("dialog[open]")) return;
    const act = keys.off ? null : actFor(event, acts);
    if (!act) return;
    event.preventDefault();
    act();
  });
  return keys;
}

function actFor({ key, target }, acts) {
  if (/^[1-8]$/.test(key)) return () => acts.kind(Number(key) - 1);
  if (key === " ") return target.closest?.(".fl-timeline") && !target.closest("button") ? acts.play : null;
  const names = { "/": "search", "[": "earlier", "]": "later", n: "next", p: "previous", t: "table", d: "download", e: "embed", c: "changes", l: "legend", "?": "help" };
  return acts[names[key]] ?? null;
}
