import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Bundle } from "./bundle-page";

/** A file to be sent. */
export interface Answer {
  readonly type: string;
  readonly content: Uint8Array | string;
}

export interface Places {
  readonly root: string;
  readonly page: Bundle;
  /** The folder of the add-in's built pages. */
  readonly pane: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Excel gives its pane this library from Microsoft's servers; here the same files come from the package. */
const OFFICE_ON_THE_WEB = /<script[^>]*\ssrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/;
const OFFICE_HERE = ["/page/bridge.js", "/office-js/office.js", "/page/newer-office.js"]
  .map((path) => `<script src="${path}"></script>`)
  .join("");

/**
 * What a path stands for: the page, the add-in's built pages under `/pane/`, Office.js under `/office-js/`, the
 * manifest, icons and samples. Nothing else of the folder is served.
 * @returns null where there is no such file
 */
export async function answerTo(path: string, { root, page, pane }: Places): Promise<Answer | null> {
  const [, area = "", ...steps] = path.split("/");
  const rest = steps.join("/");
  switch (area) {
    case "":
      return file(join(root, "src/preview/page"), "index.html");
    case "page": {
      const content = page.get(path);
      return content ? { type: typeOf(path), content } : null;
    }
    case "pane": {
      const answer = await file(pane, rest);
      return rest === "taskpane.html" && answer ? paneHere(answer) : answer;
    }
    case "office-js":
      return file(join(root, "node_modules/@microsoft/office-js/dist"), rest);
    case "assets":
      return file(join(root, "assets"), rest);
    case "manifest.xml":
      return file(root, "manifest.xml");
    default:
      return null;
  }
}

function paneHere({ type, content }: Answer): Answer {
  const html = Buffer.from(content).toString("utf8");
  if (!OFFICE_ON_THE_WEB.test(html)) throw new Error("taskpane.html does not load Office.js from Microsoft's servers.");
  return { type, content: html.replace(OFFICE_ON_THE_WEB, OFFICE_HERE) };
}

async function file(folder: string, name: string): Promise<Answer | null> {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep)) return null;
  const content = await readFile(path).catch(() => null);
  return content && { type: typeOf(path), content };
}

function typeOf(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}
