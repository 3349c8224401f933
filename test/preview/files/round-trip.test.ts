import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGrids } from "../../../src/files/open";
import { FileProblem } from "../../../src/files/problem";
import { loadWorkbook } from "../../../src/preview/files/load-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import { packageFlaws } from "../../support/package-flaws";
import { RICH, workbookOf } from "../../support/rich-workbook";
import { FORMS, PARTNERS } from "../../support/samples";
import { cellAt, sampleBytes, savedGrids } from "./support";

const WORKBOOKS = [
  ...FORMS.filter((form) => form.endsWith(".xlsx")),
  ...PARTNERS.map((name) => `partnerid/${name}.xlsx`),
];

test.each(WORKBOOKS)("%s holds the same after opening and saving", async (file) => {
  const source = sampleBytes(file);
  const loaded = await loadWorkbook(source);
  expect(loaded.shortfall).toBeNull();
  expect(await savedGrids(loaded)).toEqual(await openGrids(source));
});

test("a workbook with everything in it keeps what it shows, and the file stays sound", async () => {
  const loaded = await loadWorkbook({ name: "rikas.xlsx", bytes: workbookOf(RICH) });
  expect(loaded.shortfall).toBeNull();
  expect(cellAt(loaded.content, "F6")).toMatchObject({ f: "=SUM(F7:F9)", v: 57180.000000000007 });
  const saved = await saveWorkbook(loaded, loaded.content);
  const again = await loadWorkbook({ name: "rikas.xlsx", bytes: saved });
  // Formats that the grid can't show move behind the others.
  const shown = JSON.parse(JSON.stringify(loaded.content.data).replaceAll("file-1", "file-0")) as unknown;
  expect(again.content.data).toEqual(shown);
  expect(again.content.sheets).toEqual(loaded.content.sheets);
  expect(packageFlaws(saved)).toEqual([]);
});

test("a Word file opens as a workbook of its tables", async () => {
  const source = sampleBytes("tegevuskava-2025.docx");
  const { content, shortfall } = await loadWorkbook(source);
  expect(shortfall).toBe("document");
  expect(content.name).toBe("tegevuskava-2025.xlsx");
  expect(content.data.sheetOrder.map((id) => content.data.sheets[id]!.name)).toEqual(["tegevuskava-2025"]);
});

test.each([
  ["an empty file", [], "empty"],
  ["a picture", [0x89, 0x50, 0x4e, 0x47], "image"],
  ["a PDF", [0x25, 0x50, 0x44, 0x46], "pdf"],
  ["a torn archive", [0x50, 0x4b, 0x03, 0x04], "truncated"],
])("%s is refused with a reason", async (_, bytes, reason) => {
  const problem: unknown = await loadWorkbook({ name: "x.xlsx", bytes: new Uint8Array(bytes) }).catch(
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(FileProblem);
  expect((problem as FileProblem).reason).toBe(reason);
});

const withLibreOffice = existsSync("/usr/bin/soffice") ? test : test.skip;

withLibreOffice(
  "LibreOffice opens what was saved",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
    try {
      const loaded = await loadWorkbook(sampleBytes("tegevuskava-2025-lahtrid.xlsx"));
      writeFileSync(join(folder, "kava.xlsx"), await saveWorkbook(loaded, loaded.content));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, "kava.xlsx")];
      execFileSync("soffice", args, { stdio: "ignore", timeout: 60_000 });
      expect(readFileSync(join(folder, "kava.csv"), "utf8")).toContain("1. Elluviija tegevused");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  90_000,
);
