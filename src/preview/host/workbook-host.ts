import type { WorkbookContent } from "../engine/content";
import type { Engine } from "../engine/engine";
import { CellEdit } from "./cell-edit";
import type { CustomFunctions } from "./custom-functions/custom-functions";
import type { AddinFunctions } from "./custom-functions/metadata";
import { DocumentCopies } from "./document-copies";
import { EventHub } from "./event-hub";
import { Failures, type PlannedFailure } from "./failures";
import { GridSession } from "./grid-session";
import { GridWatch } from "./grid-watch";
import { HostError } from "./host-error";
import type { PaneState } from "./pane-state";
import type { EventEntry, RequestBody, ResponseBody } from "./protocol";
import { isCleanUp, isOfficesOwn, isOfFunctions, RequestLog } from "./request-log";
import { NEWEST_API } from "./requirement-sets";
import { errorBody, runBatch } from "./run-batch";
import { shownCharts, type ShownChart } from "./shown-charts";

export interface HostOptions {
  /** The version of ExcelApi that this Excel has. */
  readonly apiVersion?: string;
  /** The language of Excel's own menus. */
  readonly locale?: string;
  /** Between whole and fraction. Whatever the language, formulas are typed into the grid with a point and commas. */
  readonly decimalMark?: string;
  /** What the add-in gives formulas; null for an add-in, or an Excel, without such. */
  readonly functions?: AddinFunctions | null;
  /** Makes the workbook's file, as it would be downloaded; without it this Excel gives none. */
  readonly save?: ((content: WorkbookContent) => Promise<Uint8Array>) | null;
}

const MEGABYTE = 1_048_576;

/** Excel's place: answers requests of Office.js about the workbook that the grid has open. */
export class WorkbookHost {
  readonly apiVersion: string;
  readonly locale: string;
  readonly log = new RequestLog();
  /** The copies of its file that the add-in has open. */
  readonly copies: DocumentCopies;
  /** The largest request and answer in bytes, as Excel on the web has them. */
  payloadLimit = 5 * MEGABYTE;

  private readonly events = new EventHub();
  private readonly edit = new CellEdit();
  private readonly failures = new Failures();
  private readonly session: GridSession;
  private readonly watch: GridWatch;
  private readonly answered = new Set<() => void>();
  private readonly pressed = new Set<(actionId: string) => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    { apiVersion = NEWEST_API, locale = "et-EE", decimalMark = ".", functions = null, save = null }: HostOptions = {},
  ) {
    this.apiVersion = apiVersion;
    this.locale = locale;
    this.session = new GridSession(engine, apiVersion, this.events, (member) => this.failures.met(member), functions);
    this.session.decimalMark = decimalMark;
    this.watch = new GridWatch(this.session);
    this.copies = new DocumentCopies(save && (async () => save(await this.settledContent())));
  }

  /** Opens this workbook instead of the one that is open. The add-in goes on with it. */
  open(content: WorkbookContent): void {
    this.session.references.clear();
    this.functions.workbookIsGone();
    this.watch.silently(() => this.engine.open(content));
    this.functions.install();
  }

  /** The workbook as it is now. */
  content(): WorkbookContent {
    return this.engine.content();
  }

  /** Cells a read may have; with more Excel answers null and calls it no error. */
  get cellLimit(): number {
    return this.session.cellLimit;
  }

  set cellLimit(cells: number) {
    this.session.cellLimit = cells;
  }

  /** Members that an add-in used and the host does not know: something to build here, or a slip there. */
  get missing(): readonly string[] {
    return this.session.missing;
  }

  /** The functions that the add-in gives formulas. */
  get functions(): CustomFunctions {
    return this.session.functions;
  }

  /** Whether the add-in's pane is shown, as the add-in and the user have it. */
  get pane(): PaneState {
    return this.session.pane;
  }

  /** Ranges that the add-in keeps from one request to the next. */
  get keptReferences(): number {
    return this.session.references.size;
  }

  /**
   * Answers one batch; batches go one after the other.
   * @throws what is a mistake in the host itself
   */
  async execute(request: RequestBody, flags = 0): Promise<ResponseBody> {
    const bytesIn = byteLength(request);
    const isAside = isCleanUp(request) || isOfficesOwn(request);
    const refusal = await this.refusal(bytesIn, isAside, flags);
    const body = refusal ?? (await (isOfFunctions(request) ? this.atOnce(request) : this.inTurn(request)));
    const bytesOut = byteLength(body);
    const answer = bytesOut > this.payloadLimit ? refused(RESPONSE_TOO_LARGE) : body;
    const error = answer.Error?.Code ?? null;
    this.log.add({ isSync: !isAside, actions: request.Actions.length, bytesIn, bytesOut, error });
    for (const hear of this.answered) hear();
    return answer;
  }

  /**
   * Hears of what Excel tells the add-in, as far as the add-in listens.
   * @returns a way to hear no more
   */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.subscribe(listener);
  }

  /**
   * Hears that the user has selected something else.
   * @returns a way to hear no more
   */
  onSelection(listener: () => void): () => void {
    return this.watch.onSelection(listener);
  }

  /** The add-in's page was closed or loaded anew: nothing that it listened to or kept is left. */
  forgetAddin(): void {
    this.events.ignoreAll();
    this.events.enabled = true;
    this.session.references.clear();
    this.functions.pageIsGone();
    this.copies.clear();
  }

  /** The charts of the sheet that is shown. */
  shownCharts(): ShownChart[] {
    return shownCharts(this.engine.model.getActiveSheet().getSheetId(), this.session);
  }

  /** Hears that a request was answered, which may have changed what the grid does not draw. */
  onAnswer(listener: () => void): void {
    this.answered.add(listener);
  }

  /** The user begins to type in a cell. */
  startCellEdit(): void {
    this.edit.start();
  }

  endCellEdit(): void {
    this.edit.end();
  }

  /** Has a member refuse once: `host.failNext({ member: "ConditionalFormatCollection.Add", code: "GeneralException" })`. */
  failNext(failure: PlannedFailure): void {
    this.failures.plan(failure);
  }

  /** The user types values, which Excel reads as it reads all that is typed. */
  editAsUser(sheetId: string, address: string, values: readonly (readonly unknown[])[]): Promise<void> {
    return this.typed("user", sheetId, address, values);
  }

  /** Somebody else who has the workbook open types values. */
  editAsRemote(sheetId: string, address: string, values: readonly (readonly unknown[])[]): Promise<void> {
    return this.typed("remote", sheetId, address, values);
  }

  /** The user presses a button of the add-in's on the ribbon. */
  pressRibbon(actionId: string): void {
    if (this.pressed.size === 0) throw new Error(`No page of the add-in is there to do ${actionId}.`);
    for (const press of this.pressed) press(actionId);
  }

  /**
   * Hears of the ribbon's buttons.
   * @returns a way to hear no more
   */
  onPress(listener: (actionId: string) => void): () => void {
    this.pressed.add(listener);
    return () => void this.pressed.delete(listener);
  }

  /** Stops listening to the grid; the grid itself goes on. */
  close(): void {
    this.watch.stop();
  }

  /** The workbook once what was asked for before is done and calculated. */
  private async settledContent(): Promise<WorkbookContent> {
    await this.last;
    await this.functions.settled();
    return this.content();
  }

  /** Why a request is not looked at. One that may wait for the end of typing in a cell waits here. */
  private async refusal(bytes: number, isAside: boolean, flags: number): Promise<ResponseBody | null> {
    if (bytes > this.payloadLimit) return refused(REQUEST_TOO_LARGE);
    try {
      if (!isAside) await this.edit.passed(flags);
      return null;
    } catch (error) {
      if (error instanceof HostError) return refused(error);
      throw error;
    }
  }

  private async typed(
    actor: "user" | "remote",
    sheetId: string,
    address: string,
    values: readonly (readonly unknown[])[],
  ): Promise<void> {
    this.watch.as(actor, () => this.session.type(sheetId, address, values));
    await this.session.settle();
  }

  /** What functions give waits for no batch: one of these may be waiting for a calculation. */
  private atOnce(request: RequestBody): Promise<ResponseBody> {
    return runBatch(request, this.session, { act: (action) => action(), settle: () => Promise.resolve() });
  }

  private inTurn(request: RequestBody): Promise<ResponseBody> {
    const answer = this.last.then(() =>
      runBatch(request, this.session, {
        act: (action) => this.watch.as("addin", action),
        settle: () => this.session.settle(),
      }),
    );
    this.last = answer.catch(() => undefined);
    return answer;
  }
}

const REQUEST_TOO_LARGE = new HostError("RequestPayloadSizeLimitExceeded", "The request is too large.");
const RESPONSE_TOO_LARGE = new HostError("ResponsePayloadSizeLimitExceeded", "The answer is too large.");

const refused = (error: HostError): ResponseBody => ({ Results: [], Error: errorBody(error) });

/** As UTF-8 goes over the wire. */
function byteLength(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Both halves of a letter beyond the first plane together take four bytes.
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
