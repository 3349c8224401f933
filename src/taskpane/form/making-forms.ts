import { translator } from "../../locales";
import type { Plan } from "../../plan/model";
import { parseHeading } from "../../plan/section-code";
import type { Attempt } from "../attempt";
import { readExisting } from "../import/reading-files";
import type { Store } from "../store";
import { downloadFile } from "./download-file";
import type { FormEngine } from "./form-engine";
import type { FormEntries, FormState, KnownSection } from "./form-state";

/** Making workbooks to send to partners. Nothing is written into the open one. */
export function createForms(
  store: Store,
  attempt: Attempt,
  load: () => Promise<FormEngine>,
  download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void = downloadFile,
) {
  let plan: Plan | null = null;
  const setForm = (change: Partial<FormState>): void => store.set({ form: { ...store.get().form, ...change } });

  return {
    /** Looks which sections the open workbook's plan has. */
    async listSections(): Promise<void> {
      await attempt("form", new AbortController().signal, async (job) => {
        plan = await readExisting(job);
        setForm({ known: plan.sections.flatMap(knownSection) });
      });
    },

    fillForm(entries: FormEntries): void {
      setForm({ entries, flaws: [], made: null });
    },

    /** Gives the form to the user as a file. */
    async makeForm(): Promise<void> {
      const entries = trimmed(store.get().form.entries);
      const flaws = flawsOf(entries);
      setForm({ entries, flaws, made: null });
      if (flaws.length > 0) return;
      await attempt("form", new AbortController().signal, async () => {
        const engine = await load();
        const translate = translator(store.get().language);
        const period = plan && (plan.settings.period ?? plan.period);
        const layout = engine.partnerForm(
          { ...entries, period, schemeEnd: plan?.settings.schemeEnd ?? null },
          translate,
        );
        const name = engine.partnerFormFile(entries, translate);
        download(name, new Uint8Array(await engine.writeWorkbook(layout)));
        setForm({ made: name });
      });
    },
  };
}

function knownSection({ code, party, title }: Plan["sections"][number]): KnownSection[] {
  return code === null ? [] : [{ code, party: party ?? "", title }];
}

function trimmed({ code, party, title }: FormEntries): FormEntries {
  return { code: code.trim(), party: party.trim(), title: title.trim() };
}

function flawsOf({ code, party }: FormEntries): FormState["flaws"] {
  const isCode = parseHeading(code)?.code === code;
  return [...(isCode ? [] : (["code"] as const)), ...(party === "" ? (["party"] as const) : [])];
}
