import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, relative } from "node:path";
import { writeWorkbook } from "../files/write-workbook";
import type { Translator } from "../locales";
import type { DayRange } from "../plan/model";
import { momentText } from "../plan/moment";
import { sectionLabel } from "../plan/section-label";
import { USUAL_INDIRECT_RATE } from "../plan/settings";
import type { Severity } from "../rules/rule";
import { sameFileText, summaryWorkbook, type PlanFile, type SummaryWorkbook } from "../summary/summary-workbook";
import type { CheckedFile } from "./checked-file";
import { countsWords } from "./text-report";
import { reasonOf, writeWhole } from "./write-whole";

/** `path` is as the user gave it: files of several folders may have one name. */
interface NamedFile extends PlanFile {
  readonly path: string;
}

/** Keeps what the summary needs of each file: its plan, not its bytes. */
export class SummaryFile {
  private readonly files: NamedFile[] = [];
  private readonly unread: string[] = [];

  add({ file, bytes, plan }: CheckedFile): void {
    if (!plan || !bytes) this.unread.push(file);
    else {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      this.files.push({ name: basename(file), path: file, sha256, plan });
    }
  }

  /**
   * Writes the plan sheets of all files and the summary over them, whole or not at all.
   * @param option that says where, as the user may have to give it again
   * @returns sentences that say where, what is open, and what is not in it; or why nothing was written
   */
  async write(
    path: string,
    option: string,
    period: DayRange | null,
    translate: Translator,
  ): Promise<{ readonly sentences: readonly string[]; readonly failed: boolean }> {
    const { messages, format } = translate;
    const shown = relative(process.cwd(), path);
    if (this.files.every(({ plan }) => plan.sections.length === 0))
      return { sentences: [format(messages.cli.summaryEmpty, { path: shown })], failed: true };
    // A copy may have taken the place since, by another way to the folder.
    if (existsSync(path))
      return { sentences: [format(messages.cli.fileExists, { path: shown, option })], failed: true };
    try {
      const { layout, findings, ...parts } = summaryWorkbook(
        this.files,
        { time: momentText(new Date()), period, unread: this.unread.map((file) => basename(file)) },
        translate,
      );
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(path, await writeWorkbook(layout));
      const grave: readonly Severity[] = ["error", "warning"];
      const counts = countsWords(
        findings.filter(({ severity }) => grave.includes(severity)),
        translate,
      );
      const sentence = counts === null ? messages.cli.summaryWritten : messages.cli.summaryOpen;
      return {
        sentences: [format(sentence, { path: shown, counts: counts ?? "" }), ...this.remarks(parts, translate)],
        failed: false,
      };
    } catch (error) {
      const reason = format(messages.problems[reasonOf(error)], { option });
      return { sentences: [format(messages.cli.summaryNotWritten, { path: shown, reason })], failed: true };
    }
  }

  /** What the user must know about how the files were put together. */
  private remarks(
    { same, shared, isRateProposed }: Omit<SummaryWorkbook<NamedFile>, "layout" | "findings">,
    translate: Translator,
  ): string[] {
    const { messages, format } = translate;
    const { summaryPartial, summarySame, summaryShared, summaryUsualRate } = messages.cli;
    const remarks: string[] = [];
    if (this.unread.length > 0) remarks.push(format(summaryPartial, { files: this.unread.join(", ") }));
    if (same.length > 0) {
      const files = same.map(({ file, earlier }) => sameFileText(file.path, earlier.path, translate));
      remarks.push(format(summarySame, { files: files.join(", ") }));
    }
    if (shared.length > 0) {
      const sections = shared.map(
        ({ section, files }) => `${sectionLabel(section)} (${files.map(({ path }) => path).join(", ")})`,
      );
      remarks.push(format(summaryShared, { sections: sections.join("; ") }));
    }
    if (isRateProposed) remarks.push(format(summaryUsualRate, { rate: USUAL_INDIRECT_RATE.times(100).toFixed() }));
    return remarks;
  }
}
