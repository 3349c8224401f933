import type { Engine } from "../engine/engine";
import type { WorkbookContent } from "../engine/content";

/** Signature only as yet. */
export interface WorkbookHostSignature {
  open(content: WorkbookContent): void;
  content(): WorkbookContent;
  execute(request: { Actions: unknown[]; ObjectPaths: Record<string, unknown> }, flags?: number): Promise<unknown>;
  onEvent(listener: (entry: unknown) => void): () => void;
  startCellEdit(): void;
  endCellEdit(): void;
  pressRibbon(actionId: string): void;
  readonly engine: Engine;
}
