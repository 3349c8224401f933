import { rollup } from "../../src/functions/rollup";
import { rollups } from "../../src/functions/rollups";
import { outlineTable, type OutlineTable } from "./outline-table";
import { inLibreOffice, inUniver, type Recalculation } from "./sumifs";
import { aim, time, whole } from "./timing";

const SIZES = [1_000, 10_000, 100_000];
const COMPARED = 10_000;
const SINGLES = 1_000;
/** Of the grid's formulas so many are measured: all of them would take minutes. */
const MEASURED_IN_UNIVER = 200;

type Ranges = readonly [unknown[][], unknown[][]];

/** Cells as each formula is handed its own. */
function rangesOf({ numbers, amounts }: OutlineTable): Ranges {
  return [numbers.map((number) => [number]), amounts.map((amount) => [amount])];
}

/** @returns milliseconds for a whole column of totals */
async function column(count: number): Promise<number> {
  const table = outlineTable(count);
  let edits = 0;
  const elapsed = await time(
    ([numbers, amounts]) => rollups(numbers, amounts),
    () => {
      const ranges = rangesOf(table);
      // An edit before each run: nothing is remembered.
      ranges[1][count - 1] = [++edits];
      return ranges;
    },
  );
  const within = count < 100_000 ? "" : ` ${aim("100 ms", elapsed <= 100)}`;
  console.log(`PLAN.ROLLUPS over ${whole(count)} rows: ${elapsed.toFixed(1)} ms${within}`);
  return elapsed;
}

/** @returns milliseconds for a thousand formulas over the same ranges, each with cells of its own */
async function singles(table: OutlineTable): Promise<number> {
  const cells = JSON.stringify(rangesOf(table));
  let elapsed = 0;
  for (let formula = 0; formula < SINGLES; formula++) {
    const [numbers, amounts] = JSON.parse(cells) as Ranges;
    const start = performance.now();
    rollup(numbers, amounts, table.numbers[formula]);
    elapsed += performance.now() - start;
  }
  console.log(`${whole(SINGLES)} PLAN.ROLLUPs over ${whole(COMPARED)} rows: ${whole(elapsed)} ms`);
  return elapsed;
}

function compare(
  name: string,
  theirs: Recalculation,
  factor: number,
  ours: readonly number[],
  own: [number, number],
): void {
  const isSame = theirs.totals.every((total, row) => Math.abs(total - ours[row]!) < 0.005);
  if (!isSame) throw new Error(`SUMIFS in ${name} gives other totals.`);
  const elapsed = theirs.milliseconds * factor;
  const [all, thousand] = own;
  const times = elapsed / all;
  console.log(
    `SUMIFS doing the same in ${name}: ${whole(elapsed)} ms for ${whole(COMPARED)} rows${factor === 1 ? "" : ` (by ${theirs.totals.length} of its formulas)`}; ${whole(times)} times as long ${aim("100 times", times >= 100)}, for a thousand formulas ${((elapsed * SINGLES) / COMPARED / thousand).toFixed(1)} times`,
  );
}

/** The functions' own time, without what Excel takes to hand cells over, and what SUMIFS takes beside it. */
export async function functionFigures(): Promise<void> {
  const elapsed = new Map<number, number>();
  for (const size of SIZES) elapsed.set(size, await column(size));
  const table = outlineTable(COMPARED);
  const own: [number, number] = [elapsed.get(COMPARED)!, await singles(table)];
  const [numbers, amounts] = rangesOf(table);
  const totals = rollups(numbers, amounts).flat() as number[];
  const office = await inLibreOffice(table, COMPARED);
  if (office) compare("LibreOffice", office, 1, totals, own);
  else console.log("LibreOffice is not installed to compare with");
  compare("Univer", await inUniver(table, MEASURED_IN_UNIVER), COMPARED / MEASURED_IN_UNIVER, totals, own);
}
