/** Where nothing else is asked for. */
export const DEFAULT_PORT = 3000;

/** The port that the arguments of `npm start` ask for; null where they ask for something that is no port. */
export function portIn(args: readonly string[]): number | null {
  const [first, ...rest] = args;
  if (first === undefined) return DEFAULT_PORT;
  const value = first === "--port" ? rest.shift() : /^--port=(.*)$/.exec(first)?.[1];
  if (rest.length > 0 || !/^\d+$/.test(value ?? "")) return null;
  const port = Number(value);
  return port > 0 && port < 65_536 ? port : null;
}
