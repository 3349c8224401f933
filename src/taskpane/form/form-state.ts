/** What the form page shows. */
export interface FormState {
  /** The sections of the open workbook's plan, to choose from. */
  readonly known: readonly KnownSection[];
  readonly entries: FormEntries;
  /** Fields that can't stay as they are. */
  readonly flaws: readonly ("code" | "party")[];
  /** The file that was made last. */
  readonly made: string | null;
}

export interface FormEntries {
  readonly code: string;
  readonly party: string;
  readonly title: string;
}

export interface KnownSection extends FormEntries {
  readonly code: string;
}

export const BLANK_FORM: FormState = {
  known: [],
  entries: { code: "", party: "", title: "" },
  flaws: [],
  made: null,
};
