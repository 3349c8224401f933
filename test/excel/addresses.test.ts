import fc from "fast-check";
import { fromA1 } from "../../src/plan/place";
import { addressesOf, addressesOfAreas, blocksOf, rowRuns } from "../../src/excel/addresses";

const cell = (address: string) => fromA1(address)!;

test.each<[string[], string[]]>([
  [[], []],
  [["F12"], ["F12"]],
  [["B3", "B2", "B4"], ["B2:B4"]],
  [["B2", "C2"], ["B2,C2"]],
  [["B2", "B2", "B4"], ["B2,B4"]],
  [["XFD1048576"], ["XFD1048576"]],
])("%j is %j", (cells, addresses) => expect(addressesOf(cells.map(cell))).toEqual(addresses));

test("cells beside each other are an area, and what is as wide below them", () => {
  const cells = ["A1", "B1", "D1", "A2", "B2", "D2", "A3", "C3", "B5", "A5"].map(cell);
  expect(addressesOfAreas(rowRuns(cells))).toEqual(["A1:B1,D1,A2:B2,D2,A3,C3,A5:B5"]);
  expect(addressesOfAreas(blocksOf(cells))).toEqual(["A1:B2,D1:D2,A3,C3,A5:B5"]);
});

test("an address is never longer than allowed, and together they name every cell", () => {
  const cells = fc.array(fc.record({ row: fc.nat(300), column: fc.nat(60) }), { maxLength: 200 });
  fc.assert(
    fc.property(cells, fc.integer({ min: 11, max: 60 }), (given, longest) => {
      const addresses = addressesOf(given, longest);
      expect(addresses.filter((address) => address.length > longest)).toEqual([]);
      const named = addresses.flatMap((address) => address.split(",")).flatMap(cellsOf);
      expect(named.sort()).toEqual([...new Set(given.map(({ row, column }) => `${row},${column}`))].sort());
    }),
  );
});

function cellsOf(area: string): string[] {
  const [first, last = first] = area.split(":").map(cell);
  return Array.from({ length: last!.row - first!.row + 1 }, (_, index) => `${first!.row + index},${first!.column}`);
}
