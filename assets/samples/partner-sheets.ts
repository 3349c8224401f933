import type { WriteSheet } from "hucre/xlsx";
import type { Placed } from "./layout";
import { costOf, topRows } from "./row-tree";
import { SheetBuilder, address } from "./sheet-builder";
import { HEADER, HEADING, MONEY, PROSE, TEXT } from "./sheet-styles";

/** A sheet in front of the plan that tells how to fill it in. */
export function guideSheet(): WriteSheet {
  const sheet = new SheetBuilder("Juhend");
  const text = [
    "Kirjuta iga tegevus ja alamtegevus omaette reale.",
    "Kuupäevad sisesta kujul pp.kk.aaaa; tegevuskava periood on 01.01.2025–31.12.2025.",
    "Summad kirjuta eurodes, sente võib lisada koma järele. Kui tegevus raha ei vaja, kirjuta 0.",
    "Palgakulu rea tekstis nimeta koormus, näiteks (1 koht) või (0,75 kohta).",
    "Täidetud fail saada ELVL-i finantsspetsialistile.",
  ];
  sheet.put(0, 0, "Tegevuskava täitmise juhend", HEADING);
  text.forEach((line, index) => sheet.put(index + 2, 0, `${index + 1}. ${line}`, PROSE));
  return sheet.build([90]);
}

/** A hidden sheet with the values of a drop-down list. */
export function listSheet(): WriteSheet {
  const sheet = new SheetBuilder("Loendid");
  ["Vastutajad", "Rakvere LV", "ELVL", "ELVL, partner"].forEach((value, row) => sheet.put(row, 0, value));
  return sheet.build([20], { hidden: true });
}

/** A sheet behind the plan with the sums by kind and a chart of them. */
export function overviewSheet(planSheet: string, placed: Placed): WriteSheet {
  const sheet = new SheetBuilder("Ülevaade");
  sheet.put(0, 0, "Kulud liigiti", HEADING);
  sheet.put(2, 0, "Kululiik", HEADER);
  sheet.put(2, 1, "Eurot", HEADER);
  const parts = topRows(placed.rows);
  parts.forEach((index, at) => {
    const row = placed.rows[index]!;
    sheet.put(3 + at, 0, row.text, TEXT);
    const cell = address(placed.firstRow + index, placed.columnOf("cost"));
    sheet.putFormula(3 + at, 1, `'${planSheet}'!${cell}`, costOf(row), MONEY);
  });
  const last = 3 + parts.length;
  return sheet.build([28, 14], {
    charts: [
      {
        type: "column",
        title: "Kulud 2025. aastal",
        series: [{ name: "Eurot", values: `'Ülevaade'!$B$4:$B$${last}`, categories: `'Ülevaade'!$A$4:$A$${last}` }],
        anchor: { from: { row: 1, col: 3 }, to: { row: 17, col: 11 } },
      },
    ],
  });
}
