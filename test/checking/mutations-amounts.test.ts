import fc from "fast-check";
import type { Activity } from "../../src/plan/model";
import { textCell } from "../../src/reading/grid";
import { mutation, numberCell, partnerBooks, rowSpots, words, type Book } from "../support/mutations";

let books: Book[];
beforeAll(async () => void (books = await partnerBooks()));

const cents = fc.integer({ min: 1, max: 1000 });
const isParent = ({ children }: Activity): boolean => children.length > 0;
const isAboveTen = ({ cost }: Activity): boolean => cost.value !== null && cost.value.gt(10);
const off = (activity: Activity, by: number): number => Number(activity.cost.value!.plus(by / 100).toFixed(2));

mutation(
  "parent-sum",
  "an amount that is off by some cents",
  () => rowSpots(books, ({ parent }) => parent !== null),
  cents,
  ({ target }, by) => ({ edits: [[target.cost, numberCell(off(target, by))]], on: target.parent!.cost }),
);

mutation(
  "parent-sum",
  "a total that is off by some cents",
  () => rowSpots(books, (activity) => isParent(activity) && isAboveTen(activity)),
  fc.tuple(cents, fc.constantFrom(1, -1)),
  ({ target }, [by, sign]) => ({ edits: [[target.cost, numberCell(off(target, by * sign))]], on: target.cost }),
);

mutation(
  "parent-amount-missing",
  "a total that is not there",
  () => rowSpots(books, isParent),
  fc.constant(null),
  ({ target }) => ({ edits: [[target.cost, null]], on: target.cost }),
);

const count = fc.integer({ min: 1, max: 900_000 });

/** Texts in a cost's cell that are no single amount. */
const noAmounts = fc.oneof(
  words,
  fc.tuple(fc.constantFrom("ca", "umbes", "kuni", "alla"), count).map(([about, value]) => `${about} ${value}`),
  fc.tuple(count, fc.constantFrom("tuhat", "%", "x 2", "eurot kuus", "?")).map(([value, unit]) => `${value} ${unit}`),
  fc.tuple(count, count, fc.constantFrom("-", "/", " või ", "+")).map(([one, other, sign]) => `${one}${sign}${other}`),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 })).map((parts) => parts.join(",")),
);

mutation(
  "amount-unreadable",
  "a text that is no amount",
  () => rowSpots(books, () => true),
  noAmounts,
  ({ target }, text) => ({ edits: [[target.cost, textCell(text)]], on: target.cost }),
);

mutation(
  "amount-negative",
  "a minus before the amount",
  () => rowSpots(books, ({ cost }) => cost.value !== null && !cost.value.isZero()),
  fc.boolean(),
  ({ target: { cost } }, asText) => {
    const cell = asText
      ? textCell(`−${cost.value!.toFixed(2).replace(".", ",")}`)
      : numberCell(-cost.value!.toNumber());
    return { edits: [[cost, cell]], on: cost };
  },
);

/** Ways to write an amount that are read, and noted. */
const irregular = fc.constantFrom<(whole: string, cents: string) => string>(
  (whole, cents) => `${grouped(whole, " ")}, ${cents}`,
  (whole, cents) => `${grouped(whole, " ")},${cents} €`,
  (whole, cents) => `${grouped(whole, ".")},${cents} €`,
  (whole, cents) => `€ ${whole},${cents}`,
  (whole, cents) => `${whole}.${cents}`,
  (whole, cents) => `${grouped(whole, " ")},${cents} eurot`,
  (whole, cents) => `+${whole},${cents}`,
);

function grouped(whole: string, by: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, by);
}

mutation(
  "amount-format",
  "the same amount in an irregular notation",
  () => rowSpots(books, ({ cost }) => cost.value !== null),
  irregular,
  ({ target: { cost } }, write) => {
    const [whole, fraction] = cost.value!.toFixed(2).split(".") as [string, string];
    return { edits: [[cost, textCell(write(whole, fraction))]], on: cost };
  },
);
