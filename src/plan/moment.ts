/** A moment as sheets name it, in the user's own time: `25.11.2026 12:03`. */
export function momentText(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join(".");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
