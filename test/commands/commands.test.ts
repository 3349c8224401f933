import { COMMANDS, commandsOf, handlerFor, type PaneActions } from "../../src/commands/commands";
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

type State = ReturnType<PaneActions["store"]["get"]>;
const CHECKED = { kind: "checked" } as NonNullable<State["outcome"]>;
const NO_PLAN = { kind: "no-plan" } as NonNullable<State["outcome"]>;
const OLD = { kind: "uncoloured" } as State["notices"][number];
const LEFT = { kind: "left" } as State["notices"][number];
const CLEARED = { kind: "cleared" } as State["notices"][number];
const CHOSEN = { key: "a", index: 0 };
const BEFORE: State = { outcome: CHECKED, notices: [OLD], chosen: CHOSEN };

/** Runs one command on a pane whose action leaves the state so; tells what was done, in order. */
async function press(
  name: string,
  after: State,
  show: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const done: string[] = [];
  let state = BEFORE;
  const act = (action: string) => (): Promise<void> => {
    done.push(action);
    state = after;
    return Promise.resolve();
  };
  const pane: PaneActions = {
    checkWorkbook: act("check"),
    previousFinding: act("previous"),
    nextFinding: act("next"),
    clearHighlights: act("clear"),
    store: { get: () => state },
  };
  const shown = (): Promise<void> => {
    done.push("show");
    return show();
  };
  await commandsOf(pane, shown)[name]!();
  return done;
}

test.each<[string, State, string[]]>([
  ["checkWorkbook", BEFORE, ["show", "check"]],
  ["nextFinding", BEFORE, ["next"]],
  ["previousFinding", BEFORE, ["previous"]],
  ["previousFinding", { outcome: NO_PLAN, notices: [], chosen: CHOSEN }, ["previous", "show"]],
  ["nextFinding", { outcome: CHECKED, notices: [OLD, LEFT], chosen: CHOSEN }, ["next", "show"]],
  ["nextFinding", { ...BEFORE, chosen: null }, ["next", "show"]],
  ["clearHighlights", { outcome: null, notices: [CLEARED], chosen: CHOSEN }, ["clear"]],
  ["clearHighlights", { outcome: CHECKED, notices: [CLEARED, LEFT], chosen: CHOSEN }, ["clear", "show"]],
])("%s opens the pane only where there is something to read (%j)", async (name, after, expected) =>
  expect(await press(name, after)).toEqual(expected),
);

test("a pane that does not open stops nothing", async () => {
  const closed = (): Promise<void> => Promise.reject(new Error("no pane"));
  expect(await press("checkWorkbook", BEFORE, closed)).toEqual(["show", "check"]);
  expect(await press("nextFinding", { outcome: NO_PLAN, notices: [], chosen: CHOSEN }, closed)).toEqual([
    "next",
    "show",
  ]);
});
