import { functions } from "../../src/functions/all";
import { CellError } from "../../src/functions/cells/cell-error";

const { ROLLUP, ROLLUPS, FINDINGS } = functions as unknown as Record<string, (...args: unknown[]) => unknown>;
const lost = [[new CellError("#REF!")]];

/** The code of the error that a call is refused with. */
function refusal(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof CellError ? error.code : String(error);
  }
}

test("a reference that is none any more gives its own error, whatever the other range is", () => {
  const amounts = [[1], [2]];
  expect(refusal(() => ROLLUP!(lost, lost, "1"))).toBe("#REF!");
  expect(refusal(() => ROLLUPS!(lost, amounts))).toBe("#REF!");
  expect(refusal(() => ROLLUPS!([["1"], ["1.1"]], lost))).toBe("#REF!");
  expect(refusal(() => FINDINGS!(lost))).toBe("#REF!");
});
