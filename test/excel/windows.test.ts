import fc from "fast-check";
import { cutByCells, type Window } from "../../src/excel/windows";

const sheet = { id: "1", name: "Leht1", hidden: false, isProtected: false, locksNotes: false };

test("cutting takes every row once, at least one at a time, and no more than asked for where rows are that small", () => {
  const window = fc.record({
    row: fc.nat(1000),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(window, { maxLength: 10 }), fc.integer({ min: 1, max: 200 }), (given, cells) => {
      const queue: Window[] = given.map((one) => ({ sheet, column: 0, ...one }));
      const rows: string[] = [];
      while (queue.length > 0) {
        const taken = cutByCells(queue, cells);
        expect(taken.length).toBeGreaterThan(0);
        const size = taken.reduce((sum, one) => sum + one.rows * one.columns, 0);
        expect(size <= cells || (taken.length === 1 && taken[0]!.rows === 1)).toBe(true);
        for (const one of taken) for (let at = 0; at < one.rows; at++) rows.push(`${one.row + at}x${one.columns}`);
      }
      const all = given.flatMap((one) => Array.from({ length: one.rows }, (_, at) => `${one.row + at}x${one.columns}`));
      expect(rows).toEqual(all);
    }),
  );
});
