import { readPlan } from "../../src/reading/read-plan";
import { activityGroups } from "../../src/sheets/summary/activity-groups";
import { gridOf, HEADER, SCHEME, YEAR } from "../support/grids";

/** The groups of a plan whose sections have these activities of the first level: each group's title and titles. */
function groupsOf(...sections: readonly (readonly string[])[]): [string, string[]][] {
  const grids = sections.map((titles, index) => {
    const rows = titles.map((title) => [title, SCHEME, YEAR, 100, `Partner ${index + 1}`]);
    return gridOf([[`2.${index + 1}. 3.5.2.${index + 1} Sisutegevused: Partner ${index + 1}`], HEADER, ...rows], {
      name: `Leht${index + 1}`,
    });
  });
  return activityGroups(readPlan(grids)).map(({ title, activities }) => [
    title,
    [...activities].map((one) => one.title),
  ]);
}

test("what several sections have in common is a group, however it is written", () => {
  expect(groupsOf(["1. Sihtrühma kaasamine", "2. Laagrid"], ["1. Sihtrühmade kaasamine"])).toEqual([
    ["1. Sihtrühma kaasamine", ["Sihtrühma kaasamine", "Sihtrühmade kaasamine"]],
  ]);
});

test("what one section tells apart is not the same", () => {
  expect(
    groupsOf(
      ["1. Koolitus KOV ametnikele kevadel", "2. Koolitus KOV ametnikele sügisel"],
      ["1. Koolitus KOV ametnikele kevadel", "2. Koolitus KOV ametnikele sügisel"],
    ),
  ).toEqual([
    ["1. Koolitus KOV ametnikele kevadel", Array(2).fill("Koolitus KOV ametnikele kevadel")],
    ["2. Koolitus KOV ametnikele sügisel", Array(2).fill("Koolitus KOV ametnikele sügisel")],
  ]);
  const [first, ...others] = groupsOf(["1. Koolitus KOV ametnikele kevadel", "2. Koolitus KOV ametnikele sügisel"]);
  expect([first, ...others].map((group) => group![1].length)).toEqual([1, 1]);
});

test("nor is what only a number tells apart", () => {
  expect(groupsOf(["1. Infopäev 1. kvartalis"], ["1. Infopäev 2. kvartalis"])).toEqual([]);
  expect(groupsOf(["1. Infopäev 1", "2. Infopäev 2"]).map(([title]) => title)).toEqual([
    "1. Infopäev 1",
    "2. Infopäev 2",
  ]);
});
