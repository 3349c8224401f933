/** What the pane's page says that makes the summary sheets and the copy for the ministry, in Estonian. */
export const etSummaryPage = {
  make: {
    title: "Koondlehed",
    what: "Üks vajutus teeb töövihikusse koondlehed: koondtabeli, eelarve kulukohtade kaupa, ajakava, näitajad, joonised ja leiud. Kui need on juba olemas, viiakse need kavaga vastavusse; teie enda veerud ja märkmed nende kõrval jäävad alles.",
    press: "Koosta koondlehed",
  },
  copy: {
    title: "Puhas koopia ministeeriumile",
    what: "Koopias ei ole kontrolli värve ja märkmeid ega lisandmooduli valemeid ja seadeid; avatud töövihik jääb, nagu on. Kõigepealt koostatakse koondlehed uuesti.",
    formulas: "Valemid koopias",
    keep: "Valemid jäävad",
    values: "Valemite asemel väärtused",
    remarks: "Eemalda ka teiste märkmed ja kommentaarid",
    press: "Laadi koopia alla",
    file: "Tegevuskava ministeeriumile.xlsx",
    fileOfYear: "Tegevuskava {year} ministeeriumile.xlsx",
  },
  remove: {
    title: "Eemaldamine",
    press: "Eemalda koondlehed",
  },
  stages: {
    reading: "Loen töövihikut…",
    drafting: "Arvutan koondit…",
    writing: "Kirjutan koondlehti…",
    removing: "Eemaldan koondlehti…",
    fetching: "Võtan töövihikust faili…",
    cleaning: "Puhastan koopiat…",
  },
  made: {
    added: "Tehtud lehed:",
    updated: "Ajakohastatud lehed:",
    mapped: [
      "Lehe „{sheet}” {count} jaotis sai plaanilehe; leht ise jäi alles, kuid arvesse läheb plaanileht.",
      "Lehe „{sheet}” {count} jaotist said plaanilehed; leht ise jäi alles, kuid arvesse lähevad plaanilehed.",
    ],
    open: "Avatud on {counts}: arvud võivad muutuda.",
    and: "{first} ja {second}",
    clean: "Avatud vigu ega hoiatusi ei ole.",
    findings: "Vaata leide",
  },
  changed: {
    what: [
      "Koondlehtedel on {count} lahter, mida on pärast eelmist koostamist muudetud. Midagi ei ole veel kirjutatud.",
      "Koondlehtedel on {count} lahtrit, mida on pärast eelmist koostamist muudetud. Midagi ei ole veel kirjutatud.",
    ],
    keptInCopy: "Kui jätate muudetu alles, tehakse koopia praegustest koondlehtedest.",
    cells: "Muudetud lahtrid",
    empty: "tühi",
    more: "ja veel {count}",
    overwrite: "Kirjuta üle",
    keep: "Jäta alles",
  },
  errors: {
    what: [
      "Avatud on {count} viga. See on kirjas lehel „{sheet}”.",
      "Avatud on {count} viga. Need on kirjas lehel „{sheet}”.",
    ],
    download: "Laadi ikkagi alla",
  },
  removing: {
    what: "Kas eemaldada koondlehed? Kaob ka see, mis te nendele lehtedele ise olete lisanud. Tagasi võtta seda ei saa.",
    planSheets: [
      "Koondlehtede jaoks lisati {count} leht: {sheets}. Kui eemaldate ka selle, kaob ka see, mis seal hiljem on parandatud.",
      "Koondlehtede jaoks lisati {count} lehte: {sheets}. Kui eemaldate ka need, kaob ka see, mis seal hiljem on parandatud.",
    ],
    remove: "Eemalda",
    removeAll: "Eemalda koos plaanilehtedega",
  },
  giveUp: "Loobu",
  outcomes: {
    made: "Koondlehed on valmis.",
    noPlan:
      "Selles töövihikus ei ole tegevuskava, millest koondit teha. Importige partnerite failid või kontrollige, kas tabeli päises on Tegevus, Tegevuse üldajaraam, Planeeritav maksumus ja Tegevuse eest vastutaja.",
    kept: "Koondlehed jäid, nagu olid.",
    notCopied: "Koopiat ei tehtud.",
    cancelled: "Töö katkestati ja töövihik jäi selliseks, nagu oli.",
    removed: ["Eemaldatud on {count} leht.", "Eemaldatud on {count} lehte."],
    nothingToRemove: "Selles töövihikus ei ole koondlehti.",
    copied: "Alla laaditud: {file}.",
    takenOut: "Koopiast on välja võetud: {what}.",
    sheetsTakenOut: ["Koopias ei ole lehte: {sheets}.", "Koopias ei ole lehti: {sheets}."],
    nothingTakenOut: "Koopiast ei olnud midagi välja võtta.",
    emptied: [
      "{count} lahtri valemil ei olnud tulemust: see lahter on koopias tühi.",
      "{count} lahtri valemil ei olnud tulemust: need lahtrid on koopias tühjad.",
    ],
  },
  takenOut: {
    marks: ["kontrolli värv", "kontrolli värvi"],
    notes: ["märge või kommentaar", "märget või kommentaari"],
    functionFormulas: ["lisandmooduli valem (asemel on väärtus)", "lisandmooduli valemit (asemel on väärtused)"],
    settings: ["lisandmooduli seade", "lisandmooduli seadet"],
  },
  failures: {
    make: "Koondlehti ei kirjutatud ja töövihik jäi selliseks, nagu oli. {reason}",
    left: "Koondlehtede kirjutamine jäi pooleli ja kõike ei saanud tagasi võtta: vaadake töövihiku lehed üle, enne kui salvestate. {reason}",
    copy: "Koopiat ei tehtud. {reason}",
    problems: {
      encrypted:
        "Töövihik on parooliga kaitstud. Võtke parool maha (Fail → Teave → Kaitse töövihikut → Krüpti parooliga), laadige koopia alla ja pange parool siis tagasi.",
    },
    remove: "Koondlehti ei eemaldatud. {reason}",
    planSheets: "Koondlehed on eemaldatud, kuid plaanilehed jäid alles. {reason}",
  },
};
