/** Opens the pane beside the workbook, or brings it forward, where Excel lets a button's code do so. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
