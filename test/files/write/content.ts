import type { CellValue, Workbook } from "hucre/xlsx";

type Sheet = Workbook["sheets"][number];
type Validation = NonNullable<Sheet["dataValidations"]>[number];

/** What a workbook's sheet keeps of its layout. */
export interface Content {
  readonly name: string;
  readonly rows: string;
  readonly tables: readonly string[];
  readonly validations: readonly string[];
  readonly frozen: number;
  /** Levels of the outline by rows. */
  readonly levels: string;
  readonly hidden: readonly number[];
  readonly isProtected: boolean;
  readonly page: string;
  readonly foot: string;
}

/** What a workbook keeps of its layout, as the library reads it. */
export function contentOf({ sheets, namedRanges = [] }: Workbook): { names: string[]; sheets: Content[] } {
  const names = namedRanges.filter(({ name }) => !name.startsWith("_"));
  return { names: names.map(({ name, range }) => `${name} ${range}`), sheets: sheets.map(sheetContent) };
}

function sheetContent(sheet: Sheet): Content {
  const { pageSetup: page, rowDefs = new Map() } = sheet;
  const levels = [...rowDefs].filter(([, { outlineLevel }]) => outlineLevel);
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(shown).join(",").replace(/,+$/, "")).join("\n"),
    tables: (sheet.tables ?? []).map(({ name, range, columns }) =>
      [name, range, ...columns.map((column) => column.name)].join(" "),
    ),
    validations: (sheet.dataValidations ?? []).map(validationContent),
    frozen: sheet.freezePane?.rows ?? 0,
    levels: levels.map(([row, { outlineLevel }]) => `${row}:${outlineLevel}`).join(" "),
    hidden: (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    isProtected: sheet.protection !== undefined,
    page: [page?.paperSize, page?.orientation, page?.fitToWidth, page?.fitToHeight, page?.printTitlesRow]
      .filter((one) => one !== undefined)
      .join(" "),
    foot: sheet.headerFooter?.oddFooter ?? "",
  };
}

function shown(value: CellValue): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}

function validationContent({ type, formula1, formula2, values, range, errorMessage, errorStyle }: Validation): string {
  const list = values?.join("|").replaceAll('""', '"');
  const limits = type === "date" ? [formula1, formula2] : [list ?? formula1];
  // A stop is what is meant where nothing is said.
  return [range, type, ...limits, errorStyle ?? "stop", errorMessage].join(" ");
}

/** What is kept of `WORKBOOK`. */
export const CONTENT: { readonly names: readonly string[]; readonly sheets: readonly Content[] } = {
  names: ["Pooled 'Kava'!$A$2:$A$3"],
  sheets: [
    {
      name: "3.5.2.6 O'Neill & Jõhvi",
      rows: `Pealkiri
Allikas: johvi.xlsx

Number,Tegevus,Algus,Maksumus,Arvutatud,Allikas
1,Koosolekud & sõidud,2025-01-01,1234.5,1234.5,Jõhvi!B7
1.10,=1+1,2025-12-31,1000.25
1.2,#N/A,,234.25`,
      tables: ["Tegevused_3.5.2.6 A4:F7 Number Tegevus Algus Maksumus Arvutatud Allikas"],
      validations: [
        "C5:C7 date 43831 47483 stop Kirjutage kuupäev kujul 01.02.2025.",
        "D5:D7 decimal 0 warning Kirjutage summa.",
        'B5 list Jõhvi "linn"|ELVL warning Valige nimekirjast.',
        "B6 list Pooled stop Valige nimekirjast.",
      ],
      frozen: 4,
      levels: "5:1 6:1",
      hidden: [5],
      isProtected: false,
      page: "a4 landscape 1 0 $4:$4",
      foot: "&L3.5.2.6 Jõhvi && co&R&P / &N",
    },
    {
      name: "Kava",
      rows: "Pool,Sisend\nJõhvi\nELVL,0.07\n",
      tables: ["Pooled_tabel A1:B3 Pool Sisend"],
      validations: [],
      frozen: 1,
      levels: "",
      hidden: [],
      isProtected: true,
      page: "",
      foot: "",
    },
  ],
};
