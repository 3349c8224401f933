import { check } from "../../../src/checking/check";
import { openGrids } from "../../../src/files/open";
import { loadWorkbook } from "../../../src/preview/files/load-workbook";
import { readPlan } from "../../../src/reading/read-plan";
import { FORMS, PARTNERS, readSample, summary } from "../../support/samples";
import { sampleBytes } from "./support";

test.each([...FORMS, ...PARTNERS.map((name) => `partnerid/${name}.xlsx`)])(
  "%s has the same findings after it was opened for the grid and saved",
  async (file) => {
    const { bytes } = await loadWorkbook(sampleBytes(file));
    const plan = readPlan(await openGrids({ name: file, bytes }));
    const before = await readSample(file);
    expect(plan.sections.map(({ code }) => code)).toEqual(before.sections.map(({ code }) => code));
    expect(summary(check(plan))).toEqual(summary(check(before)));
  },
);
