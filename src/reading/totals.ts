import Decimal from "decimal.js";
import { differs } from "../plan/money";
import { computedCost } from "../plan/rollup";
import type { Node } from "./node";

/**
 * Finds what each row titled *Kokku* adds up: the reading of it that comes out right, or else everything before it. A
 * total that stands above all rows adds up those after it.
 * @param roots a section's top rows in order
 * @param before the top rows of the sections before it on the same sheet
 */
export function linkTotals(roots: readonly Node[], before: readonly Node[]): void {
  let sinceLast: Node[] = [];
  const all: Node[] = [];
  for (const root of roots) {
    if (root.kind !== "total") {
      sinceLast.push(root);
      all.push(root);
      continue;
    }
    const parts = all.length > 0 ? [...all] : roots.filter((node) => node.kind !== "total");
    const personnel = parts.filter((node) => node.kind === "personnel" || node.kind === "personnel-line");
    const content = parts.filter((node) => !personnel.includes(node));
    const direct = parts.filter((node) => node.kind !== "indirect");
    const likely = /personal/i.test(root.title) ? personnel : /sisu|tegevus/i.test(root.title) ? content : parts;
    const readings = [likely, parts, sinceLast, direct, content, personnel, [...before, ...all]];
    root.children = readings.find((parts) => parts.length > 0 && addsUp(root, parts)) ?? likely;
    sinceLast = [];
  }
}

function addsUp(total: Node, parts: readonly Node[]): boolean {
  if (!total.cost.value) return false;
  const stated = parts.map((part) => part.cost.value ?? computedCost(part));
  const computed = parts.map((part) => computedCost(part));
  return [stated, computed].some((costs) => !differs(total.cost.value!, addUp(costs)));
}

function addUp(costs: readonly (Decimal | null)[]): Decimal {
  return costs.reduce<Decimal>((sum, cost) => (cost ? sum.plus(cost) : sum), new Decimal(0));
}
