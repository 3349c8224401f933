import { declareType } from "../../files/annotate/content-types";
import { Parts } from "../../files/annotate/parts";
import { relate, unrelate } from "../../files/annotate/relationships";
import { WORKSHEET_ORDER } from "../../files/annotate/sheet-order";
import { folderOf, mapWorkbook, relationshipReference, type WorkbookMap } from "../../files/annotate/workbook-map";
import { escaped, prefixOf } from "../../files/annotate/xml";
import { prefixed, XmlEdit } from "../../files/annotate/xml-edit";
import type { WorkbookContent } from "../engine/content";
import type { SheetChart } from "../engine/sheet-chart";
import { anchorXml, atCells, EMPTY_DRAWING } from "./chart-anchors";
import { isSameLook, withSources } from "./chart-edits";
import { drawingOf, framesIn } from "./chart-frames";
import { referenceIn, type Reference } from "./file-chart";
import { newChartPart, type ShownValues } from "./new-chart-part";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A workbook's charts, by the names of their sheets. */
type Charts = ReadonlyMap<string, readonly SheetChart[]>;

export interface ChartsToSave {
  /** As they were opened, whatever their sheets are called now. */
  readonly before: readonly SheetChart[];
  readonly now: Charts;
  readonly reference: Reference;
  readonly shown: ShownValues;
}

/**
 * Has each sheet of a saved workbook show its charts. What was not changed stays as its file had it, and what was only
 * moved, renamed or given other cells keeps its look; drawings hold pictures and other things too, which stay.
 */
export async function saveCharts(bytes: Uint8Array, charts: ChartsToSave): Promise<Uint8Array> {
  const isThere = charts.before.length > 0 || [...charts.now.values()].some((some) => some.length > 0);
  if (!isThere) return bytes;
  const parts = new Parts(bytes);
  const workbook = mapWorkbook(parts);
  for (const { name, worksheet } of workbook.sheets) {
    if (worksheet !== null) await saveSheet(parts, workbook, worksheet, charts.now.get(name) ?? [], charts);
  }
  return parts.toZip();
}

async function saveSheet(
  parts: Parts,
  workbook: WorkbookMap,
  worksheet: string,
  now: readonly SheetChart[],
  charts: ChartsToSave,
): Promise<void> {
  const old = drawingOf(parts, worksheet);
  if (old === null && now.length === 0) return;
  const drawing = old ?? createDrawing(parts, workbook, worksheet);
  const kept = keptCharts(parts, now, charts);
  const edit = new XmlEdit(parts.text(drawing));
  const placed = placeFrames(parts, drawing, edit, kept, charts);
  for (const [index, chart] of now.entries()) {
    if (placed.has(chart)) continue;
    const part = keptPart(chart, kept) ?? (await addPart(parts, workbook, chart, charts));
    if (part === null) continue;
    const id = relate(parts, drawing, workbook.relationships, "chart", part);
    edit.append(edit.root, anchorXml(chart, id, index + FIRST_ID));
  }
  if (!edit.isEmpty) parts.write(drawing, edit.toString());
}

/** The charts that go on as their files have them, by their parts; of other cells where these are others now. */
function keptCharts(parts: Parts, now: readonly SheetChart[], { before, reference }: ChartsToSave) {
  const old = new Map(before.map((chart) => [chart.original, chart]));
  const kept = new Map<string, SheetChart>();
  for (const chart of now) {
    const was = chart.original === undefined ? undefined : old.get(chart.original);
    const part = was && isSameLook(was, chart) ? parts.find(chart.original!) : undefined;
    if (part === undefined) continue;
    kept.set(part, chart);
    const xml = parts.text(part);
    const changed = withSources(xml, chart.series, reference);
    if (changed !== xml) parts.write(part, changed);
  }
  return kept;
}

const keptPart = (chart: SheetChart, kept: ReadonlyMap<string, SheetChart>): string | null =>
  chart.original !== undefined && kept.get(chart.original) === chart ? chart.original : null;

/** Goes through the charts that a drawing shows: some stay, at their cells of now, and some go. */
function placeFrames(
  parts: Parts,
  drawing: string,
  edit: XmlEdit,
  kept: ReadonlyMap<string, SheetChart>,
  { before }: ChartsToSave,
): ReadonlySet<SheetChart> {
  const known = new Set(before.map(({ original }) => original));
  const placed = new Set<SheetChart>();
  for (const { chart: part, anchor, at, properties, name } of framesIn(parts, drawing)) {
    const chart = kept.get(part);
    if (chart && !placed.has(chart)) {
      placed.add(chart);
      if (JSON.stringify(at) !== JSON.stringify(chart.at)) atCells(edit, anchor, chart.at);
      if (properties && name !== chart.name) edit.setAttribute(properties, "name", escaped(chart.name));
      // What the host does not know of is left alone.
    } else if (known.has(part)) {
      edit.remove(anchor);
      unrelate(parts, drawing, part);
    }
  }
  return placed;
}

/** Numbers of shapes in a drawing; those of others are low. */
const FIRST_ID = 10_001;

async function addPart(
  parts: Parts,
  workbook: WorkbookMap,
  chart: SheetChart,
  { reference, shown }: ChartsToSave,
): Promise<string | null> {
  const xml = await newChartPart(chart, reference, shown);
  if (xml === null) return null;
  const part = parts.freeName(`${folderOf(workbook.part)}charts/chart#.xml`);
  parts.write(part, xml);
  declareType(parts, part, CHART_TYPE);
  return part;
}

function createDrawing(parts: Parts, workbook: WorkbookMap, worksheet: string): string {
  const part = parts.freeName(`${folderOf(workbook.part)}drawings/drawing#.xml`);
  parts.write(part, EMPTY_DRAWING);
  declareType(parts, part, DRAWING_TYPE);
  const id = relate(parts, worksheet, workbook.relationships, "drawing", part);
  const edit = new XmlEdit(parts.text(worksheet));
  const element = `<drawing ${relationshipReference(edit.xml, workbook, id)}/>`;
  edit.insertInOrder(WORKSHEET_ORDER, "drawing", prefixed(prefixOf(edit.root), element));
  parts.write(worksheet, edit.toString());
  return part;
}

/** A workbook's charts, as it was opened and as it is now. */
export function chartsToSave(before: WorkbookContent, { data, sheets }: WorkbookContent): ChartsToSave {
  const nameOf = (id: string): string => data.sheets[id]?.name ?? id;
  const shown: ShownValues =
    (sheet) =>
    ({ row, column }) => {
      const value = data.sheets[sheet]?.cellData?.[row]?.[column]?.v ?? null;
      return typeof value === "boolean" ? null : value;
    };
  return {
    before: Object.values(before.sheets).flatMap(({ charts = [] }) => charts),
    now: new Map(data.sheetOrder.map((id) => [nameOf(id), sheets[id]?.charts ?? []])),
    reference: referenceIn(new Map(data.sheetOrder.map((id) => [id, nameOf(id)]))),
    shown,
  };
}
