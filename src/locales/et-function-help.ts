import type { FUNCTION_EXAMPLES } from "./function-examples";

/** What Excel shows of a function while its formula is typed. The English of it is in the functions' own comments. */
export interface FunctionHelp {
  readonly description: string;
  /** By the parameter's English name: its name in the formula bar, without spaces, and what it takes. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
}

const NUMBERS = ["numbrid", "Tegevuste numbrid või tekstid, mis algavad numbriga: üks veerg"] as const;
const AMOUNTS = ["summad", "Nende tegevuste summad, sama palju ridu"] as const;
const CELLS = ["tekst", "Lahter või vahemik"] as const;

/** The functions' help in Estonian. */
export const etFunctionHelp = {
  ROLLUP: {
    description: "Ühe tegevuse summa alt üles: alamread kokku või tegevuse enda summa, kui alamridu ei ole.",
    parameters: { numbers: NUMBERS, amounts: AMOUNTS, number: ["number", 'Tegevuse number, näiteks "2.1"'] },
  },
  ROLLUPS: {
    description: "Iga tegevuse summa alt üles; tulemusi on sama palju, kui vahemikus on ridu.",
    parameters: { numbers: NUMBERS, amounts: AMOUNTS },
  },
  ROLLUPDIFF: {
    description:
      "Kui palju erineb tegevuse enda summa alamridade summast; tulemusi on sama palju, kui vahemikus on ridu.",
    parameters: { numbers: NUMBERS, amounts: AMOUNTS },
  },
  AMOUNT: {
    description: 'Summa arvuna, ükskõik millisel kujul see tegevuskavas on: "8 900,00", "8.900,00 €", "8900".',
    parameters: { text: CELLS },
  },
  STARTDATE: {
    description: 'Päev, mil algab ajavahemik, näiteks "01.02.2025-31.12.2025", või tekstina kirjutatud kuupäev.',
    parameters: { text: CELLS },
  },
  ENDDATE: {
    description: 'Päev, mil lõpeb ajavahemik, näiteks "01.02.2025-31.12.2025", või tekstina kirjutatud kuupäev.',
    parameters: { text: CELLS },
  },
  PERIODCHECK: {
    description: "Mis on ajavahemikus valesti: tühi tekst, kui lõpp ei ole enne algust ja mõlemad jäävad lubatud aega.",
    parameters: {
      start: ["algus", 'Alguskuupäevad või terved ajavahemikud, näiteks "01.02.2025-31.12.2025"'],
      end: ["lõpp", "Lõppkuupäevad; terve ajavahemiku kõrval tühi tekst"],
      from: ["alates", "Esimene lubatud päev"],
      to: ["kuni", "Viimane lubatud päev"],
    },
  },
  FTE: {
    description: 'Töökohtade arv, mille palgarida ütleb: "Projektijuht (0,5 kohta)" on 0,5.',
    parameters: { text: CELLS },
  },
  FTECHECK: {
    description: "Kas palgaridadel on nii palju töökohti, kui kinnitati: tühi tekst või see, mis on valesti.",
    parameters: {
      text: ["tekst", "Palgaread või arvud"],
      approved: ["kinnitatud", "Üks arv kõigi ridade kohta kokku või iga rea kõrval oma arv"],
      tolerance: ["lubatud_erinevus", "Nii suurt erinevust ei arvestata; kui seda ei anta, arvestatakse iga erinevust"],
    },
  },
  WAGEPERFTE: {
    description: "Palgakulu täistöökoha kohta kuus; poolik kuu arvestatakse päevade järgi.",
    parameters: {
      wages: ["palgakulu", "Palgakulu koos maksudega, eurodes"],
      fte: ["kohad", "Töökohtade arv või palgarida, mis selle ütleb"],
      start: ["algus", "Esimene päev"],
      end: ["lõpp", "Viimane päev"],
    },
  },
  FINDINGS: {
    description: "Mis tabelis ei klapi: päisega loend, mis muutub iga parandusega.",
    parameters: {
      range: ["vahemik", "Tabel koos päisega"],
      language: ["keel", '"et" või "en"; kui seda ei anta, siis teie enda keel'],
    },
  },
} as const satisfies Readonly<Record<keyof typeof FUNCTION_EXAMPLES, FunctionHelp>>;
