import type { Sheet } from "hucre/xlsx";
import type { PrintSetUp } from "../engine/content";

type PageSetup = NonNullable<Sheet["pageSetup"]>;

/** In Excel's interface lengths are points, in files inches. */
const POINTS_AN_INCH = 72;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const USUAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const PAPERS: Readonly<Record<string, PageSetup["paperSize"]>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};
const PLACES = [
  ["&L", "left"],
  ["&C", "center"],
  ["&R", "right"],
] as const;

/** How a file's sheet is printed, as Excel's interface says it; undefined where the file says nothing. */
export function printSetUp({ pageSetup, headerFooter }: Sheet): PrintSetUp | undefined {
  const { oddHeader = "", oddFooter = "" } = headerFooter ?? {};
  const texts = { ...textsIn(oddHeader, "Header"), ...textsIn(oddFooter, "Footer") };
  const made: PrintSetUp = {
    ...(pageSetup && pageOf(pageSetup)),
    ...(Object.keys(texts).length > 0 && { texts }),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

function pageOf(page: PageSetup): PrintSetUp {
  const { orientation, paperSize, margins, printArea, printTitlesRow } = page;
  const paper = Object.keys(PAPERS).find((name) => PAPERS[name] === paperSize);
  const [first, last = first] = (printTitlesRow ?? "").replaceAll("$", "").split(":").map(Number);
  const lengths = SIDES.flatMap((side) => {
    const inches = margins?.[side];
    // The library writes Excel's own where a file says none.
    return inches === undefined || inches === USUAL[side]
      ? []
      : [[`${side}Margin`, Math.round(inches * POINTS_AN_INCH * 100) / 100]];
  });
  return {
    ...(orientation && { orientation: orientation === "landscape" ? "Landscape" : "Portrait" }),
    ...(paper && { paperSize: paper }),
    ...zoomOf(page),
    ...(page.horizontalCentered && { centerHorizontally: true }),
    ...(page.verticalCentered && { centerVertically: true }),
    ...(page.showGridLines && { printGridlines: true }),
    ...(Object.fromEntries(lengths) as PrintSetUp),
    ...(first && last && { titleRows: { first: first - 1, last: last - 1 } }),
    ...(printArea && { printArea: printArea.replaceAll("$", "") }),
  };
}

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): Pick<PrintSetUp, "zoom"> {
  if (!fitToPage) return scale === undefined ? {} : { zoom: { scale } };
  // Zero stands for as many pages as it takes.
  const [width, height] = [fitToWidth ?? 1, fitToHeight ?? 1];
  return { zoom: { ...(width && { horizontalFitToPages: width }), ...(height && { verticalFitToPages: height }) } };
}

/** Writes how a sheet is printed, where that was changed; what Excel's interface does not say stays. */
export function savePrintSetUp(sheet: Sheet, now: PrintSetUp | undefined): void {
  const before = printSetUp(sheet);
  if (JSON.stringify(inOrder(before ?? {})) === JSON.stringify(inOrder(now ?? {}))) return;
  const { orientation, paperSize, zoom, titleRows, printArea, texts = {}, ...others } = now ?? {};
  const margins = SIDES.flatMap((side) => {
    const points = others[`${side}Margin`];
    return points === undefined ? [] : [[side, points / POINTS_AN_INCH]];
  });
  const isFitted = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: orientation && (orientation === "Landscape" ? "landscape" : "portrait"),
    paperSize: paperSize === undefined ? undefined : PAPERS[paperSize],
    fitToPage: isFitted || undefined,
    fitToWidth: isFitted ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: isFitted ? (zoom?.verticalFitToPages ?? 0) : undefined,
    scale: isFitted ? undefined : zoom?.scale,
    horizontalCentered: others.centerHorizontally,
    verticalCentered: others.centerVertically,
    showGridLines: others.printGridlines,
    margins: margins.length > 0 ? { ...sheet.pageSetup?.margins, ...Object.fromEntries(margins) } : undefined,
    printTitlesRow: titleRows ? `$${titleRows.first + 1}:$${titleRows.last + 1}` : undefined,
    printArea: printArea ? printArea.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") : undefined,
  };
  const [oddHeader, oddFooter] = [textOf(texts, "Header"), textOf(texts, "Footer")];
  if (oddHeader || oddFooter || sheet.headerFooter)
    sheet.headerFooter = {
      ...sheet.headerFooter,
      oddHeader: oddHeader || undefined,
      oddFooter: oddFooter || undefined,
    };
}

/** `&Lleft&Ccentre&Rright`; what stands before any of these is in the centre. */
function textsIn(text: string, end: "Header" | "Footer"): Record<string, string> {
  const found = [...text.matchAll(/(&[LCR])?((?:&[^LCR]|[^&])+)/gs)];
  return Object.fromEntries(
    found.map(([, code = "&C", part = ""]) => [`${PLACES.find(([sign]) => sign === code)![1]}${end}`, part]),
  );
}

function textOf(texts: Readonly<Record<string, string>>, end: "Header" | "Footer"): string {
  return PLACES.map(([code, place]) => (texts[`${place}${end}`] ? `${code}${texts[`${place}${end}`]}` : "")).join("");
}

const inOrder = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== undefined && part !== null && part !== false && part !== "")
          .map(([key, part]) => [key, inOrder(part)] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;
