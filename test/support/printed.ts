import { execFileSync, spawnSync } from "node:child_process";
import { throughLibreOffice } from "./libreoffice";

/** A page as it comes out of the printer. */
export interface PrintedPage {
  /** `A4`, whichever way it lies. */
  readonly paper: string;
  readonly orientation: "portrait" | "landscape";
  /** Lines as they stand, spaces between columns. */
  readonly text: string;
}

const isInstalled = ["pdfinfo", "pdftotext"].every((tool) => spawnSync(tool, ["-v"]).status === 0);

/** Whether pages can be looked at; it is said where they can't. */
export const canReadPages = isInstalled;
if (!isInstalled) process.stderr.write("pdfinfo and pdftotext are not installed: printed pages are not looked at.\n");

/** The pages that LibreOffice prints of each .xlsx file, all in a single start. */
export function printedByLibreOffice(files: readonly Uint8Array[]): PrintedPage[][] {
  return throughLibreOffice(files, "pdf").map(pagesOf);
}

function pagesOf(pdf: Uint8Array): PrintedPage[] {
  const input = Buffer.from(pdf);
  const about = execFileSync("pdfinfo", ["-f", "1", "-l", "9999", "-"], { input, encoding: "utf8" });
  const sizes = [...about.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts(?: \(([^)]*)\))?/gm)];
  // Every page ends with a form feed.
  const texts = execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" }).split("\f");
  return sizes.map(([, width, height, paper = ""], index) => ({
    paper: paper.replace(/,.*/, ""),
    orientation: Number(width) > Number(height) ? "landscape" : "portrait",
    text: texts[index] ?? "",
  }));
}
