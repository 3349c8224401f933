import { EVENT_TYPES, type EventName } from "../event-hub";
import { method, type Member } from "../member";

/** An event's name on the wire, its name here, and the version of ExcelApi that brought it. */
type Listenable = readonly (readonly [wire: string, event: EventName, since: string])[];

export const SHEET_EVENTS: Listenable = [
  ["DataChangedEvent", "changed", "1.7"],
  ["SelectionChangedEvent", "selection", "1.7"],
  ["ActivatedEvent", "activated", "1.7"],
  ["EventNameChanged", "renamed", "1.17"],
  ["NameChangedEvent", "renamed", "1.17"],
];

export const SHEETS_EVENTS: Listenable = [
  ["DataChangedEvent", "changed", "1.9"],
  ["SelectionChangedEvent", "selection", "1.9"],
  ["ActivatedEvent", "activated", "1.7"],
  ["AddedEvent", "added", "1.7"],
  ["DeletedEvent", "deleted", "1.7"],
  ["EventNameChanged", "renamed", "1.17"],
  ["NameChangedEvent", "renamed", "1.17"],
];

/** The methods by which Office.js says that an add-in listens, and that it does not any more. */
export function listening<T>(events: Listenable, targetOf: (it: T) => string): Record<string, Member<T>> {
  const members: Record<string, Member<T>> = {};
  for (const [wire, event, since] of events) {
    const type = EVENT_TYPES[event];
    members[`_Register${wire}`] = method(since, (it, _, session) => session.events.listen(type, targetOf(it)));
    members[`_Unregister${wire}`] = method(since, (it, _, session) => session.events.ignore(type, targetOf(it)));
  }
  return members;
}
