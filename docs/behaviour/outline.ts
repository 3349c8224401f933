import { given, NO_AMOUNT } from "./behaviour";

const NO_NUMBER = "is no activity number. Format the cell as text and type the number, for example 2.1.";
const TWO_AND_THREE = "#VALUE! There are 2 numbers and 3 amounts. Give ranges of one length.";

/** Functions over activities. */
export const outline = {
  ROLLUP: [
    given(
      "a header, blank rows, amounts as text",
      'ROLLUP({"Nr";"1";"";"1.1"},{"Summa";"1 000,00";"";"400,50 €"},"1")',
      400.5,
    ),
    given("the number as a number", 'ROLLUP({"1";"1.1"},{100;40},1.1)', 40),
    given("no amount under the activity, nor its own", 'ROLLUP({"1";"1.1"},{"";""},"1")', ""),
    given("no number", 'ROLLUP({"1";"1.1"},{100;40},"")', '#VALUE! Give the activity\'s number, such as "2.1".'),
    given("a number that is none", 'ROLLUP({"1";"1.1"},{100;40},"abc")', `#VALUE! “abc” ${NO_NUMBER}`),
    given(
      "a number that is not in the range",
      'ROLLUP({"1";"1.1"},{100;40},"3")',
      "#N/A There is no activity 3 in the range.",
    ),
    given(
      "a number that is there twice",
      'ROLLUP({"1";"1"},{100;40},"1")',
      "#VALUE! Activity number 1 is in the range more than once. Correct the numbers or give the rows of one table.",
    ),
    given("an error value under the activity", 'ROLLUP({"1";"1.1"},{100;#DIV/0!},"1")', "#DIV/0!"),
    given("an error value elsewhere", 'ROLLUP({"1";"1.1";"2"},{100;40;#DIV/0!},"1")', 40),
    given(
      "an amount under it that can't be read",
      'ROLLUP({"1";"1.1"},{100;"palju 7"},"1")',
      `#VALUE! “palju 7” ${NO_AMOUNT}`,
    ),
    given("ranges of unequal length", 'ROLLUP({"1";"1.1"},{100;40;5},"1")', TWO_AND_THREE),
    given(
      "several columns",
      'ROLLUP({"1","1.1";"2","3"},{1,2;3,4},"1")',
      "#VALUE! The range is 2×2. Give one column or one row.",
    ),
  ],
  ROLLUPS: [
    given(
      "a header, blank rows, amounts as text",
      'ROLLUPS({"Nr";"1";"1.1";"";"1.2"},{"Summa";"1 000,00";"400,50 €";"";99.5})',
      ...["", 500, 400.5, "", 99.5],
    ),
    given("numbers as numbers, not text", "ROLLUPS({1;1.1;1.2},{1000;400;500})", 900, 400, 500),
    given(
      "a line without a number under an activity",
      'ROLLUPS({"1";"1.1";"Ruumide üür"},{100;40;70})',
      ...[110, 40, 70],
    ),
    given("a total row", 'ROLLUPS({"1";"1.1";"2";"Kokku"},{50;50;75;125})', 50, 50, 75, 125),
    given(
      "a total whose text stands in another column; it is known where it is right",
      'ROLLUPS({"1";"2";"2.1";""},{50;75;75;125})',
      ...[50, 75, 75, 125],
    ),
    given(
      "such a total that is wrong: it counts as a line under the last activity, so give the texts, or leave it out",
      'ROLLUPS({"1";"2";"2.1";""},{50;75;75;130})',
      ...[50, 205, 75, 130],
    ),
    given(
      "tables below each other, each with its header",
      'ROLLUPS({"Tegevus";"1. Klubi";"1.1. Seminar";"Tegevus";"1. Teavitus"},{2025;10;9;2025;7})',
      ...["", 9, 9, "", 7],
    ),
    { input: "a row of cells, not a column", formula: '=PLAN.ROLLUPS({"1","1.1"},{10,9})', result: [[9, 9]] },
    given("no amounts at all", 'ROLLUPS({"1";"1.1"},{"";""})', "", ""),
    given("an error value", 'ROLLUPS({"1";"1.1";"2"},{100;#N/A;75})', "#N/A", "#N/A", 75),
    given(
      "an amount that can't be read",
      'ROLLUPS({"1";"1.1";"2"},{100;"palju 7";75})',
      ...[`#VALUE! “palju 7” ${NO_AMOUNT}`, `#VALUE! “palju 7” ${NO_AMOUNT}`, 75],
    ),
    given("ranges of unequal length", 'ROLLUPS({"1";"1.1"},{100;40;5})', TWO_AND_THREE),
  ],
  ROLLUPDIFF: [
    given(
      "a header, blank rows, amounts as text",
      'ROLLUPDIFF({"Nr";"1";"";"1.1"},{"Summa";"1 000,00";"";"400,50 €"})',
      ...["", 599.5, "", ""],
    ),
    given("an amount that agrees", 'ROLLUPDIFF({"1";"1.1"},{40;40})', 0, ""),
    given("less stated than there is", 'ROLLUPDIFF({"1";"1.1"},{30;40})', -10, ""),
    given("no own amount", 'ROLLUPDIFF({"1";"1.1"},{"";40})', "", ""),
    given("a total row", 'ROLLUPDIFF({"1";"2";"Kokku"},{50;75;130})', "", "", 5),
    given(
      "an amount that can't be read",
      'ROLLUPDIFF({"1";"1.1";"2"},{100;"palju 7";75})',
      ...[`#VALUE! “palju 7” ${NO_AMOUNT}`, `#VALUE! “palju 7” ${NO_AMOUNT}`, ""],
    ),
    given("an error value", 'ROLLUPDIFF({"1";"1.1";"2"},{100;#N/A;75})', "#N/A", "#N/A", ""),
    given("ranges of unequal length", 'ROLLUPDIFF({"1";"1.1"},{100;40;5})', TWO_AND_THREE),
  ],
};
