/** What the partner's form says, in Estonian. */
export const etForm = {
  fileName: "Partneri vorm {section}",
  guideName: "Juhend",
  fill: "Täitke kollased lahtrid; juhised on lehel Juhend.",
  fillInPeriod: "Tegevuskava periood {from:date}–{to:date}. Täitke kollased lahtrid; juhised on lehel Juhend.",
  example: "Näide",
  anyDay: "pp.kk.aaaa",
  exampleActivity: "Infopäev uutele elanikele",
  exampleCostLine: "Koordinaatori palgakulu koos tööandja maksudega",
  exampleIndicator: "Infopäevade arv",
  exampleUnit: "Arv",
  exampleExplanation: "Infopäevi on kaks poolaastas",
  personnel: "Otsesed personalikulud",
  fillsItself: "täitub ise",
  costLines: [
    "Koordinaatori palgakulu koos tööandja maksudega",
    "Personali lähetus-, koolitus- ja tervisekontrolli kulud",
  ],
  validation: {
    costLine: {
      title: "Tavaline kulurida on loendis",
      message: "Valige kulurida loendist või jätke oma nimetus, kui loendis sobivat ei ole.",
    },
  },
  guide: {
    title: "Kuidas vormi täita",
    steps: [
      "Täitke ainult kollased lahtrid. Pealkirjad ja arvutatavad lahtrid on lukus, et kõigi partnerite vormid oleksid ühesugused. Parooli ei ole.",
      "Iga tegevus on omal real ja oma numbriga: 1, 2, 3. Alamtegevused tulevad kohe tegevuse järel: 1.1, 1.2, 1.3.",
      "Kuupäevad kirjutage kujul 31.12.2025, iga kuupäev oma lahtrisse. Periood jääb tegevuskava aastasse ja üldajaraami sisse.",
      "Summad kirjutage eurodes, ainult arvuna. Tegevuse summa on selle alamtegevuste summa; veerg „Vahe” näitab, kui palju need lahku lähevad, ja peab olema 0,00.",
      "Vastutaja kirjutage igal real ühtemoodi, samade lühenditega.",
      "Personalikulude tabeli esimene rida täitub ise. Kuluread tulevad selle alla kulukoodiga 1.1, 1.2 ja nii edasi; palgakulu reale kirjutage ka töökohtade arv, näiteks 0,75.",
      "Näitajate sihttasemed kirjutage arvuna. Kava aasta sihttase ei ole lõplikust suurem.",
      "Kaldkirjas näidisread tabelite kohal jäävad alles; neid kavasse ei loeta.",
      "Kui ridu jääb väheks, eemaldage lehe kaitse (Läbivaatus, Eemalda lehe kaitse) ja lisage read tabeli keskele.",
      "Salvestage fail Exceli failina (.xlsx) ja saatke see tagasi.",
    ],
    costLines: "Tavalised kuluread",
  },
};
