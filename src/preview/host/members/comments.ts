import type { SheetComment } from "../../engine/content";
import { areaOf } from "../area";
import { notFound } from "../host-error";
import { collectionMembers, method, objectOf, property, type HostObject, type HostType } from "../member";
import { rangeOf } from "../range-target";
import type { Session } from "../session";
import { extrasOf, sheetModel } from "../sheet-model";

/** The comments of a sheet, or of all sheets. */
interface Scope {
  readonly sheet: string | null;
}

interface CommentTarget {
  readonly sheet: string;
  readonly comment: SheetComment;
}

/** A conversation on a cell: its first message. */
const COMMENT: HostType<CommentTarget> = {
  name: "Comment",
  id: idOf,
  members: {
    Id: property("1.10", idOf),
    Content: property("1.10", ({ comment }) => comment.text),
    AuthorName: property("1.10", ({ comment }) => comment.author),
    ContentType: property("1.12", () => "Plain"),
    GetLocation: method("1.10", ({ sheet, comment }) => {
      const area = areaOf(comment.cell);
      if (!area) throw notFound("cell of this comment");
      return rangeOf(sheet, area);
    }),
  },
};

export const COMMENTS: HostType<Scope> = {
  name: "CommentCollection",
  itemType: () => COMMENT,
  items: comments,
  item: commentWith,
  members: collectionMembers("1.10", () => COMMENT, comments, commentWith),
};

function idOf({ sheet, comment }: CommentTarget): string {
  return `${sheet}!${comment.cell}`;
}

function comments({ sheet }: Scope, session: Session): HostObject[] {
  const sheets = sheet === null ? session.engine.model.getSheetOrders() : [sheetModel(sheet, session).getSheetId()];
  return sheets.flatMap((id) =>
    (extrasOf(id, session).comments ?? []).map((comment) => objectOf(COMMENT, { sheet: id, comment })),
  );
}

function commentWith(scope: Scope, key: unknown, session: Session): HostObject {
  const found = comments(scope, session).find(({ it }) => idOf(it as CommentTarget) === key);
  if (!found) throw notFound("such comment");
  return found;
}
