/** What cells show, as an add-in reads it. */
export function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}
