import { accessDenied, HostError } from "../host-error";
import { method, property, type HostType } from "../member";
import type { Session } from "../session";

/** Of the workbook's structure. Passwords are not kept: any takes the protection off. */
export const WORKBOOK_PROTECTION: HostType<null> = {
  name: "WorkbookProtection",
  members: {
    Protected: property("1.7", (_, { grid }) => grid.extras.isProtected),
    Protect: method("1.7", (_, __, { grid }) => {
      if (grid.extras.isProtected) throw new HostError("InvalidOperation", "The workbook is protected already.");
      grid.extras.isProtected = true;
    }),
    Unprotect: method("1.7", (_, __, { grid }) => {
      if (!grid.extras.isProtected) throw new HostError("InvalidOperation", "The workbook is not protected.");
      grid.extras.isProtected = false;
    }),
  },
};

/** @throws HostError where sheets can't be added, renamed, moved, hidden and taken out */
export function assertStructure({ grid }: Session): void {
  if (grid.extras.isProtected) throw accessDenied("The structure of the workbook is protected.");
}
