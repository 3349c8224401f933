import { spawnSync } from "node:child_process";
import { get } from "node:https";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { translator } from "../../src/locales";
import { sideload, type Computer, type Say } from "../../src/sideload/sideload";
import { officeTools, type Certificate, type OfficeTools } from "../../src/sideload/tools";
import { ROOT } from "../support/manifest";

/** The development server's own maker of certificates. */
const { generate } = createRequire(require.resolve("webpack-dev-server"))("selfsigned") as {
  generate: (attributes: object[]) => Promise<{ private: string; cert: string }>;
};

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function certificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }]);
  const cert = Buffer.from(made.cert);
  return { ca: cert, cert, key: Buffer.from(made.private) };
}

/** A page's status, text and who else may read it, from whoever serves there. */
function page(
  port: number,
  name: string,
): Promise<{ status: number | undefined; text: string; readers: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(`https://127.0.0.1:${port}/${name}`, { rejectUnauthorized: false, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode, text, readers: response.headers["access-control-allow-origin"] }),
      );
    }).on("error", reject);
  });
}

/** Microsoft's tools can't run here, and so stand-ins do what they are asked or fail as they would. */
function tools(events: string[], flaws: Partial<OfficeTools> = {}): OfficeTools {
  return {
    certificate,
    openExcel: (manifest) => Promise.resolve(void events.push(`open ${manifest.split(/[\\/]/).at(-1)}`)),
    leaveExcel: () => Promise.resolve(void events.push("leave")),
    ...flaws,
  };
}

async function run(
  computer: Partial<Computer>,
): Promise<{ said: string[]; session: Awaited<ReturnType<typeof sideload>> }> {
  const said: string[] = [];
  const say: Say = (sentence, data) => said.push([sentence, ...Object.values(data ?? {})].join(": "));
  const port = computer.port ?? (await freePort());
  const session = await sideload(
    { platform: "win32", port, loadTools: () => Promise.resolve(tools([])), ...computer },
    say,
  );
  return { said, session };
}

// Elsewhere it would open Excel.
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("npm run excel on Linux says that Excel is needed and what else there is, in both languages", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/sideload/excel.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const [estonian, english, ...rest] = stderr.trimEnd().split("\n");
  expect([estonian, english]).toEqual((["et", "en"] as const).map((it) => translator(it).messages.sideload.noExcel));
  expect(rest).toEqual([]);
  expect(english).toMatch(/npm start.*docs\/deploy\.md/);
});

test("where npm has left Microsoft's tools out, that is found", async () => {
  const isThere = ["office-addin-debugging", "office-addin-dev-certs"].every((name) => {
    try {
      return !!require.resolve(name);
    } catch {
      return false;
    }
  });
  expect((await officeTools()) !== null).toBe(isThere);
  const { said, session } = await run({ loadTools: () => Promise.resolve(null) });
  expect({ said, session }).toEqual({ said: ["noTools"], session: null });
});

test("a taken port is named, before anything is installed", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { said, session } = await run({ port });
  taken.close();
  expect({ said, session }).toEqual({ said: [`portTaken: ${port}`], session: null });
});

test("a certificate that is refused ends it, with the tool's own words", async () => {
  const refused = tools([], { certificate: () => Promise.reject(new Error("the user said no")) });
  const { said, session } = await run({ loadTools: () => Promise.resolve(refused) });
  expect({ said, session }).toEqual({ said: ["certificate", "noCertificate: the user said no"], session: null });
});

test("the pages that the manifest names are served over HTTPS, and no longer afterwards", async () => {
  const events: string[] = [];
  const port = await freePort();
  const { said, session } = await run({ port, loadTools: () => Promise.resolve(tools(events)) });
  expect(said).toEqual(["certificate", "building", "opening", `opened: https://localhost:${port}/`]);
  expect(events).toEqual(["open manifest.xml"]);
  for (const name of ["taskpane.html", "help.html", "functions.js", "assets/icons/check-32.png"]) {
    expect([name, (await page(port, name)).status]).toEqual([name, 200]);
  }
  expect((await page(port, "taskpane.html")).text).toContain('src="taskpane.js"');
  const functions = await page(port, "assets/functions/functions.et.json");
  expect(JSON.parse(functions.text)).toMatchObject({ allowErrorForDataTypeAny: true });
  // Excel on the web asks for it from a page of Microsoft's.
  expect(functions.readers).toBe("*");
  await session!.leave();
  expect(events).toEqual(["open manifest.xml", "leave"]);
  await expect(page(port, "taskpane.html")).rejects.toThrow("ECONNREFUSED");
}, 240_000);

test("when Excel does not open, nothing is left running", async () => {
  const events: string[] = [];
  const port = await freePort();
  const broken = tools(events, { openExcel: () => Promise.reject(new Error("no Excel here")) });
  const { said, session } = await run({ port, loadTools: () => Promise.resolve(broken) });
  expect({ last: said.at(-1), session, events }).toEqual({
    last: "notOpened: no Excel here",
    session: null,
    events: ["leave"],
  });
  await expect(page(port, "taskpane.html")).rejects.toThrow("ECONNREFUSED");
}, 240_000);
