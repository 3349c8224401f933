import { useEffect, useState } from "react";

/** So many more are drawn at a time. */
const STEP = 8;

/**
 * For long lists, of which drawing everything at once would keep the user waiting.
 * @returns how many of the list's items to draw now; more of them a moment later
 */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + STEP));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
