import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { translator } from "../../../locales";
import type { FormEntries } from "../../form/form-state";
import type { PageProps } from "../../page-views";
import { Notices } from "../Notices";

const useStyles = makeStyles({
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media (max-height: 480px)": { overflowY: "visible" } },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    "& p": { margin: 0 },
  },
  button: { alignSelf: "flex-start" },
  made: { overflowWrap: "anywhere", ":empty": { display: "none" } },
});

/** *Partneri vorm*: for which section, and its file. */
export function FormPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const translate = translator(state.language);
  const words = translate.messages.formPage;
  const { known, entries, flaws, made } = state.form;
  const notices = state.notices.filter(({ kind }) => kind === "failed" || kind === "waiting");
  useEffect(() => {
    actions.listSections();
  }, []);
  const field = (name: keyof FormEntries, flaw: string | undefined, hint?: string): ReactElement => (
    <Field
      label={words.fields[name]}
      required={name !== "title"}
      hint={hint}
      validationMessage={flaw}
      validationState={flaw ? "error" : "none"}
    >
      <Input value={entries[name]} onChange={(_, { value }) => actions.fillForm({ ...entries, [name]: value })} />
    </Field>
  );
  return (
    <>
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            actions.makeForm();
          }}
        >
          <p>{words.what}</p>
          {known.length > 0 && (
            <Field label={words.known}>
              <Select
                value={known.findIndex(({ code, party }) => code === entries.code && party === entries.party)}
                onChange={(_, { value }) => {
                  const section = known[Number(value)];
                  if (section) actions.fillForm(section);
                }}
              >
                <option value={-1}>{words.typed}</option>
                {known.map(({ code, party, title }, index) => (
                  <option key={index} value={index}>
                    {[code, party || title].filter(Boolean).join(" ")}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {field("code", flaws.includes("code") ? words.flaws.code : undefined, words.codeHint)}
          {field("party", flaws.includes("party") ? words.flaws.party : undefined)}
          {field("title", undefined)}
          <Button className={styles.button} appearance="primary" type="submit">
            {words.make}
          </Button>
          <div role="status" className={styles.made}>
            {made && translate.format(words.made, { file: made })}
          </div>
        </form>
      </div>
    </>
  );
}
