import type { Finding } from "../checking/finding";
import { formatDate, formatNumber, type Language } from "../locales/message";
import type { Activity } from "../plan/model";
import { toA1 } from "../plan/place";

/** Rules whose values are numbers of activities and headings: `1.3` is no amount. */
const NUMBERING = /^(?:number|section|heading)-/;

/** What a translator knows of it. */
interface Words {
  readonly language: Language;
  readonly messages: { readonly report: { readonly personnel: string } };
}

/** How a finding's parts are called towards people. */
export function findingNames(
  { rule, section, activity, actual, expected }: Finding,
  { language, messages }: Words,
): { section: string; activity: string; actual: string; expected: string } {
  const name = activity && activityName(activity);
  const shown = (value: string | null): string =>
    NUMBERING.test(rule) ? (value ?? "") : formatDate(formatNumber(value ?? "", language));
  return {
    section: section?.code ?? section?.title ?? "",
    activity: (name === "personnel" ? messages.report.personnel : name) ?? "",
    actual: shown(actual),
    expected: shown(expected),
  };
}

/** The value's other place: the cell of the file, or of the sheet, that its plan sheet was imported from. */
export interface FindingSource {
  /** null where it is another sheet of the same workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** null where the text stood in no cell. */
  readonly cell: string | null;
}

/** Where a finding's value stood before it was imported, or null where nothing remembers that. */
export function findingSource({ section, place }: Finding): FindingSource | null {
  const source = place?.source;
  if (!source || !section?.source) return null;
  return { file: section.source.file, sheet: source.sheet, cell: source.cell && toA1(source.cell) };
}

/** `johvi.xlsx, Jõhvi!F12`, or empty where nothing is remembered. */
export function sourceWords(finding: Finding): string {
  const source = findingSource(finding);
  if (!source) return "";
  const place = [source.sheet, source.cell].filter(Boolean).join("!");
  return source.file === null ? place : `${source.file}, ${place}`;
}

/** The number as written; `personnel` for the personnel block, whose lines have cost codes instead of numbers. */
export function activityName({ kind, number }: Activity): string | null {
  return kind === "personnel" || kind === "personnel-line" ? "personnel" : (number?.text ?? null);
}
