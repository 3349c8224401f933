import { notFound } from "../host-error";
import { collectionMembers, method, objectOf, type HostObject, type HostType } from "../member";
import type { Session } from "../session";
import { sheetIdOf } from "../sheet-model";
import { listening, SHEETS_EVENTS } from "./listening";
import { assertStructure } from "./workbook-protection";
import { assertName, WORKSHEET } from "./worksheet";

/** The workbook's worksheets, in their order. */
export const WORKSHEETS: HostType<null> = {
  name: "WorksheetCollection",
  itemType: () => WORKSHEET,
  items: sheets,
  item: sheetWith,
  members: {
    ...collectionMembers("1.1", () => WORKSHEET, sheets, sheetWith),
    ...listening(SHEETS_EVENTS, () => "Workbook"),
    Add: method("1.1", (_, [name], session) => {
      assertStructure(session);
      const { book } = session.engine;
      const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
      const given = name === undefined || name === null ? freeName(taken) : assertName(name, null, session);
      const sheet = { id: newId(session) };
      const added = session.withoutShowing(() => book.insertSheet(given, { sheet }));
      return objectOf(WORKSHEET, added.getSheetId());
    }),
    GetActiveWorksheet: method("1.1", (_, __, { engine }) =>
      objectOf(WORKSHEET, engine.book.getActiveSheet().getSheetId()),
    ),
    GetFirst: method("1.5", (_, [visibleOnly], session) => end(0, visibleOnly, session)),
    GetLast: method("1.5", (_, [visibleOnly], session) => end(-1, visibleOnly, session)),
  },
};

function sheets(_: null, { engine }: Session): HostObject[] {
  return engine.model.getSheetOrders().map((id) => objectOf(WORKSHEET, id));
}

function sheetWith(_: null, key: unknown, session: Session): HostObject {
  return objectOf(WORKSHEET, sheetIdOf(String(key), session));
}

function end(index: 0 | -1, visibleOnly: unknown, session: Session): HostObject {
  const { model } = session.engine;
  const ids = model
    .getSheetOrders()
    .filter((id) => visibleOnly !== true || !model.getSheetBySheetId(id)?.isSheetHidden());
  const id = ids.at(index);
  if (id === undefined) throw notFound("sheet");
  return objectOf(WORKSHEET, id);
}

function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}

/** One that no sheet has or had; the same actions always give the same. */
function newId({ grid }: Session): string {
  for (;;) {
    const id = `added-sheet-${++grid.extras.added}`;
    if (!grid.model.getSheetBySheetId(id)) return id;
  }
}
