import type { Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Calculation } from "./calculation";
import type { SheetExtras, WorkbookContent } from "./content";
import { copyOf } from "./copy";
import type { GridFunctions } from "./grid-functions";
import type { Spilled } from "./spilled";

/** What the grid does not keep of the open workbook; changed in place. */
export interface WorkbookExtras {
  name: string;
  date1904: boolean;
  isProtected: boolean;
  /** Sheets that were added since it was opened. */
  added: number;
  /** By sheet id; a sheet that was added has none. What formulas filled the grid knows itself. */
  readonly sheets: Map<string, SheetExtras>;
  readonly settings: Map<string, unknown>;
}

/** What the grid does in its own way, shown or not. */
export interface EngineTools {
  /** A number as a format in Excel's notation shows it: `dd.mm.yyyy`. */
  formatted(value: number, format: string): string;
  /** Scrolls a cell into view; not there where nothing is shown. */
  reveal?(sheet: string, row: number, column: number): void;
  /** Functions of others in the grid's formulas. */
  readonly functions: GridFunctions;
  readonly calculation: Calculation;
  /** What the formulas of a workbook have filled besides their own cells, by sheet id. */
  spilled(unitId: string): Readonly<Record<string, Spilled>>;
  showSpilled(unitId: string, spilled: Readonly<Record<string, Spilled>>): void;
  close(): void;
}

/** The grid with one open workbook, whether it is shown or not. */
export class Engine {
  private open_: { readonly book: FWorkbook; readonly extras: WorkbookExtras } | null = null;

  constructor(
    /** The grid's own interface. */
    readonly api: FUniver,
    readonly tools: EngineTools,
  ) {}

  /** Shows this workbook instead of the one that is open. */
  open(content: WorkbookContent): void {
    this.clear();
    // The grid keeps and changes what it is given.
    const data = copyOf(content.data);
    const book = this.api.createWorkbook(data);
    const { spilled, sheets } = apart(copyOf(content.sheets));
    this.tools.showSpilled(book.getId(), spilled);
    this.open_ = {
      book,
      extras: {
        name: content.name,
        date1904: content.date1904,
        added: 0,
        isProtected: content.isProtected === true,
        sheets: new Map(Object.entries(sheets)),
        settings: new Map(Object.entries(copyOf(content.settings))),
      },
    };
  }

  /** The grid goes on following validation, tables and names of a workbook that it has closed: they go before it. */
  private clear(): void {
    if (!this.open_) return;
    const { book } = this.open_;
    const unitId = book.getId();
    for (const { id: tableId, subUnitId } of book.getTableList())
      this.api.syncExecuteCommand("sheet.mutation.delete-table", { unitId, subUnitId, tableId });
    for (const sheet of book.getSheets())
      for (const { rule } of sheet.getDataValidations()) {
        const params = { unitId, subUnitId: sheet.getSheetId(), ruleId: rule.uid };
        this.api.syncExecuteCommand("data-validation.mutation.removeRule", params);
      }
    for (const name of book.getDefinedNames()) name.delete();
    this.api.disposeUnit(unitId);
    this.open_ = null;
  }

  /** The open workbook as it is now, independent of what happens to it later. */
  content(): WorkbookContent {
    const { name, date1904, isProtected, sheets, settings } = this.extras;
    const data = copyOf(this.book.save());
    const kept = new Map([...sheets].filter(([id]) => data.sheets[id]));
    for (const [id, spilled] of Object.entries(this.spilled()))
      if (data.sheets[id]) kept.set(id, { ...kept.get(id), spilled });
    return {
      name,
      date1904,
      ...(isProtected && { isProtected }),
      data,
      sheets: Object.fromEntries(copyOf([...kept])),
      settings: Object.fromEntries(copyOf([...settings])),
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

  /** What formulas have filled besides their own cells, by sheet id. */
  spilled(): Readonly<Record<string, Spilled>> {
    return this.tools.spilled(this.book.getId());
  }

  get extras(): WorkbookExtras {
    return this.current.extras;
  }

  close(): void {
    this.open_ = null;
    this.tools.close();
  }

  private get current() {
    if (!this.open_) throw new Error("No workbook is open.");
    return this.open_;
  }
}

/** What the grid keeps itself, and what is kept beside it. */
function apart(all: WorkbookContent["sheets"]): {
  spilled: Record<string, Spilled>;
  sheets: Record<string, SheetExtras>;
} {
  const spilled: Record<string, Spilled> = {};
  const sheets: Record<string, SheetExtras> = {};
  for (const [id, { spilled: own, ...rest }] of Object.entries(all)) {
    sheets[id] = rest;
    if (own) spilled[id] = own;
  }
  return { spilled, sheets };
}
