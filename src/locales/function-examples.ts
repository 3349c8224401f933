/** A formula that can be tried in an empty cell, and what it gives. */
export interface FunctionExample {
  /** As Excel's English edition writes it: commas between arguments, semicolons between rows. */
  readonly formula: string;
  /** What its cells show by row and column, in words to who reads Estonian. */
  readonly result: readonly (readonly (string | number)[])[];
  /** The same for who reads English, where it is said in words. */
  readonly resultInEnglish?: readonly (readonly (string | number)[])[];
  /** What can be seen in it. */
  readonly et: string;
  readonly en: string;
}

const EXAMPLES = {
  ROLLUP: [
    {
      formula: '=PLAN.ROLLUP({"1";"1.1";"1.2"},{1000;400;550.5},"1")',
      result: [[950.5]],
      et: "Tegevuse 1 all on 400 + 550,50, kuigi kirjas on 1000.",
      en: "Under activity 1 there is 400 + 550.50, though it states 1,000.",
    },
    {
      formula: '=PLAN.ROLLUP({"1. Koolitused";"1.1. Seminar";"2. Teavitus"},{"8 900,00";"8 900,00";750},"2")',
      result: [[750]],
      et: "Numbrid võivad seista teksti ees ja summad olla tekstina; millel alategevusi ei ole, sellel jääb oma summa.",
      en: "Numbers may stand before a text, amounts may be texts; what has nothing under it keeps its own amount.",
    },
  ],
  ROLLUPS: [
    {
      formula: '=PLAN.ROLLUPS({"1";"1.1";"1.2";"2"},{1000;400;550.5;75})',
      result: [[950.5], [400], [550.5], [75]],
      et: "Iga rea summa alt üles, sama palju ridu kui vahemikus.",
      en: "Every row's total from the bottom up, in as many rows as the range has.",
    },
    {
      formula: '=PLAN.ROLLUPS({"Nr";"1";"1.1";"1.2"},{"Summa";300;100;""})',
      result: [[""], [100], [100], [""]],
      et: "Päise ja summata rea koht jääb tühjaks.",
      en: "A header and a row without an amount stay empty.",
    },
  ],
  ROLLUPDIFF: [
    {
      formula: '=PLAN.ROLLUPDIFF({"1";"1.1";"1.2";"2"},{1000;400;550.5;75})',
      result: [[49.5], [""], [""], [""]],
      et: "Tegevuse 1 juures on kirjas 49,50 rohkem, kui selle all; teistel ei ole midagi võrrelda.",
      en: "Activity 1 states 49.50 more than what stands under it; the others have nothing to compare.",
    },
  ],
  AMOUNT: [
    {
      formula: '=PLAN.AMOUNT({"8 900,00";"8.900,00 €";"8900";""})',
      result: [[8900], [8900], [8900], [""]],
      et: "Eri viisil kirjutatud summad arvudena.",
      en: "Amounts in several notations as numbers.",
    },
  ],
  STARTDATE: [
    {
      formula: '=PLAN.STARTDATE("01.02.2025-31.12.2025")',
      result: [[45689]],
      et: "01.02.2025 Exceli kuupäevana: andke lahtrile kuupäeva vorming.",
      en: "1 February 2025 as Excel counts dates: give the cell a date format.",
    },
  ],
  ENDDATE: [
    {
      formula: '=PLAN.ENDDATE("01.02.2025-31.12.2025")',
      result: [[46022]],
      et: "31.12.2025 Exceli kuupäevana: andke lahtrile kuupäeva vorming.",
      en: "31 December 2025 as Excel counts dates: give the cell a date format.",
    },
  ],
  PERIODCHECK: [
    {
      formula: '=PLAN.PERIODCHECK({"01.02.2025";"01.12.2025"},{"31.12.2025";"15.01.2025"},"01.01.2025","31.12.2025")',
      result: [[""], ["Tegevus lõpeb 15.01.2025, enne kui algab (01.12.2025). Parandage vale kuupäev."]],
      resultInEnglish: [
        [""],
        ["The activity ends on 15.01.2025, before it starts (01.12.2025). Correct the wrong date."],
      ],
      et: "Esimene rida on korras ja jääb tühjaks, teine lõpeb enne algust.",
      en: "The first row is in order and stays empty, the second ends before it starts.",
    },
    {
      formula: '=PLAN.PERIODCHECK("01.02.2025-31.12.2025","")',
      result: [[""]],
      et: "Terve ajavahemik ühes lahtris; lõpu asemel on tühi tekst.",
      en: "A whole period in one cell, with an empty text for the end.",
    },
  ],
  FTE: [
    {
      formula: '=PLAN.FTE({"Nõunik (1 koht)";"Projektijuht (0,75+0,25)";"50% koormusega";"Lähetused"})',
      result: [[1], [1], [0.5], [""]],
      et: "Kohtade arv palgareal; rida, mis seda ei ütle, jääb tühjaks.",
      en: "The FTE that wage lines state; a line that states none stays empty.",
    },
  ],
  FTECHECK: [
    {
      formula: '=PLAN.FTECHECK({"Nõunik (1 koht)";"Projektijuht (0,5 kohta)"},2)',
      result: [["Töökohti on 1,5, kinnitatud on 2. Erinevus 0,5."]],
      resultInEnglish: [["The lines state 1.5 FTE, approved are 2. They differ by 0.5."]],
      et: "Read kokku annavad 1,5 kohta, kinnitatud on 2. Õige arvu korral on tulemus tühi.",
      en: "The lines together come to 1.5 FTE, approved are 2. With the right number the result is empty.",
    },
    {
      formula: '=PLAN.FTECHECK({"1 koht";"0,5 kohta"},{1;0.6},0.1)',
      result: [[""], [""]],
      et: "Iga rida võrreldakse oma arvuga; erinevus kuni 0,1 on lubatud.",
      en: "Each line is compared with its own number; a difference up to 0.1 is allowed.",
    },
  ],
  WAGEPERFTE: [
    {
      formula: '=PLAN.WAGEPERFTE(26760,"0,5 kohta","01.01.2025","31.12.2025")',
      result: [[4460]],
      et: "26 760 eurot, pool kohta ja 12 kuud: 4460 eurot kuus täiskoha kohta.",
      en: "26,760 euros, half a post and 12 months: 4,460 euros a month for a full post.",
    },
  ],
  FINDINGS: [
    {
      formula:
        '=PLAN.FINDINGS({"Tegevus","Tegevuse üldajaraam","Tegevuse algus- ja lõppkuupäev tegevuskava perioodil","Planeeritav maksumus 2025","Tegevuse eest vastutaja";"1. Koolitused","01.01.2023-31.10.2029","01.01.2025-31.12.2025",1000,"Jõhvi";"1.1. Seminar","01.01.2023-31.10.2029","01.01.2025-31.12.2025",900,"Jõhvi"})',
      result: [
        ["Raskus", "Lahter", "Tegevus", "Leid", "Märgitud", "Oodatud"],
        [
          "viga",
          "D2",
          "1",
          "Märgitud 1\u00a0000,00\u00a0€, alamridade summa on 900,00\u00a0€; vahe 100,00\u00a0€. Parandage see summa või alamrida.",
          "1\u00a0000,00",
          "900,00",
        ],
      ],
      resultInEnglish: [
        ["Severity", "Cell", "Activity", "Finding", "Stated", "Expected"],
        [
          "error",
          "D2",
          "1",
          "1,000.00\u00a0€ is stated, but the rows under it add up to 900.00\u00a0€; difference 100.00\u00a0€. Correct this amount or one below.",
          "1,000.00",
          "900.00",
        ],
      ],
      et: "Mis tabelis kokku ei lange: päis on vahemiku esimeses reas ja loend muutub, kui tabelit muudetakse.",
      en: "What does not add up in a table: its header is the range's first row, and the list follows every edit.",
    },
  ],
} satisfies Readonly<Record<string, readonly FunctionExample[]>>;

/** Examples of every function by its id; the first is the one to start with. */
export const FUNCTION_EXAMPLES: Readonly<Record<keyof typeof EXAMPLES, readonly FunctionExample[]>> = EXAMPLES;
