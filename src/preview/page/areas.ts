import { part } from "./part";

/** Places that the keyboard goes round by F6, as in Excel: inside the grid, the tab key moves between cells. */
const AREAS = ["file", "ribbon", "grid", "frame"] as const;

/** Lets F6 (with shift: backwards) go to the next part of the page; it also works in the pane's frame. */
export function goRoundByKey(frameWindow: () => Window | null): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = AREAS.findIndex((id) => part(id).contains(document.activeElement));
    const step = event.shiftKey ? AREAS.length - 1 : 1;
    for (let next = now + step; next < now + step * AREAS.length; next += step) {
      if (enter(AREAS[(next + AREAS.length) % AREAS.length]!, frameWindow())) return;
    }
  };
  window.addEventListener("keydown", listen, { capture: true });
  part("frame").addEventListener("load", () => frameWindow()?.addEventListener("keydown", listen, { capture: true }));
}

/** @returns false where there is nothing to go to: the pane is hidden, or the ribbon empty */
function enter(id: (typeof AREAS)[number], frame: Window | null): boolean {
  const area = part(id);
  if (!area.checkVisibility()) return false;
  // The grid listens by a hidden editor.
  const inside = { file: area, ribbon: area.querySelector("button"), grid: area.querySelector("[data-u-comp=editor]") };
  const target = id === "frame" ? area : inside[id];
  if (!(target instanceof HTMLElement)) return false;
  target.focus();
  if (id === "frame") frame?.focus();
  return true;
}
