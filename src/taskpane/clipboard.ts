/**
 * Puts a text on the clipboard.
 * @returns whether it is there: a task pane in a frame may have to do without the newer way
 */
export async function copyText(text: string): Promise<boolean> {
  // Not there on pages that aren't secure, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const isCopied = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return isCopied || copySelected(text);
}

/** The older way: copies what is selected, and so needs a field for a moment. */
function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.style.cssText = "position:fixed;inset:0 auto auto 0;opacity:0";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
