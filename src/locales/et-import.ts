/** What the pane's import page says, in Estonian. */
export const etImport = {
  choose: "Vali failid…",
  chooseMore: "Lisa faile…",
  start: {
    what: "Valige partnerite saadetud failid või lohistage need paneelile. Sobivad .xlsx, .xlsm, .ods ja .docx.",
    nothingWritten: "Töövihikusse ei kirjutata veel midagi: kõigepealt näete, mis failides on ja mis neis viga on.",
    privacy: "Faile loetakse siin arvutis; need ei lahku sellest.",
  },
  drop: "Laske failid lahti: need lisatakse loendisse.",
  list: "Valitud failid",
  waiting: "Ootab lugemist",
  reading: "Loen…",
  progress: "Loetud {done}/{total}",
  read: "Kõik failid on loetud.",
  cancel: "Katkesta",
  remove: "Eemalda loendist: {file}",
  sections: "Jaotised",
  noSections: "Jaotisi ei leitud.",
  figures: {
    agree: ["{rows} rida, {declared:money}", "{rows} rida, {declared:money}"],
    differ: [
      "{rows} rida, märgitud {declared:money}, arvutatud {computed:money}",
      "{rows} rida, märgitud {declared:money}, arvutatud {computed:money}",
    ],
  },
  clean: "Leide ei ole",
  findings: "Leiud: {counts}",
  more: "Näita veel ({count})",
  duplicates: {
    file: "See on sama fail mis „{file}”.",
    section: "Jaotis {section} on ka failis „{file}”.",
  },
  password: "Faili parool",
  openWithPassword: "Ava parooliga",
  problems: {
    encrypted: "Fail on parooliga kaitstud. Kirjutage parool ja avage fail.",
    "file-changed": "Faili enam ei ole või on see vahepeal muutunud. Eemaldage see loendist ja valige uuesti.",
    "part-missing": "Programmi üht osa ei saanud kätte. Kontrollige võrguühendust ja valige fail uuesti.",
    "not-read": "Fail jäi lugemata; põhjus on ülal teates. Eemaldage see loendist ja valige uuesti.",
  },
};
