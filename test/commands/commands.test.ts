import { COMMANDS, handlerFor } from "../../src/commands/commands";
import { elements, root } from "../support/manifest";

test("every button that runs code has it, and all the code has a button", () => {
  const named = elements("FunctionName", root).map(({ text }) => text);
  expect(named).toHaveLength(4);
  expect(named.toSorted()).toEqual(Object.keys(COMMANDS).sort());
});

test.each<[string, () => Promise<void>]>([
  ["done", () => Promise.resolve()],
  ["failed", () => Promise.reject(new Error("a bug"))],
  [
    "failed at once",
    () => {
      throw new Error("a bug");
    },
  ],
])("Excel is told once that a command is over: %s", async (how, command) => {
  const told: string[] = [];
  const ended = handlerFor(async () => {
    told.push("begun");
    await command();
  })({ completed: () => told.push("completed") });
  await (how === "done" ? ended : expect(ended).rejects.toThrow("a bug"));
  expect(told).toEqual(["begun", "completed"]);
});
