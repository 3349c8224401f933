/** What the pane's page says that makes partners' forms, in Estonian. */
export const etFormPage = {
  what: "Partneri vorm on Exceli fail, mille saadate partnerile täitmiseks. Täidetud vormi saab siin importida.",
  known: "Jaotis selles töövihikus",
  typed: "(kirjutan ise)",
  fields: { code: "Jaotise kood", party: "Partner", title: "Jaotise nimetus" },
  codeHint: "Näiteks 3.5.2.6",
  flaws: {
    code: "Kood on neli arvu punktidega, näiteks 3.5.2.6.",
    party: "Kirjutage partneri nimi, näiteks Jõhvi.",
  },
  make: "Laadi vorm alla",
  made: "Alla laaditud: {file}",
};
