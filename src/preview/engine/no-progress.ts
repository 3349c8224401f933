import { TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * Without a page nobody sees how far a calculation is. The grid tells it a second after the beginning, also where it was
 * closed meanwhile, and fails at that.
 */
export function hideProgress(): void {
  const prototype = TriggerCalculationController.prototype as unknown as Record<"_startProgress", () => void>;
  prototype._startProgress = () => undefined;
}
