interface State {
  readonly outcome: { readonly kind: string } | null;
  readonly notices: readonly { readonly kind: string }[];
}
export const store = { get: (): State => ({ outcome: null, notices: [] }) };
export const checkWorkbook = async (): Promise<void> => undefined;
export const clearHighlights = async (): Promise<void> => undefined;
export const nextFinding = async (): Promise<void> => undefined;
export const previousFinding = async (): Promise<void> => undefined;
