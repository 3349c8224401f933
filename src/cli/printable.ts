/** Control characters, and those that turn the direction of the text around them. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of somebody else's (a file's name, a cell) as a terminal may show it. Control characters would move the cursor,
 * colour what follows or worse.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(CONTROL, "\ufffd");
}
