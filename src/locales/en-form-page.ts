import type { Messages } from "./et";

/** What the pane's page says that makes partners' forms, in English. */
export const enFormPage: Messages["formPage"] = {
  what: "A partner form is an Excel file that you send to a partner to fill in. The filled-in form can be imported here.",
  known: "Section in this workbook",
  typed: "(typed below)",
  fields: { code: "Section's code", party: "Partner", title: "Section's title" },
  codeHint: "Such as 3.5.2.6",
  flaws: {
    code: "A code is four numbers with dots between them, such as 3.5.2.6.",
    party: "Type the partner's name, such as Jõhvi.",
  },
  make: "Download the form",
  made: "Downloaded: {file}",
};
