import type { Incoming } from "../../importing/incoming";
import { formatNumber, type Translator } from "../../locales";
import type { Choices } from "./choices";
import type { ImportProblem, ImportState, SectionFigures } from "./import-state";

/** Why a file gives no plan, and what to do. */
export function problemSentence({ reason, data }: ImportProblem, { messages, format }: Translator): string {
  const own = messages.importing.problems as Readonly<Record<string, string>>;
  const common = messages.problems as Readonly<Record<string, string>>;
  return format(own[reason] ?? common[reason] ?? reason, data);
}

/** `14 rida, 115 617,00 €`, and what the rows add up to where that is another amount. */
export function figuresSentence({ rows, declared, computed }: SectionFigures, translate: Translator): string {
  const { messages, format } = translate;
  const { figures } = messages.importing;
  const data = { rows: String(rows), declared, computed };
  const [one, more] = declared === computed ? figures.agree : figures.differ;
  return format(rows === 1 ? one! : more!, data);
}

/** `84,2 kB` */
export function sizeText(bytes: number, { language }: Translator): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${formatNumber(value.toFixed(1), language)}\u00a0${unit}`;
}

/** What is said of a file that is on the list or in the workbook already. */
export function repetitions(incoming: Incoming, { sameAs }: Choices, { messages, format }: Translator): string[] {
  const { duplicates } = messages.importing;
  const file = sameAs.get(incoming);
  const sheets = incoming.importedBefore.map(({ sheet }) => sheet).join(", ");
  return [
    ...(file === undefined ? [] : [format(duplicates.file, { file })]),
    ...(sheets ? [format(duplicates.imported, { sheets })] : []),
  ];
}

export function unreadFiles({ files }: ImportState): number {
  return files.filter(({ content }) => content.kind === "waiting" || content.kind === "reading").length;
}

/** From 0 to 1; null where nothing is going on. */
export function progressOf(importing: ImportState): number | null {
  const { files, writing } = importing;
  if (writing) return (writing.number - 1) / writing.total;
  const unread = unreadFiles(importing);
  return unread === 0 ? null : (files.length - unread) / files.length;
}

/** What is going on, or what came of it. */
export function statusSentence(importing: ImportState, { messages, format }: Translator): string {
  const words = messages.importing;
  const { files, writing } = importing;
  if (writing)
    return format(words.importing, {
      number: String(writing.number),
      total: String(writing.total),
      file: writing.file,
    });
  if (files.length === 0) return "";
  const unread = unreadFiles(importing);
  if (unread > 0) return format(words.progress, { done: String(files.length - unread), total: String(files.length) });
  const written = files.filter(({ result }) => result !== null);
  if (written.length === 0) return words.read;
  const imported = written.filter(({ result }) => result!.kind === "imported").length;
  const left = written.length - imported;
  const count = (number: number, [one, more]: readonly string[]): string[] =>
    number === 0 ? [] : [format(number === 1 ? one! : more!, { count: String(number) })];
  return [...count(imported, words.done), ...count(left, words.notDone)].join(" ");
}

const NAMED = 3;

/** That other files have a section as well; of many the first few are named. */
export function sharedSentence(
  section: string,
  files: readonly string[],
  { messages, format }: Translator,
): readonly string[] {
  if (files.length === 0) return [];
  const { duplicates } = messages.importing;
  const more = files.length - NAMED;
  const named = files.slice(0, NAMED).join(", ");
  const names = more > 0 ? format(duplicates.more, { files: named, count: String(more) }) : named;
  return [format(files.length === 1 ? duplicates.section : duplicates.sections, { section, file: names })];
}
