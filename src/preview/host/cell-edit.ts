import { HostError } from "./host-error";
import { DELAY_FOR_CELL_EDIT } from "./protocol";

/** Whether the user is typing in a cell. Until the end of it Excel answers nobody. */
export class CellEdit {
  private ending: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;

  get isOn(): boolean {
    return this.ending !== null;
  }

  start(): void {
    if (this.ending) return;
    let resolve = (): void => undefined;
    const promise = new Promise<void>((done) => (resolve = done));
    this.ending = { promise, resolve };
  }

  end(): void {
    this.ending?.resolve();
    this.ending = null;
  }

  /**
   * Waits where the request says that it can.
   * @throws HostError where it says no such thing
   */
  async passed(flags: number): Promise<void> {
    while (this.ending) {
      if (!(flags & DELAY_FOR_CELL_EDIT))
        throw new HostError(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit it and try again.",
        );
      await this.ending.promise;
    }
  }
}
