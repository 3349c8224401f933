import type { Engine } from "../../engine/engine";
import type { CellContent, CellPlace, CellRows, GridArgument } from "../../engine/grid-functions";
import { areaAt, fullAddress } from "../area";
import type { Session } from "../session";
import { areaOfRange, sheetModel } from "../sheet-model";
import { Calls, type FunctionMessage } from "./calls";
import { helpOf } from "./function-help";
import { resultOf } from "./invocation-result";
import { calledForEach } from "./lifted";
import type { AddinFunctions, FunctionMetadata } from "./metadata";
import { BUSY, passedRows } from "./passed-values";
import { messageAt } from "./result-messages";

/** What Office.js is told of a call besides its arguments. */
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

/** The functions that an add-in gives formulas: between the grid, which calculates, and the page, which has their code. */
export class CustomFunctions {
  private readonly listeners = new Set<(messages: readonly FunctionMessage[]) => void>();
  private readonly calls: Calls;

  constructor(
    private readonly session: Session,
    private functions: AddinFunctions | null,
  ) {
    this.calls = new Calls({
      send: (messages) => this.listeners.forEach((listener) => listener(messages)),
      answered: (places) => this.calculate(places),
    });
  }

  /** Whether the add-in has any. */
  get areThere(): boolean {
    return this.functions !== null;
  }

  /** Tells formulas of the functions; with an open workbook only. */
  install(functions: AddinFunctions | null = this.functions): void {
    this.functions = functions;
    this.grid.tools.functions.register(
      (functions?.file.functions ?? []).map((one) => ({
        name: `${functions!.namespace}.${one.name}`,
        help: helpOf(one),
        calculate: (place, args) => this.called(one, place, args),
      })),
    );
  }

  /** Hears what Office.js is to be told. */
  onMessage(listener: (messages: readonly FunctionMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Whether there is a page that can be called. */
  get isPageReady(): boolean {
    return this.calls.isPageReady;
  }

  pageIsReady(): void {
    this.calls.pageIsReady();
  }

  pageIsGone(): void {
    this.calls.pageIsGone();
  }

  /** Takes what functions gave: the entries of `SetInvocationArrayResults`. */
  take(entries: readonly (readonly unknown[])[]): void {
    this.calls.take(entries.map((entry) => [Number(entry[0]), resultOf(entry)] as const));
  }

  /** Somebody has written into these cells. */
  cellsWritten(places: readonly CellPlace[]): void {
    this.calls.forget(places);
  }

  workbookIsGone(): void {
    this.calls.forgetAll();
  }

  /** The words that a function gave with an error that a cell shows; null where there are none. */
  messageAt(place: CellPlace): string | null {
    return messageAt(place, this.grid, (formula) => this.calls.resultsOf(formula));
  }

  /** Waits until no cell waits for a function; where there is no page, they go on waiting. */
  async settled(): Promise<void> {
    await this.session.settle();
    while (this.calls.isWaiting) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.session.settle();
    }
  }

  private get grid(): Engine {
    return this.session.grid;
  }

  private called(one: FunctionMetadata, place: CellPlace, args: readonly GridArgument[]): CellContent | CellRows {
    const all = one.parameters.map((_, index) => args[index] ?? { values: null, range: null });
    return calledForEach(one.parameters, all, (each) => this.calledOnce(one, place, each));
  }

  private calledOnce(one: FunctionMetadata, place: CellPlace, args: readonly GridArgument[]): CellContent | CellRows {
    const passed = args.map(({ values }, index) => {
      const { type = "any", dimensionality } = one.parameters[index]!;
      const rows = values && passedRows(values, type);
      const text = rows && (dimensionality === "matrix" ? rows.text : rows.text.slice(2, -2));
      return { rows, text: text ?? "null", isFree: type === "any" && this.takesErrors };
    });
    if (passed.some(({ rows }) => rows?.isBusy)) return BUSY;
    const refused = passed.find(({ rows, isFree }) => rows?.fault && !isFree);
    if (refused) return refused.rows!.fault;
    const { requiresAddress, requiresParameterAddresses } = one.options ?? {};
    const address = requiresAddress ? this.addressOf(place) : null;
    const addresses = requiresParameterAddresses ? args.map(({ range }) => range && this.addressOfRange(range)) : null;
    const where = JSON.stringify([address, addresses]);
    const key = `${one.id} ${where} ${passed.map(({ rows, text }) => (rows ? rows.key : text)).join(" ")}`;
    const result = this.calls.ask(place, key, (id) => {
      const values = passed.map(({ text }) => text).join(",");
      const flags = this.flagsOf(one);
      return `[${id},${JSON.stringify(one.id)},[${values}],${JSON.stringify(address)},${flags},${JSON.stringify(addresses)}]`;
    });
    return result ? result.value : BUSY;
  }

  private get takesErrors(): boolean {
    return this.functions?.file.allowErrorForDataTypeAny === true;
  }

  private flagsOf({ options = {} }: FunctionMetadata): number {
    return (
      (options.cancelable ? CANCELABLE : 0) | (options.stream ? STREAMING : 0) | (this.takesErrors ? TAKES_ERRORS : 0)
    );
  }

  private addressOf({ sheet, row, column }: CellPlace): string {
    return fullAddress(sheetModel(sheet, this.session).getName(), areaAt(row, column));
  }

  private addressOfRange({ sheet, range }: NonNullable<GridArgument["range"]>): string {
    return fullAddress(sheetModel(sheet, this.session).getName(), areaOfRange(range));
  }

  private calculate(places: readonly CellPlace[]): void {
    const there = places.filter(({ sheet }) => this.grid.isOpen && this.grid.model.getSheetBySheetId(sheet));
    if (there.length === 0) return;
    this.grid.tools.functions.recalculate(this.grid.book.getId(), there);
  }
}
