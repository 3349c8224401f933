import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { portIn } from "../../src/preview/port";

test.each<[string[], number | null]>([
  [[], 3000],
  [["--port", "8080"], 8080],
  [["--port=8080"], 8080],
  [["--port"], null],
  [["--port="], null],
  [["--port", "0"], null],
  [["--port", "65536"], null],
  [["--port", "80a"], null],
  [["--port", "8080", "more"], null],
  [["--port=8080", "more"], null],
  [["8080"], null],
  [["--prot", "8080"], null],
  [["--help"], null],
])("%j asks for port %s", (args, port) => expect(portIn(args)).toBe(port));

function start(...args: string[]): { status: number | null; err: string } {
  const root = join(__dirname, "../..");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/preview/serve.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, err: stderr };
}

test("a wrong call is told how to call, in both languages", () =>
  expect(start("--prot", "8080")).toEqual({
    status: 1,
    err: "Kasutus: npm start või npm start -- --port ARV (1–65535).\nUsage: npm start, or npm start -- --port NUMBER (1–65535).\n",
  }));

test("a taken port is told with another one to try", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { status, err } = start("--port", String(port));
  taken.close();
  expect(status).toBe(1);
  expect(err).toMatch(new RegExp(`^Port ${port} on kasutusel.*\nPort ${port} is taken\\. Try: npm start`));
});
