import { Progress } from "../../src/cli/progress";

function terminal(isTTY = true): { stream: NodeJS.WriteStream; lines: () => string[] } {
  const written: string[] = [];
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) };
  const lines = (): string[] => written.join("").split("\r\u001b[K").slice(1);
  return { stream: stream as unknown as NodeJS.WriteStream, lines };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("several files have a bar", () => {
  const { stream, lines } = terminal();
  const progress = new Progress(2, stream);
  progress.start(1, "Loen: b.xlsx");
  expect(lines()).toEqual(["██████████░░░░░░░░░░ 1/2 Loen: b.xlsx"]);
});

test("a single file shows what is being done once it takes long", () => {
  const { stream, lines } = terminal();
  const progress = new Progress(1, stream);
  progress.start(0, "Avan");
  progress.show("Loen", 0.25);
  expect(lines()).toEqual([]);
  jest.advanceTimersByTime(1_100);
  progress.show("Kontrollin", 0.5);
  expect(lines()).toEqual(["█████░░░░░░░░░░░░░░░ Loen", "██████████░░░░░░░░░░ Kontrollin"]);
});

test("a large file shows it at once, harmlessly", () => {
  const { stream, lines } = terminal();
  const progress = new Progress(1, stream);
  progress.start(0, "Avan");
  progress.show("Loen: a\u001b[2J\n.xlsx", 0.25, true);
  progress.clear();
  expect(lines()).toEqual(["█████░░░░░░░░░░░░░░░ Loen: a\ufffd[2J .xlsx", ""]);
});

test("what is no terminal gets nothing", () => {
  const { stream, lines } = terminal(false);
  const progress = new Progress(2, stream);
  progress.start(0, "Avan");
  progress.show("Loen", 0.25, true);
  progress.clear();
  jest.advanceTimersByTime(2_000);
  expect(lines()).toEqual([]);
});
