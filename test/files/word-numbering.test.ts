import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, type IRunOptions } from "docx";
import { openGrids } from "../../src/files/open";
import { sectionTotals } from "../../src/plan/rollup";
import { activitiesOf } from "../../src/plan/walk";
import { readPlan } from "../../src/reading/read-plan";
import { HEADER, SCHEME, YEAR } from "../support/grids";

type Text = string | { readonly text: string; readonly level: number; readonly run?: IRunOptions };

function cell(text: Text): TableCell {
  const paragraph =
    typeof text === "string"
      ? new Paragraph(text)
      : new Paragraph({ text: text.text, numbering: { reference: "tegevused", level: text.level } });
  return new TableCell({ children: [paragraph] });
}

/** A Word file whose activities are numbered by Word itself. */
async function wordFile(rows: readonly (readonly [Text, string])[], formats: readonly string[]): Promise<Uint8Array> {
  const levels = formats.map((text, level) => ({ level, format: LevelFormat.DECIMAL, text, start: 1 }));
  const table = new Table({
    rows: [HEADER, ...rows.map(([text, cost]) => [text, SCHEME, YEAR, cost, "Tartu LV"])].map(
      (cells) => new TableRow({ children: cells.map(cell) }),
    ),
  });
  const document = new Document({
    numbering: { config: [{ reference: "tegevused", levels }] },
    sections: [{ children: [new Paragraph("2.1. 3.5.2.1 Sisutegevused Tartu linnas"), table] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test("numbers that Word counts by itself are read as they show", async () => {
  const bytes = await wordFile(
    [
      [{ text: "Teenused", level: 0 }, "10"],
      [{ text: "Nõustamine", level: 1 }, "4"],
      [{ text: "Materjalid", level: 1 }, "6"],
      [{ text: "Kaasamine", level: 0 }, "5"],
      [{ text: "Klubi", level: 1 }, "5"],
    ],
    ["%1.", "%1.%2."],
  );
  const [section] = readPlan(await openGrids({ name: "kava.docx", bytes })).sections;
  expect(activitiesOf(section!).map(({ number, title }) => `${number?.text} ${title}`)).toEqual([
    "1 Teenused",
    "1.1 Nõustamine",
    "1.2 Materjalid",
    "2 Kaasamine",
    "2.1 Klubi",
  ]);
  expect(sectionTotals(section!).computed.toString()).toBe("15");
});

test("numbers that are typed stay as they are", async () => {
  const bytes = await wordFile(
    [
      ["1. Teenused", "10"],
      ["1.1. Nõustamine", "10"],
    ],
    ["%1."],
  );
  const [section] = readPlan(await openGrids({ name: "kava.docx", bytes })).sections;
  expect(sectionTotals(section!).computed.toString()).toBe("10");
});
