import { clearMarks } from "../../src/excel/clear-marks";
import { checkOpenWorkbook, contentOfFile } from "../excel/excel";
import { openExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";
import type { WorkbookContent } from "../../src/preview/engine/content";

/** What a check in Excel costs: `sync`s are what users wait for there, the time is this machine's and the host's. */
export interface ExcelCost {
  readonly syncs: number;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** Opens a workbook in the host, checks and colours it through Office.js, and clears it. */
export async function costInExcel(content: WorkbookContent): Promise<ExcelCost> {
  const { host, close } = await openExcel(content);
  await checkOpenWorkbook();
  await clearMarks();
  host.log.reset();
  const start = performance.now();
  await checkOpenWorkbook();
  const milliseconds = performance.now() - start;
  const { syncs, bytesIn, bytesOut } = host.log;
  close();
  return { syncs, kilobytes: (bytesIn + bytesOut) / 1024, milliseconds };
}

/** A file as often as wanted, as sheets of one workbook. */
export async function sheetsOf(file: string, count: number): Promise<WorkbookContent> {
  const { data } = await contentOfFile(file);
  const cells = data.sheets[data.sheetOrder[0]!]!.cellData ?? {};
  const height = Math.max(...Object.keys(cells).map(Number)) + 1;
  const rows = Array.from({ length: height }, (_, row) => {
    const own = cells[row] ?? {};
    const width = Math.max(-1, ...Object.keys(own).map(Number)) + 1;
    return Array.from({ length: width }, (__, column) => own[column]?.v ?? null);
  });
  return contentOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`Leht ${index + 1}`, rows])));
}
