import type { Language } from "./message";

/** What a cell says where the code of the functions did not come; apart from all else, since it is there before that. */
export const PART_MISSING: Readonly<Record<Language, string>> = {
  et: "Programmi osa ei õnnestunud kätte saada. Kontrollige ühendust ja arvutage uuesti (Ctrl+Alt+F9).",
  en: "A part of the program can't be reached. Check the connection and calculate again (Ctrl+Alt+F9).",
};
