import type { WorkbookWriting } from "../sheets/workbook-writing";
import { bytesOf, type Batch } from "./batch";

/** Settings by their keys; undefined for one that is not there. */
export type Settings = ReadonlyMap<string, unknown>;

const BYTES_OF_A_CHANGE = 2_000;

/** Asks what the workbook remembers under these keys. */
export function requestSettings({ workbook }: Excel.RequestContext, keys: Iterable<string>): () => Settings {
  const asked = [...keys].map((key) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return { key, setting };
  });
  return () =>
    new Map(asked.map(({ key, setting }) => [key, setting.isNullObject ? undefined : (setting.value as unknown)]));
}

/** @param present what is there now */
export async function writeSettings(
  settings: NonNullable<WorkbookWriting["settings"]>,
  present: Settings,
  batch: Batch,
): Promise<void> {
  const { workbook } = batch.context;
  for (const [key, value] of settings) {
    if (value === null) {
      if (present.get(key) === undefined) continue;
      await batch.room(BYTES_OF_A_CHANGE);
      workbook.settings.getItem(key).delete();
    } else {
      await batch.room(BYTES_OF_A_CHANGE + bytesOf(value));
      workbook.settings.add(key, value as object);
    }
  }
}

/** Puts settings back as they were, where they are not. */
export function restoreSettings(before: Settings, present: Settings, batch: Batch): Promise<void> {
  const others = [...before].filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(present.get(key)));
  return writeSettings(new Map(others.map(([key, value]) => [key, value ?? null])), present, batch);
}
