import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/manifest";

const OFFICE = "https://appsforoffice.microsoft.com";
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const pages = { pane: read("src/taskpane/index.html"), help: read("assets/help.html") };

/** A page's policy: what each kind of content may come from. */
function policyOf(html: string): { text: string; sources: Readonly<Record<string, string>> } {
  const text = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
  return { text, sources: Object.fromEntries(text.split("; ").map((part) => part.split(/ (.*)/))) };
}

test("docs/deploy.md gives the policies that the pages carry", () => {
  const blocks = [...read("docs/deploy.md").matchAll(/^```\n(default-src .*)\n```$/gm)].map((match) => match[1]);
  expect(blocks).toEqual([policyOf(pages.pane).text, policyOf(pages.help).text]);
});

test.each(Object.entries(pages))(
  "%s: nothing is allowed but what is named, and no code in the page's text",
  (_, html) => {
    const { sources } = policyOf(html);
    expect(sources["default-src"]).toBe("'none'");
    expect(sources["base-uri"]).toBe("'none'");
    expect(sources["form-action"]).toBe("'none'");
    expect(sources["script-src"] ?? "").not.toMatch(/unsafe|\*|data:|blob:/);
    expect(Object.values(sources).join(" ")).not.toMatch(/\*|http:/);
    expect(html).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
    expect(html).not.toMatch(/ on\w+="|javascript:/);
  },
);

test.each(Object.entries(pages))("%s: the policy stands before all that it rules", (_, html) => {
  const policy = html.indexOf("Content-Security-Policy");
  for (const ruled of ["<script", "<style", "<link", "<img"]) {
    const at = html.indexOf(ruled);
    expect(at === -1 || at > policy).toBe(true);
  }
});

test("the pane loads Office's library from Microsoft, and connects to nobody else", () => {
  const { sources } = policyOf(pages.pane);
  expect([...pages.pane.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1])).toEqual([
    `${OFFICE}/lib/1/hosted/office.js`,
  ]);
  expect(sources["script-src"]).toBe(`'self' ${OFFICE}`);
  expect(sources["connect-src"]).toBe("'self'");
});

test("the help page has no script, speaks both languages and says the same in each", () => {
  expect(policyOf(pages.help).sources["script-src"]).toBeUndefined();
  expect(pages.help).not.toContain("<script");
  const [et, en] = ["et", "en"].map(
    (language) => new RegExp(`<section id="${language}"[^]*?</section>`).exec(pages.help)![0],
  );
  const shape = (section: string): string[] =>
    [...section.matchAll(/<(h1|h2|p|li|dt|dd|img|span|strong)\b/g)].map((tag) => tag[1]!);
  expect(shape(et!)).toEqual(shape(en!));
  expect(shape(et!).length).toBeGreaterThan(40);
});

test("the help page names the ribbon's buttons as the ribbon does, with their icons", () => {
  const manifest = read("manifest.xml");
  const labels = ["OpenPane", "Check", "Previous", "Next", "Clear"].map((id) =>
    new RegExp(`id="${id}\\.Label" DefaultValue="([^"]+)">\\s*<bt:Override Locale="en-US" Value="([^"]+)"`).exec(
      manifest,
    )!,
  );
  const terms = [...pages.help.matchAll(/<dt><img src="assets\/icons\/(\w+)-32\.png" alt="" \/> ([^<]+)<\/dt>/g)];
  expect(terms.map((term) => term[2])).toEqual([
    ...labels.map((label) => label[1]),
    ...labels.map((label) => label[2]),
  ]);
});
