import type { WorkbookContent } from "../engine/content";
import type { LoadedWorkbook } from "../files/load-workbook";
import { fileSentence, reasonOf } from "./file-sentence";
import { clearMessage, showMessage } from "./message-bar";
import { part } from "./part";
import { drawn, hideProgress, showProgress } from "./progress";
import { Turns } from "./turns";
import type { Words } from "./words";

/** A file of the user's, or the sample; its content is on its way. */
export interface Source {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
}

/** Where an opened workbook goes, and where a changed one comes from. */
export interface Grid {
  open(content: WorkbookContent): void;
  /** What is being typed goes into its cell first. */
  content(): Promise<WorkbookContent>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening and downloading. A file that can't be opened leaves the workbook before it where it is. */
export class WorkbookFiles {
  private readonly turns = new Turns();
  private loaded: LoadedWorkbook | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly words: Words,
    /** Starts the add-in for the workbook that was opened. */
    private readonly startAddin: () => Promise<void>,
  ) {}

  /** @returns whether the file was opened; why not, the page says */
  async open({ name, bytes }: Source): Promise<boolean> {
    const isLatest = this.turns.begin();
    clearMessage();
    showProgress(0.6, this.words.say("loadingWorkbook", { file: name }));
    try {
      const { loadWorkbook } = await import("../files/load-workbook");
      const loaded = await loadWorkbook({ name, bytes: await bytes });
      if (!isLatest()) return false;
      showProgress(0.8, this.words.say("loadingWorkbook", { file: name }));
      await drawn();
      this.grid.open(loaded.content);
      this.loaded = loaded;
      part("file-name").textContent = loaded.content.name;
      part<HTMLButtonElement>("download").disabled = false;
      showProgress(0.9, this.words.say("loadingPane"));
      await this.startAddin();
      if (loaded.shortfall) this.note(this.words.say(loaded.shortfall, { file: name }));
      return true;
    } catch (error) {
      if (!isLatest()) return false;
      const reason = fileSentence(error, this.words);
      this.note(this.words.say("refused", { file: name, reason }), "problem");
      return false;
    } finally {
      if (isLatest()) hideProgress();
    }
  }

  /** The opened file with what changed since. */
  async save(content: WorkbookContent): Promise<Uint8Array> {
    if (!this.loaded) throw new Error("No workbook is open.");
    const { saveWorkbook } = await import("../files/save-workbook");
    return saveWorkbook(this.loaded, content);
  }

  /** Gives the browser the opened file with what changed since. */
  async download(): Promise<void> {
    if (!this.loaded) return;
    const { name } = this.loaded.content;
    try {
      offer(await this.save(await this.grid.content()), name);
      this.note(this.words.say("saved", { file: name }));
    } catch (error) {
      this.note(this.words.say("notSaved", { file: name, reason: reasonOf(error) }), "problem");
    }
  }

  private note(sentence: string, kind: "note" | "problem" = "note"): void {
    showMessage(sentence, kind, this.words.messages.preview.closeMessage);
  }
}

function offer(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
