import { method, objectOf, property, type HostType } from "../member";

interface Result {
  readonly value: number | string | boolean;
}

const RESULT: HostType<Result> = {
  name: "FunctionResult",
  members: {
    Value: property("1.2", ({ value }) => value),
    Error: property("1.2", () => null),
  },
};

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** By how many days the date system of 1904 counts less. */
const SHIFT_OF_1904 = 1_462;

/** Worksheet functions that an add-in may call. */
export const FUNCTIONS: HostType<null> = {
  name: "Functions",
  members: {
    Date: method("1.2", (_, [year, month, day], { engine }) => {
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + SERIAL_OF_1970;
      return objectOf(RESULT, { value: engine.extras.date1904 ? serial - SHIFT_OF_1904 : serial });
    }),
  },
};
