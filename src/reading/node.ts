import type { Activity, ActivityKind, ActivityNumber } from "../plan/model";
import { parseFte } from "../plan/fte";
import type { Item } from "./row-items";

/** An activity while its table is being read: parent and children are still to come. */
export interface Node extends Omit<Activity, "kind" | "fte" | "parent" | "children" | "number"> {
  kind: ActivityKind;
  fte: Activity["fte"];
  parent: Node | null;
  children: Node[];
  number: (ActivityNumber & { expected: string | null; flaw: ActivityNumber["flaw"] }) | null;
}

export function nodeOf(item: Item, kind: ActivityKind): Node {
  const { place, title, timeframe, period, cost, responsible, fteAt } = item;
  const number = item.number && {
    place: item.number.place,
    text: item.number.text,
    parts: item.number.parts,
    alone: item.number.alone,
    expected: null,
    flaw: null,
  };
  const fte = kind === "personnel" || kind === "personnel-line" ? (item.fte ?? parseFte(title)) : null;
  return { kind, place, title, timeframe, period, cost, responsible, fte, fteAt, number, parent: null, children: [] };
}

export function adopt(parent: Node | null, child: Node, roots: Node[]): void {
  child.parent = parent;
  (parent ? parent.children : roots).push(child);
}
