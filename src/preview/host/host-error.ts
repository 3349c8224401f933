/** A request that Excel refuses, by the code that Office.js hands on to the add-in. */
export class HostError extends Error {
  /** @param code such as `ItemNotFound`; add-ins branch on it, since messages are in the user's language */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

/** The status that goes with a code, as if the answer had come over HTTP. */
export function statusOf(code: string): number {
  return STATUSES[code] ?? 400;
}

export const notFound = (what: string): HostError => new HostError("ItemNotFound", `There is no ${what}.`);
export const invalidArgument = (why: string): HostError => new HostError("InvalidArgument", why);
export const accessDenied = (why: string): HostError => new HostError("AccessDenied", why);
