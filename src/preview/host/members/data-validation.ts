import { invalidArgument } from "../host-error";
import { method, property, type HostType } from "../member";
import type { Cells } from "../cells";
import type { Session } from "../session";
import { assertMayChange } from "../sheet-model";
import { excelKind, excelRule, gridRule } from "../validation-words";
import { isOnAll, putValidation, validationsOn, type RuleParts } from "../validations";

const ALERTS = ["Information", "Stop", "Warning"] as const;
/** How long titles and messages may be. */
const LONGEST_TITLE = 32;
const LONGEST_ALERT = 225;
const LONGEST_PROMPT = 255;

/** A range's rule of what may be typed. */
export const DATA_VALIDATION: HostType<Cells> = {
  name: "DataValidation",
  members: {
    Type: property("1.8", (it, session) => {
      const rules = validationsOn(it, session);
      if (rules.length > 1) return "MixedCriteria";
      const [rule] = rules;
      if (!rule) return "None";
      return isOnAll(rule, it) ? excelKind(rule.type) : "Inconsistent";
    }),
    Rule: property(
      "1.8",
      (it, session) => said(it, session, excelRule, {}),
      (it, value, session) => {
        const rule = gridRule(value);
        const { list } = value as { list?: { inCellDropDown?: boolean } };
        change(it, { ...rule, ...(list && { showDropDown: list.inCellDropDown !== false }) }, session);
      },
    ),
    ErrorAlert: property(
      "1.8",
      (it, session) => said(it, session, alertOf, NO_ALERT),
      (it, value, session) => {
        const { title = "", message = "", showAlert = true, style = "Stop" } = value as Partial<typeof NO_ALERT>;
        assertShort(title, LONGEST_TITLE);
        assertShort(message, LONGEST_ALERT);
        const errorStyle = ALERTS.indexOf(style);
        if (errorStyle < 0) throw invalidArgument(`${style} is no style of an alert.`);
        change(it, { errorTitle: title, error: message, showErrorMessage: showAlert, errorStyle }, session);
      },
    ),
    Prompt: property(
      "1.8",
      (it, session) => said(it, session, promptOf, NO_PROMPT),
      (it, value, session) => {
        const { title = "", message = "", showPrompt = true } = value as Partial<typeof NO_PROMPT>;
        assertShort(title, LONGEST_TITLE);
        assertShort(message, LONGEST_PROMPT);
        change(it, { promptTitle: title, prompt: message, showInputMessage: showPrompt }, session);
      },
    ),
    IgnoreBlanks: property(
      "1.8",
      (it, session) => said(it, session, ({ allowBlank }) => allowBlank !== false, true),
      (it, value, session) => change(it, { allowBlank: value === true }, session),
    ),
    Clear: method("1.8", (it, _, session) => {
      assertMayChange(it.sheet, null, session);
      putValidation(it, null, session);
    }),
  },
};

const NO_ALERT = { title: "", message: "", showAlert: true, style: "Stop" as (typeof ALERTS)[number] };
const NO_PROMPT = { title: "", message: "", showPrompt: true };

/** What the cells' rule says; null where they have different ones. */
function said<T>(it: Cells, session: Session, of: (rule: RuleParts) => T, none: T): T | null {
  const [rule, ...others] = validationsOn(it, session);
  if (!rule) return none;
  return others.length > 0 || !isOnAll(rule, it) ? null : of(rule);
}

function change(it: Cells, more: Partial<RuleParts>, session: Session): void {
  assertMayChange(it.sheet, null, session);
  const [rule, ...others] = validationsOn(it, session);
  const isCommon = rule && others.length === 0 && isOnAll(rule, it);
  const { uid: _, ranges: __, ...before } = isCommon ? rule : { ...NEW_RULE, uid: "", ranges: [] };
  putValidation(it, { ...before, ...more }, session);
}

const NEW_RULE: RuleParts = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: ALERTS.indexOf("Stop"),
};

const alertOf = ({ errorTitle, error, showErrorMessage, errorStyle }: RuleParts): typeof NO_ALERT => ({
  title: errorTitle ?? "",
  message: error ?? "",
  showAlert: showErrorMessage !== false,
  style: ALERTS[errorStyle ?? 1] ?? "Stop",
});

const promptOf = ({ promptTitle, prompt, showInputMessage }: RuleParts): typeof NO_PROMPT => ({
  title: promptTitle ?? "",
  message: prompt ?? "",
  showPrompt: showInputMessage !== false,
});

function assertShort(text: string, longest: number): void {
  if (text.length > longest) throw invalidArgument(`A text of ${text.length} characters is too long here.`);
}
