import { method, property, type HostType } from "../member";

export const APPLICATION: HostType<null> = {
  name: "Application",
  members: {
    CalculationMode: property(
      "1.1",
      () => "Automatic",
      () => undefined,
    ),
    CalculationState: property("1.9", () => "Done"),
    DecimalSeparator: property("1.11", (_, { decimalMark }) => decimalMark),
    SuspendApiCalculationUntilNextSync: method("1.6", () => null),
    SuspendScreenUpdatingUntilNextSync: method("1.9", () => null),
    Calculate: method("1.1", (_, __, session) => {
      session.engine.api.getFormula().executeCalculation();
    }),
  },
};
