const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Until a browser has surely taken the bytes, in milliseconds. */
const KEPT = 60_000;

/** Gives a workbook to the user as a file. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
