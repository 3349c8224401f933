/** What the pane's page says that compares two versions of a plan, in Estonian. */
export const etComparePage = {
  what: "Võrrelge tegevuskava kaht versiooni: kaht faili või avatud töövihikut ja faili.",
  sides: { before: "Varasem versioon", after: "Hilisem versioon" },
  notChosen: "Valimata",
  workbook: "See töövihik",
  file: "Vali fail…",
  reading: "Loen: {name}",
  amounts: "{before:money} → {after:money}, vahe {difference:money}",
  onlyCommon: "Ainult jaotised, mis on mõlemas",
  write: "Kirjuta võrdlus lehele",
  written: "Võrdlus on lehel:",
  failed: "Võrdlust ei kirjutatud ja töövihik jäi selliseks, nagu oli. {reason}",
  left: "Võrdluse kirjutamine jäi pooleli ja pooliku lehe pidi töövihikusse jätma: kustutage see leht. {reason}",
  remove: "Eemalda võrdluse leht",
};
