/**
 * Lets the pane draw what has changed and answer the user, between two long steps.
 * @throws where the officer cancelled meanwhile
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
