/** What the pane's page says that lists the functions for cells, in Estonian. */
export const etFunctionsPage = {
  what: "Neid valemeid saab kirjutada igasse lahtrisse. Need arvutavad samamoodi nagu kontroll.",
  unsupported:
    "See Excel ei tunne lisandmooduli valemeid, sellepärast näiteid siit lisada ei saa. Vaja on uuemat Excelit: Microsoft 365 või Excel veebis.",
  loading: "Toon valemite loendit…",
  again: "Proovi uuesti",
  groups: { sums: "Summad", dates: "Kuupäevad", posts: "Töökohad ja palk", tables: "Kogu tabel" },
  optional: "võib ära jätta",
  example: "Näide",
  result: "Tulemus",
  empty: "tühi",
  copy: "Kopeeri",
  insert: "Lisa valitud lahtrisse",
  takeBack: "Võta tagasi: {cell}",
  said: {
    inserting: "Lisan…",
    inserted: "Näide on lahtris {cell}.",
    takenBack: "Näide on lahtrist {cell} eemaldatud.",
    changed: "Lahtris {cell} ei ole enam seda näidet, sellepärast jäi lahter nii, nagu on.",
    gone: "Lehte, kuhu näide lisati, enam ei ole.",
    copied: "Näide on kopeeritud.",
    copyFailed: "Kopeerida ei saanud: lõikelauale ei lubata kirjutada. Märkige valem ja vajutage Ctrl+C.",
  },
  refusals: {
    selection: "Valitud ei ole lahtrit või on mitu ala korraga. Valige üks tühi lahter ja proovige uuesti.",
    occupied: "Lahter {cell} ei ole tühi. Valige tühi lahter ja proovige uuesti.",
    blocked:
      "Tulemus võtab lahtrid {area}, kuid {blocking} ei ole tühi. Valige lahter, mille all ja kõrval on vaba ruumi.",
    table: "Koht {area} on Exceli tabelis {table}, kuhu tulemus ei mahu. Valige tühi lahter väljaspool tabelit.",
    spilled: "Koht {area} on osalt teise valemi tulemuse all. Valige tühi lahter sellest eemal.",
    merged: "Koht {area} on osalt ühendatud lahtrites. Valige tühi lahter, mis ei ole ühendatud.",
    text: "Lahter {cell} on tekstivormingus ja valem jääks tekstiks. Valige mõni muu tühi lahter.",
    edge: "Tulemus ei mahu lehe serva ära. Valige lahter, mis on servast kaugemal.",
  },
};
