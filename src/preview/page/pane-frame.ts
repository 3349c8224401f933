import { part } from "./part";

const NARROWEST = 240;
const STEP = 20;

/**
 * The add-in's pane beside the grid. Its page stays when the pane is hidden, as in Excel where pane and ribbon share
 * one runtime.
 */
export class PaneFrame {
  private readonly listeners: ((isShown: boolean) => void)[] = [];
  private readonly frame = part<HTMLIFrameElement>("frame");

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

  /**
   * Loads the add-in's page, or loads it anew for another workbook, as Excel gives each workbook its own.
   * @param external what the page takes for Excel
   * @returns when the page's scripts have run; they may still be waiting for Excel
   */
  load(external: object): Promise<void> {
    (window as Window & { officeHost?: object }).officeHost = external;
    return new Promise((resolve) => {
      this.frame.addEventListener("load", () => resolve(), { once: true });
      this.frame.src = "/pane/taskpane.html";
    });
  }

  show(): void {
    this.toggle(true);
  }

  hide(): void {
    this.toggle(false);
  }

  /** Hears of the pane being shown or hidden, whoever does it. */
  onToggle(listener: (isShown: boolean) => void): void {
    this.listeners.push(listener);
  }

  private toggle(isShown: boolean): void {
    if (isShown === this.isShown) return;
    part("pane").hidden = !isShown;
    part("show-pane").setAttribute("aria-pressed", String(isShown));
    for (const listener of this.listeners) listener(isShown);
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
