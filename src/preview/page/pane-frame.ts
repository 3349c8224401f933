import { part } from "./part";

const NARROWEST = 240;
const STEP = 20;

/**
 * The add-in's pane beside the grid. Its page is loaded once and stays when the pane is hidden, as in Excel where pane
 * and ribbon share one runtime.
 */
export class PaneFrame {
  private readonly frame = part<HTMLIFrameElement>("frame");
  private loading: Promise<void> | null = null;

  constructor() {
    part("close-pane").addEventListener("click", () => {
      this.hide();
      part("show-pane").focus();
    });
    part("show-pane").addEventListener("click", () => (this.isShown ? this.hide() : this.show()));
    letResize();
  }

  get isShown(): boolean {
    return !part("pane").hidden;
  }

  /** Resolves when the page's scripts have run; they may still be waiting for Excel. */
  load(): Promise<void> {
    this.loading ??= new Promise((resolve, reject) => {
      this.frame.addEventListener("load", () => resolve(), { once: true });
      this.frame.addEventListener("error", () => reject(new Error("taskpane.html")), { once: true });
      this.frame.src = "/pane/taskpane.html";
    });
    return this.loading;
  }

  show(): void {
    this.toggle(true);
  }

  hide(): void {
    this.toggle(false);
  }

  private toggle(isShown: boolean): void {
    part("pane").hidden = !isShown;
    part("show-pane").setAttribute("aria-pressed", String(isShown));
  }
}

/** By dragging the line beside the pane, or with the arrow keys on it. */
function letResize(): void {
  const [line, pane] = [part("resize"), part("pane")];
  const resize = (width: number): void => {
    const widest = Math.max(NARROWEST, window.innerWidth * 0.7);
    const fitting = Math.round(Math.min(widest, Math.max(NARROWEST, width)));
    document.documentElement.style.setProperty("--pane", `${fitting}px`);
    line.setAttribute("aria-valuenow", String(fitting));
    line.setAttribute("aria-valuemin", String(NARROWEST));
    line.setAttribute("aria-valuemax", String(Math.round(widest)));
  };
  resize(parseInt(getComputedStyle(document.documentElement).getPropertyValue("--pane"), 10));
  line.addEventListener("keydown", ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === "ArrowLeft") resize(width + STEP);
    if (key === "ArrowRight") resize(width - STEP);
  });
  line.addEventListener("pointerdown", (event) => {
    line.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  line.addEventListener("pointermove", (event) => {
    if (line.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  for (const end of ["pointerup", "pointercancel"])
    line.addEventListener(end, () => document.body.classList.remove("dragging"));
}
