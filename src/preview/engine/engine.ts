import type { IWorkbookData, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetExtras, WorkbookContent } from "./content";

/** What the grid does not keep of the open workbook; changed in place. */
export interface WorkbookExtras {
  name: string;
  date1904: boolean;
  /** By sheet id; a sheet that was added has none. */
  readonly sheets: Map<string, SheetExtras>;
  readonly settings: Map<string, unknown>;
}

/** The grid with one open workbook, whether it is shown or not. */
export class Engine {
  private open_: { readonly book: FWorkbook; readonly extras: WorkbookExtras } | null = null;

  constructor(
    /** The grid's own interface. */
    readonly api: FUniver,
    private readonly shutDown: () => void,
  ) {}

  /** Shows this workbook instead of the one that is open. */
  open(content: WorkbookContent): void {
    if (this.open_) this.api.disposeUnit(this.open_.book.getId());
    this.open_ = null;
    // The grid keeps and changes what it is given.
    const data = structuredClone(content.data) as Partial<IWorkbookData>;
    const book = this.api.createWorkbook(data);
    this.open_ = {
      book,
      extras: {
        name: content.name,
        date1904: content.date1904,
        sheets: new Map(Object.entries(structuredClone(content.sheets))),
        settings: new Map(Object.entries(structuredClone(content.settings))),
      },
    };
  }

  /** The open workbook as it is now, independent of what happens to it later. */
  content(): WorkbookContent {
    const { name, date1904, sheets, settings } = this.extras;
    const data = structuredClone(this.book.save());
    const kept = [...sheets].filter(([id]) => data.sheets[id]);
    return {
      name,
      date1904,
      data,
      sheets: Object.fromEntries(structuredClone(kept)),
      settings: Object.fromEntries(structuredClone([...settings])),
    };
  }

  get isOpen(): boolean {
    return this.open_ !== null;
  }

  /** @throws Error while no workbook is open */
  get book(): FWorkbook {
    return this.current.book;
  }

  /** The same below the grid's own interface, for what that interface does slowly or not at all. */
  get model(): Workbook {
    return this.book.getWorkbook();
  }

  get extras(): WorkbookExtras {
    return this.current.extras;
  }

  close(): void {
    this.open_ = null;
    this.shutDown();
  }

  private get current() {
    if (!this.open_) throw new Error("No workbook is open.");
    return this.open_;
  }
}
