import { given, NO_AMOUNT, SHAPES } from "./behaviour";

const NO_DATE = "is neither a date nor a period. Type for example 01.02.2025 or 01.02.2025-31.12.2025.";

/** Functions over amounts and dates, cell by cell. */
export const dates = {
  AMOUNT: [
    given("a blank, a dash", 'AMOUNT({"";"-"})', "", ""),
    given("a number", "AMOUNT(12.5)", 12.5),
    given("a header, a word", 'AMOUNT({"Summa";"1.234,56"})', `#VALUE! “Summa” ${NO_AMOUNT}`, 1234.56),
    given("two amounts in a cell", 'AMOUNT("100 või 200")', `#VALUE! “100 või 200” ${NO_AMOUNT}`),
    given("an error value", "AMOUNT({#N/A;7})", "#N/A", 7),
  ],
  STARTDATE: [
    given("a blank, a dash", 'STARTDATE({"";"-"})', "", ""),
    given("a date, as text or as a date", 'STARTDATE({"01.02.2025";45689})', 45689, 45689),
    given("a word", 'STARTDATE("algus")', `#VALUE! “algus” ${NO_DATE}`),
    given(
      "a day that does not exist",
      'STARTDATE("31.02.2025")',
      "#VALUE! There is no 31.02.2025 in the calendar. Enter the right day.",
    ),
    given(
      "a day before Excel's calendar",
      'STARTDATE("31.12.1899")',
      "#VALUE! Excel has no number for 31.12.1899: its calendar begins in 1900. Enter a later day.",
    ),
    given("an error value", 'STARTDATE({#N/A;"01.02.2025"})', "#N/A", 45689),
  ],
  ENDDATE: [
    given("a blank, a dash", 'ENDDATE({"";"-"})', "", ""),
    given("a date, as text or as a date", 'ENDDATE({"31.12.2025";46022})', 46022, 46022),
    given("a word", 'ENDDATE("lõpp")', `#VALUE! “lõpp” ${NO_DATE}`),
    given("an error value", 'ENDDATE({#N/A;"31.12.2025"})', "#N/A", 46022),
  ],
  PERIODCHECK: [
    given(
      "blanks",
      'PERIODCHECK({"";"";"01.02.2025"},{"";"31.12.2025";""})',
      ...["", "The start is missing. Type a date.", "The end is missing. Type a date."],
    ),
    given(
      "days outside the limits",
      'PERIODCHECK("01.02.2024-31.01.2026","","01.01.2025","31.12.2025")',
      "The start 01.02.2024 is before 01.01.2025. The end 31.01.2026 is after 31.12.2025.",
    ),
    given("limits that are blank", 'PERIODCHECK("01.02.2024","31.01.2026","","")', ""),
    given("a limit that is no date", 'PERIODCHECK("01.02.2025","31.12.2025","aasta")', `#VALUE! “aasta” ${NO_DATE}`),
    given(
      "a header, a word",
      'PERIODCHECK({"Algus";"01.02.2025"},{"Lõpp";"31.12.2025"})',
      `#VALUE! “Algus” ${NO_DATE}`,
      "",
    ),
    given(
      "a whole period and an end",
      'PERIODCHECK("01.02.2025-31.12.2025","31.12.2025")',
      "#VALUE! “01.02.2025-31.12.2025” is a whole period, but an end is given as well. Leave one of them.",
    ),
    given(
      "a whole period for the end",
      'PERIODCHECK("","01.02.2025-31.12.2025")',
      "#VALUE! “01.02.2025-31.12.2025” is a whole period, but stands for the end. Give it for the start, and no end.",
    ),
    given("one end for all starts", 'PERIODCHECK({"01.02.2025";"01.03.2025"},"31.12.2025")', "", ""),
    given("an error value", 'PERIODCHECK({#N/A;"01.03.2025"},"31.12.2025")', "#N/A", ""),
    given("ranges of unequal length", 'PERIODCHECK({"01.02.2025";"01.03.2025"},{1;2;3})', SHAPES),
  ],
};
