import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Box } from "../host/chart-box";
import type { WorkbookHost } from "../host/workbook-host";
import { chartPicture, type ChartWords } from "./chart-picture";

/** The part of the grid that scrolls, by the grid's name for it. */
const CELLS = "viewMain";

/** Of the grid's scroll bars, which stay in sight. */
const BAR = 10;

/**
 * Lays a sheet's charts over the cells that they cover, since the grid draws none: they scroll with the cells, follow
 * their values, and let the pointer through.
 */
export function showCharts(injector: Injector, host: WorkbookHost, said: () => ChartWords): void {
  const layer = document.createElement("div");
  layer.className = "charts";
  let drawn = "";
  let isWaiting = false;
  const draw = (): void => {
    isWaiting = false;
    const view = host.engine.isOpen ? viewOf(injector, host) : null;
    const charts = view ? host.shownCharts() : [];
    layer.hidden = charts.length === 0;
    if (!view || charts.length === 0) return;
    // A workbook that is opened gets a canvas of its own.
    if (view.canvas.nextSibling !== layer) {
      view.canvas.after(layer);
      resized.disconnect();
      resized.observe(view.canvas);
    }
    const now = JSON.stringify([charts, said().notDrawn]);
    if (now !== drawn) layer.replaceChildren(...charts.map((chart) => chartPicture(chart, said())));
    drawn = now;
    Object.assign(layer.style, inPixels(view.at));
    charts.forEach(({ box: { left, top, width, height } }, index) => {
      const { from, scale } = view;
      const place = { left: left - from.left, top: top - from.top, width, height };
      Object.assign((layer.children[index] as SVGSVGElement).style, inPixels(place, scale));
    });
  };
  const drawSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };
  const resized = new ResizeObserver(drawSoon);
  const { api } = host.engine;
  // Changes of cells, sizes and zoom, another sheet, and what formulas give.
  api.addEvent(api.Event.CommandExecuted, drawSoon);
  api.addEvent(api.Event.Scroll, drawSoon);
  host.onAnswer(drawSoon);
  drawSoon();
}

function inPixels(box: Box, scale = 1): Record<keyof Box, string> {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((length) => `${length * scale}px`);
  return { left: left!, top: top!, width: width!, height: height! };
}

/** Where on its canvas the grid shows cells, and from where on in the sheet. */
function viewOf(injector: Injector, { engine }: WorkbookHost) {
  const scene = injector.get(IRenderManagerService).getRenderById(engine.book.getId())?.scene;
  const viewport = scene?.getViewport(CELLS);
  const canvas = scene?.getEngine()?.getCanvasElement();
  const skeleton = engine.book.getActiveSheet().getSkeleton();
  if (!scene || !viewport || !canvas || !skeleton) return null;
  const { left, top, right, bottom } = viewport.viewBound;
  const scale = scene.scaleX;
  const [width, height] = [(right - left) * scale - BAR, (bottom - top) * scale - BAR];
  return {
    canvas,
    at: { left: viewport.left, top: viewport.top, width, height },
    from: { left: left - skeleton.rowHeaderWidth, top: top - skeleton.columnHeaderHeight },
    scale,
  };
}
