import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Lints a source as if it stood in a file; ESLint's configuration is an ES module, so that it runs in its own process. */
function lint(cases: readonly (readonly [file: string, source: string])[]): string[][] {
  const script = `
    import { ESLint } from "eslint";
    import { boundaries } from "./eslint.boundaries.mjs";
    import tseslint from "typescript-eslint";
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }, ...boundaries] });
    const results = [];
    for (const [filePath, source] of ${JSON.stringify(cases)}) {
      const [result] = await eslint.lintText(source, { filePath });
      results.push(result.messages.map((message) => message.ruleId));
    }
    console.log(JSON.stringify(results));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(output) as string[][];
}

const ALLOWED: [string, string][] = [
  ["src/reading/a.ts", 'import "../plan/model";'],
  ["src/plan/a.ts", 'import "decimal.js";'],
  ["src/rules/parent-sum.ts", 'import "./rule"; import "../plan/walk"; import "./shared/number-flaw";'],
  ["src/rules/index.ts", 'import "./parent-sum";'],
  ["src/rules/shared/a.ts", 'import "../../plan/model"; import "../rule";'],
  ["src/importing/a.ts", 'import "../comparing/changes"; import "../sheets/sheet-layout";'],
  ["src/files/a.ts", 'void import("hucre/xlsx"); void import("mammoth");'],
  ["src/cli/a.ts", 'import "../files/open"; import "node:fs";'],
  ["src/preview/page/newer-office.ts", "void Office.onReady();"],
  ["src/taskpane/a.ts", 'import "../excel/a"; import "../locales";'],
  ["src/commands/a.ts", 'import "../taskpane/actions"; void Office.onReady();'],
  ["src/functions/index.ts", 'import "../taskpane/language"; void Office.context;'],
  ["src/functions/a.ts", 'import "../reading/read-plan"; void CustomFunctions.ErrorCode;'],
  ["src/excel/a.ts", "void Excel.run(async () => {});"],
  ["src/excel/a.ts", "export const first = (range: Excel.Range): string => range.address;"],
  ["src/taskpane/a.ts", "document.title = Office.context.displayLanguage;"],
  ["src/preview/a.ts", "document.title = window.location.href;"],
  ["src/cli/a.ts", "process.exitCode = 1;"],
  // A word of the domain that happens to be a host's is no global.
  ["src/plan/a.ts", "export const name = (document: { title: string }): string => document.title;"],
];

const FORBIDDEN: [string, string][] = [
  ["src/plan/a.ts", 'import "../reading/grid";'],
  ["src/plan/a.ts", 'import "react";'],
  ["src/reading/a.ts", 'import "../rules/rule";'],
  ["src/rules/a.ts", 'import "./parent-sum";'],
  ["src/rules/shared/a.ts", 'import "../../reading/grid";'],
  ["src/rules/a.ts", 'import "../locales";'],
  ["src/checking/a.ts", 'import "../reading/grid";'],
  ["src/comparing/a.ts", 'import "../reading/grid";'],
  ["src/importing/a.ts", 'import "../files/open";'],
  ["src/importing/a.ts", 'import "../excel/run";'],
  ["src/locales/a.ts", 'import "../plan/money";'],
  ["src/reading/a.ts", 'void import("../files/open");'],
  ["src/cli/a.ts", 'import "hucre/xlsx";'],
  ["src/cli/a.ts", 'void import("../taskpane/actions");'],
  // Nothing needs the functions.
  ...[
    "checking",
    "cli",
    "commands",
    "comparing",
    "excel",
    "files",
    "importing",
    "locales",
    "plan",
    "preview",
    "reading",
    "rules",
    "sheets",
    "sideload",
    "taskpane",
  ].map((folder): [string, string] => [`src/${folder}/a.ts`, 'import "../functions/rollup";']),
  ["src/taskpane/a.ts", 'void import("../functions/call");'],
  ["src/functions/a.ts", 'import "../taskpane/language";'],
  ["src/functions/a.ts", 'import "../excel/run";'],
  ["src/functions/index.ts", 'import "../taskpane/actions";'],
  ["src/functions/index.ts", 'import "react";'],
  ["src/excel/a.ts", 'import "../preview/host";'],
  ["src/rules/shared/a.ts", 'import "../parent-sum";'],
  ["src/commands/a.ts", 'import "../taskpane/components/pane";'],
  ["src/plan/a.ts", 'export * from "../files/open";'],
  ["src/plan/a.ts", 'import type { Grid } from "../reading/grid";'],
  ["src/plan/a.ts", 'type Opened = import("../files/open").Opened;'],
  ["src/plan/a.ts", "void import(`../files/open`);"],
  ["src/plan/a.ts", 'import "./../reading/grid";'],
  ["src/plan/a.ts", 'import "../../test/support/grids";'],
  ["src/functions/a.ts", "void Excel.run(async () => {});"],
  ["src/plan/a.ts", "export type Cells = Excel.Range;"],
  ["src/rules/a.ts", "export type Cells = Excel.Range | null;"],
  ["src/sheets/a.ts", "export const names = (sheets: Excel.WorksheetCollection[]): number => sheets.length;"],
  ["src/taskpane/a.ts", "export type Cells = Excel.Range;"],
  ["src/taskpane/a.ts", "void window.Excel.run(async () => {});"],
  ["src/taskpane/a.ts", 'void window["Excel"].run(async () => {});'],
  ["src/taskpane/a.ts", "void globalThis.Excel.run(async () => {});"],
  ["src/taskpane/a.ts", "const { Excel: host } = window; void host.run(async () => {});"],
  ["src/cli/a.ts", "void globalThis.Office;"],
  ["src/files/a.ts", "export type Where = Office.Context;"],
  ...["window", "self", "globalThis", "document", "navigator", "location", "process"].flatMap((name) =>
    [
      "plan",
      "reading",
      "rules",
      "rules/shared",
      "checking",
      "comparing",
      "sheets",
      "importing",
      "functions",
      "locales",
    ].map((folder): [string, string] => [`src/${folder}/a.ts`, `export const host: unknown = ${name};`]),
  ),
  ["src/rules/index.ts", "export const host: unknown = process;"],
  ["src/a-new-folder/a.ts", 'import "../files/open";'],
];

test("data flows one way", () => {
  const results = lint([...ALLOWED, ...FORBIDDEN]);
  const broken = results.slice(0, ALLOWED.length).flatMap((ids, index) => (ids.length > 0 ? [ALLOWED[index]] : []));
  const missed = results.slice(ALLOWED.length).flatMap((ids, index) => (ids.length === 0 ? [FORBIDDEN[index]] : []));
  expect({ broken, missed }).toEqual({ broken: [], missed: [] });
});
