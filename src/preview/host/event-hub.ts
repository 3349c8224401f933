import type { EventEntry } from "./protocol";

/** Office.js's numbers for kinds of events. */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  added: 13,
  selection: 14,
  deleted: 15,
  renamed: 25,
} as const;
export type EventName = keyof typeof EVENT_TYPES;

/** Where events of the whole workbook go. */
const WORKBOOK_TARGET = "Workbook";

type Listener = (entries: readonly EventEntry[]) => void;

/** Sends events to who listens, and only what an add-in has asked for. */
export class EventHub {
  private readonly wanted = new Map<string, number>();
  private readonly listeners = new Set<Listener>();
  /** What an add-in turns off for its own writing (`runtime.enableEvents`). */
  enabled = true;

  listen(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  ignore(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** The add-in's page is gone, and with it all that it listened to. */
  ignoreAll(): void {
    this.wanted.clear();
  }

  isWanted(name: EventName, target: string): boolean {
    return this.wanted.has(`${EVENT_TYPES[name]} ${target}`);
  }

  /** @param sheet the sheet where it happened; who listens to the workbook hears of it too */
  raise(name: EventName, sheet: string | null, message: EventEntry["message"]): void {
    if (!this.enabled) return;
    const targets = sheet === null ? [WORKBOOK_TARGET] : [sheet, WORKBOOK_TARGET];
    const entries = targets
      .filter((target) => this.isWanted(name, target))
      .map((targetId) => ({ messageType: EVENT_TYPES[name], targetId, message }));
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }

  /** @returns a way to hear no more */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
