/** Whether a line of the personnel block is for wages: `1.1. … palgakulu koos tööandja maksudega`. */
export function isWageTitle(title: string): boolean {
  return /palga|palk|töötasu|tööjõu/i.test(title);
}

/** Whether a line of the personnel block is for travel, training and health checks. */
export function isTravelTitle(title: string): boolean {
  return /lähetus|koolitus|tervisekontroll/i.test(title);
}
