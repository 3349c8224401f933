import { FileProblem } from "../../src/files/problem";
import { translator } from "../../src/locales";
import { outcomeOf, SampleMissing } from "../../src/preview/outcome";
import { Turns } from "../../src/preview/turns";
import { table } from "../support/grids";

const { messages } = translator("et");

/** What the page says where reading the file, or its content, goes this way. */
async function sentence(open: () => Promise<never>, bytes: Promise<Uint8Array> = Promise.resolve(new Uint8Array())) {
  const outcome = await outcomeOf({ name: "kava.xlsx", bytes }, translator("et"), open);
  return "sentence" in outcome ? outcome.sentence : "a plan";
}

const fails = (error: unknown) => (): Promise<never> => Promise.reject(error as Error);
const named = (name: string): Error => Object.assign(new Error("nothing came"), { name });

test("a plan comes with what was found in it", async () => {
  const source = { name: "kava.xlsx", bytes: Promise.resolve(new Uint8Array()) };
  const outcome = await outcomeOf(source, translator("et"), () => Promise.resolve([table(["1. A", -1])]));
  expect(outcome).toMatchObject({ findings: [{ rule: "amount-negative" }] });
});

test.each<[string, unknown, string]>([
  ["a broken file", new FileProblem("unreadable", "broken"), messages.problems.broken],
  [
    "a reader that did not come, as the readers tell it",
    new FileProblem("unreadable", "broken", { cause: named("ChunkLoadError") }),
    messages.preview.partMissing,
  ],
  ["a reader that did not come", named("ChunkLoadError"), messages.preview.partMissing],
  ["an error that nobody thought of", new Error("boom"), messages.problems.failed.replace("{reason}", "boom")],
  ["something thrown that is no error", "boom", messages.problems.failed.replace("{reason}", "boom")],
])("%s is a sentence", async (_, error, text) => expect(await sentence(fails(error))).toBe(`kava.xlsx: ${text}`));

test.each<[string, Error, string]>([
  ["a sample that is not there", new SampleMissing(), messages.preview.sampleMissing],
  ["a file that is locked or gone", named("NotReadableError"), messages.problems["no-access"]],
])("%s is a sentence", async (_, error, text) =>
  expect(await sentence(fails(new Error("not asked")), Promise.reject(error))).toBe(`kava.xlsx: ${text}`),
);

test("a file without a plan says what was looked for", async () => {
  const outcome = await outcomeOf({ name: "a.xlsx", bytes: Promise.resolve(new Uint8Array()) }, translator("et"), () =>
    Promise.resolve([]),
  );
  expect(outcome).toEqual({ sentence: messages.problems["no-tables"] });
});

test("only the latest of several tasks may speak", () => {
  const turns = new Turns();
  const big = turns.begin();
  expect(big()).toBe(true);
  const small = turns.begin();
  expect([big(), small()]).toEqual([false, true]);
});
