import { given, NO_AMOUNT, SHAPES } from "./behaviour";

const NO_WAGE = "#N/A There are no posts: the FTE is missing or zero. A wage per FTE can't be computed.";

/** Functions over posts and wages. */
export const posts = {
  FTE: [
    given("a blank, a header, a line without posts", 'FTE({"";"Kululiik";"Lähetused"})', "", "", ""),
    given("a number, a number as text", 'FTE({0.5;"0,5";"0,125"})', 0.5, 0.5, 0.125),
    given("an error value", 'FTE({#N/A;"1 koht"})', "#N/A", 1),
  ],
  FTECHECK: [
    given("lines that state no posts", 'FTECHECK({"Lähetused";"1 koht"},1)', ""),
    given(
      "no line that states posts",
      'FTECHECK({"Lähetused";""},1)',
      "No FTE is stated, approved are 1. Add it, for example “(1 koht)”.",
    ),
    given("nothing approved that could be compared", 'FTECHECK({"1 koht";"0,5 kohta"},{1;""})', "", ""),
    given("numbers as text", 'FTECHECK({"0,5";"0,125"},{"0,5";"0,25"},"0,125")', "", ""),
    given(
      "a header",
      'FTECHECK({"Kululiik";"1 koht"},{"Kohad";1})',
      "#VALUE! “Kohad” states no FTE. Type a number, or for example “(0,5 kohta)”.",
      "",
    ),
    given("an error value, for all lines together", "FTECHECK({#N/A;1},1)", "#N/A"),
    given("an error value, line by line", "FTECHECK({#N/A;1},{1;1})", "#N/A", ""),
    given(
      "a tolerance below zero",
      'FTECHECK("1 koht",2,-1)',
      "#VALUE! “-1” is no tolerance. Type a number that is zero or more.",
    ),
    given("ranges of unequal length", 'FTECHECK({"1 koht";"2 kohta"},{1;2;3})', SHAPES),
  ],
  WAGEPERFTE: [
    given("nothing but blanks", 'WAGEPERFTE("","","","")', ""),
    given("wages as text", 'WAGEPERFTE("26 760,00 €",1,"01.01.2025","31.12.2025")', 2230),
    given("a whole period for the start", 'WAGEPERFTE(26760,1,"01.01.2025-31.12.2025","")', 2230),
    given(
      "a whole period and an end",
      'WAGEPERFTE(26760,1,"01.01.2025-31.12.2025","30.06.2025")',
      "#VALUE! “01.01.2025-31.12.2025” is a whole period, but an end is given as well. Leave one of them.",
    ),
    given(
      "a header, a blank row",
      'WAGEPERFTE({"Palk";"";26760},{"Kohad";"";1},{"Algus";"";"01.01.2025"},{"Lõpp";"";"31.12.2025"})',
      ...[`#VALUE! “Palk” ${NO_AMOUNT}`, "", 2230],
    ),
    given("a part of a month", 'WAGEPERFTE(1000,1,"16.01.2025","28.02.2025")', 659.57),
    given("no wages", 'WAGEPERFTE("",1,"01.01.2025","31.12.2025")', "#VALUE! The wages are missing. Type an amount."),
    given("no posts, or none of them", 'WAGEPERFTE(26760,{"";0},"01.01.2025","31.12.2025")', NO_WAGE, NO_WAGE),
    given("no end", 'WAGEPERFTE(26760,1,"01.01.2025","")', "#VALUE! The end is missing. Type a date."),
    given(
      "an end before the start",
      'WAGEPERFTE(26760,1,"01.01.2025","31.12.2024")',
      "#VALUE! The activity ends on 31.12.2024, before it starts (01.01.2025). Correct the wrong date.",
    ),
    given("an error value", 'WAGEPERFTE({#N/A;26760},1,"01.01.2025","31.12.2025")', "#N/A", 2230),
    given("ranges of unequal length", 'WAGEPERFTE({1;2},{1;2;3},"01.01.2025","31.12.2025")', SHAPES),
  ],
};
