import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, relative } from "node:path";
import { writeWorkbook } from "../files/write-workbook";
import type { Translator } from "../locales";
import type { DayRange } from "../plan/model";
import { momentText } from "../plan/moment";
import type { Severity } from "../rules/rule";
import { summaryWorkbook, type PlanFile } from "../summary/summary-workbook";
import type { CheckedFile } from "./checked-file";
import { countsWords } from "./text-report";
import { reasonOf, writeWhole } from "./write-whole";

/** Keeps what the summary needs of each file: its plan, not its bytes. */
export class SummaryFile {
  private readonly files: PlanFile[] = [];
  private readonly unread: string[] = [];

  add({ file, bytes, plan }: CheckedFile): void {
    if (!plan || !bytes) this.unread.push(file);
    else this.files.push({ name: basename(file), sha256: createHash("sha256").update(bytes).digest("hex"), plan });
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
      const { layout, findings } = summaryWorkbook(
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
      const partial = format(messages.cli.summaryPartial, { files: this.unread.join(", ") });
      return {
        sentences: [
          format(sentence, { path: shown, counts: counts ?? "" }),
          ...(this.unread.length > 0 ? [partial] : []),
        ],
        failed: false,
      };
    } catch (error) {
      const reason = format(messages.problems[reasonOf(error)], { option });
      return { sentences: [format(messages.cli.summaryNotWritten, { path: shown, reason })], failed: true };
    }
  }
}
