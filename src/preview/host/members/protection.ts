import type { SheetProtection } from "../../engine/content";
import { HostError } from "../host-error";
import { method, property, type HostType } from "../member";
import { extrasOf, setExtras, sheetModel } from "../sheet-model";

/** What may be changed on a sheet that is protected without more being said: nothing. */
export const NOTHING_ALLOWED: SheetProtection = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

/** A sheet's protection, by the sheet's id. Passwords are not kept: any takes the protection off. */
export const PROTECTION: HostType<string> = {
  name: "WorksheetProtection",
  members: {
    Protected: property("1.2", (id, session) => {
      sheetModel(id, session);
      return Boolean(extrasOf(id, session).protection);
    }),
    Options: property("1.2", (id, session) => ({
      ...(extrasOf(id, session).protection ?? NOTHING_ALLOWED),
      selectionMode: "Normal",
    })),
    Protect: method("1.2", (id, [options], session) => {
      sheetModel(id, session);
      if (extrasOf(id, session).protection) throw wrongState("protected already");
      setExtras(id, { protection: { ...NOTHING_ALLOWED, ...(options as Partial<SheetProtection> | null) } }, session);
    }),
    Unprotect: method("1.2", (id, _, session) => {
      if (!extrasOf(id, session).protection) throw wrongState("not protected");
      setExtras(id, { protection: null }, session);
    }),
  },
};

const wrongState = (state: string): HostError => new HostError("InvalidOperation", `The sheet is ${state}.`);
