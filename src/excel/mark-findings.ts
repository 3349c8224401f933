import type { Finding } from "../checking/finding";
import type { Severity } from "../rules/rule";
import { SEVERITY_COLOURS } from "../sheets/house-style";
import { coloursOf, type Colour } from "../sheets/marks";
import { MARK_CONDITION } from "../sheets/ours";
import { addressesOf } from "./addresses";
import { remember } from "./memory";
import { runInExcel, sync, type RunOptions } from "./run";
import type { WorkbookSheet, WorkbookState } from "./workbook-state";

/** A request goes off when it holds about so much: well below the 5 MB that Excel on the web takes. */
const BYTES_AT_A_TIME = 1_000_000;
/** What a conditional format takes of a request beside its address. */
const BYTES_OF_A_FORMAT = 2_000;

export interface Marking {
  /** Protected sheets that have findings, or colours of an earlier check, and had to stay as they were. */
  readonly uncoloured: readonly string[];
}

/**
 * Colours the cells of findings with one conditional format a severity and sheet, in one `sync` unless there are very
 * many. What an earlier check coloured is taken out.
 * @param state as read just before: it tells which colours of an earlier check are there
 * @throws OfficeExtension.Error; `clearMarks` then takes out what was coloured until there
 */
export function markFindings(
  state: WorkbookState,
  findings: readonly Finding[],
  options: RunOptions = {},
): Promise<Marking> {
  const changes = state.sheets
    .map((sheet) => ({ sheet, colours: coloursOf(cellsOn(sheet, findings)) }))
    .filter(({ sheet, colours }) => sheet.marks.length > 0 || colours.length > 0);
  const open = changes.filter(({ sheet }) => !sheet.isProtected);
  const uncoloured = changes.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name);
  if (changes.length === 0) return Promise.resolve({ uncoloured });
  return runInExcel(options, async (context) => {
    // First, so that whatever fails later is known to have left something.
    const marked = changes.filter(({ sheet, colours }) => colours.length > 0 || sheet.isProtected);
    remember(
      context,
      "marks",
      marked.map(({ sheet }) => sheet.id),
    );
    let pending = 0;
    for (const { sheet, colours } of open) {
      removeMarks(context, sheet.id, sheet.marks);
      for (const { severity, address } of colours.flatMap(formatsOf)) {
        addMark(context, sheet.id, severity, address);
        pending += address.length + BYTES_OF_A_FORMAT;
        if (pending < BYTES_AT_A_TIME) continue;
        await sync(context, options);
        pending = 0;
      }
    }
    await sync(context, options);
    return { uncoloured };
  });
}

/** Takes our conditional formats off a sheet; all others keep their order. */
export function removeMarks(context: Excel.RequestContext, sheet: string, marks: readonly string[]): void {
  if (marks.length === 0) return;
  const range = context.workbook.worksheets.getItem(sheet).getRange();
  for (const id of marks) range.conditionalFormats.getItem(id).delete();
  range.untrack();
}

function cellsOn({ name }: WorkbookSheet, findings: readonly Finding[]) {
  return findings.flatMap(({ place, severity }) =>
    place?.cell && place.sheet === name ? [{ ...place.cell, severity }] : [],
  );
}

/** One for a colour, or as many as Excel's longest address asks for. */
function formatsOf({ severity, cells }: Colour): { severity: Severity; address: string }[] {
  return addressesOf(cells).map((address) => ({ severity, address }));
}

/** Excel puts a new format before all others: no rule of the user's hides it. */
function addMark(context: Excel.RequestContext, sheet: string, severity: Severity, address: string): void {
  const areas = context.workbook.worksheets.getItem(sheet).getRanges(address);
  const format = areas.conditionalFormats.add("Custom");
  // The user's own formats of the cell still apply where they say something else: bold, borders.
  format.stopIfTrue = false;
  const { custom } = format;
  custom.rule.formula = `=${MARK_CONDITION}`;
  custom.format.fill.color = `#${SEVERITY_COLOURS[severity].fill}`;
  custom.format.font.color = `#${SEVERITY_COLOURS[severity].text}`;
  areas.untrack();
}
