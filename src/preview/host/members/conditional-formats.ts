import { copyOf } from "../../engine/copy";
import { invalidArgument, notFound } from "../host-error";
import { collectionMembers, method, objectOf, type HostObject, type HostType } from "../member";
import type { Cells } from "../cells";
import { NEW_RULES } from "../rule-kinds";
import { addRule, deleteRule, rulesOn } from "../rules";
import type { Session } from "../session";
import { CONDITIONAL_FORMAT } from "./conditional-format";

/** The formats on any of the range's cells. */
export const CONDITIONAL_FORMATS: HostType<Cells> = {
  name: "ConditionalFormatCollection",
  itemType: () => CONDITIONAL_FORMAT,
  items: formatsOn,
  item: formatWith,
  members: {
    ...collectionMembers("1.6", () => CONDITIONAL_FORMAT, formatsOn, formatWith),
    Add: method("1.6", (it, [type], session) => {
      const rule = NEW_RULES[String(type)];
      if (!rule) throw invalidArgument(`${String(type)} is no conditional format that can be added.`);
      return objectOf(CONDITIONAL_FORMAT, addRule(it, copyOf(rule), session));
    }),
    ClearAll: method("1.6", (it, _, session) => {
      for (const { cfId } of rulesOn(it, session)) deleteRule({ sheet: it.sheet, id: cfId }, session);
    }),
  },
};

function formatsOn(it: Cells, session: Session): HostObject[] {
  return rulesOn(it, session).map(({ cfId }) => objectOf(CONDITIONAL_FORMAT, { sheet: it.sheet, id: cfId }));
}

function formatWith(it: Cells, key: unknown, session: Session): HostObject {
  const rule = rulesOn(it, session).find(({ cfId }) => cfId === key);
  if (!rule) throw notFound("such conditional format here");
  return objectOf(CONDITIONAL_FORMAT, { sheet: it.sheet, id: rule.cfId });
}
