import { writeWorkbook } from "../../src/files/write-workbook";
import { readPlan } from "../../src/reading/read-plan";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";
import { packageFlaws } from "../support/package-flaws";
import { summaryOf } from "../support/summary";
import { unzip } from "../support/zip";

const PARTIES = ["Jõhvi", "Narva", "Toila"];

/** A partner each, and what its only activity costs. */
function layoutOf(...costs: readonly number[]) {
  const grids = costs.map((cost, index) =>
    gridOf(
      [[`2.${index}. 3.5.2.${index + 6} ${PARTIES[index]} vallas`], HEADER, ["1. Tegevus", SCHEME, YEAR, cost, "ELVL"]],
      {
        name: `Leht${index}`,
      },
    ),
  );
  return summaryOf([readPlan(grids)]).layout;
}

/** What the axis of values begins with in each chart of the file. */
async function minimumsIn(layout: ReturnType<typeof layoutOf>): Promise<(string | undefined)[]> {
  const file = await writeWorkbook(layout);
  expect(packageFlaws(file)).toEqual([]);
  const charts = Object.entries(unzip(file)).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
  return charts.map(([, xml]) => {
    const axis = /<c:valAx>.*?<\/c:valAx>/s.exec(xml.toString())![0];
    expect(xml.toString().replace(axis, "")).not.toContain("<c:min ");
    return /<c:scaling>.*<c:min val="([^"]*)"\/><\/c:scaling>/s.exec(axis)?.[1];
  });
}

test("bars begin at zero, so that they are as long as they say", async () => {
  expect(await minimumsIn(layoutOf(100, 101, 102))).toEqual(["0", "0"]);
});

test("a value below zero is shown", async () => {
  expect(await minimumsIn(layoutOf(100, -20, 102))).toEqual([undefined, undefined]);
});
