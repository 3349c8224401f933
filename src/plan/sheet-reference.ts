/** A sheet's name as formulas and links write it: `'O''Neill'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
