import { behaviour } from "../../docs/behaviour";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { FUNCTION_EXAMPLES } from "../../src/locales/function-examples";
import { addinFunctions } from "../support/addin-functions";
import { openExcel, quitExcel, type OpenExcel } from "../support/excel";
import { contentOf } from "../support/workbook-content";

type Cells = readonly (readonly (string | number)[])[];

interface Line {
  readonly formula: string;
  readonly result: Cells;
}

const SHEET = "sheet-1";
const examples = FUNCTION_IDS.flatMap((id) => FUNCTION_EXAMPLES[id]);
const unusual = FUNCTION_IDS.flatMap((id) => behaviour[id]);

let excel: OpenExcel;
afterEach(() => excel.close());
afterAll(quitExcel);

async function openWithFunctions(locale: string): Promise<void> {
  excel = await openExcel(contentOf({ Leht: [[""]] }), { functions: addinFunctions(), locale });
  jest.isolateModules(() => jest.requireActual("../../src/functions/index"));
}

/** Types formulas below each other, each with room to spill; gives what their cells show, and say where they are errors. */
async function typedIntoCells(lines: readonly Line[]): Promise<Line[]> {
  const first = lines.map((_, index) => lines.slice(0, index).reduce((rows, one) => rows + one.result.length + 1, 0));
  for (const [index, { formula }] of lines.entries())
    await excel.host.editAsUser(SHEET, `A${first[index]! + 1}`, [[formula]]);
  await excel.host.functions.settled();
  const values = await valuesOf(`A1:F${first.at(-1)! + lines.at(-1)!.result.length + 1}`);
  return lines.map(({ formula, result }, index) => ({
    formula,
    result: result.map((cells, down) =>
      cells.map((_, column) => {
        const row = first[index]! + down;
        const says = excel.host.functions.messageAt({ sheet: SHEET, row, column });
        return says === null ? values[row]![column]! : `${values[row]![column]} ${says}`;
      }),
    ),
  }));
}

function valuesOf(address: string): Promise<(string | number)[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Leht").getRange(address).load({ values: true });
    await context.sync();
    return range.values as (string | number)[][];
  });
}

const shown = ({ formula, result }: Line): Line => ({ formula, result });

test("every example gives in a cell what it says it does, in Estonian", async () => {
  await openWithFunctions("et-EE");
  expect(await typedIntoCells(examples)).toEqual(examples.map(shown));
});

test("what unusual input gives is the same in cells, in English, with its sentences", async () => {
  await openWithFunctions("en-US");
  expect(await typedIntoCells(unusual)).toEqual(unusual.map(shown));
}, 60_000);
