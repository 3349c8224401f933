import type { ColumnRole } from "../plan/model";
import { bareLetters } from "../plan/text";

/** A role, or a target whose year only its neighbours tell. */
export type TitleRole = ColumnRole | "target";

/** The titles of plan sheets that were made in English. */
const ENGLISH: readonly [RegExp, TitleRole][] = [
  [/^timeframestart$/, "timeframeStart"],
  [/^timeframeend$/, "timeframeEnd"],
  [/^periodstart$/, "periodStart"],
  [/^periodend$/, "periodEnd"],
  [/^plannedcost|^amount(euros)?$/, "cost"],
  [/^responsibleparty$/, "responsible"],
  [/^unit$/, "unit"],
  [/^indicator$/, "indicator"],
  [/^targetintheplan/, "yearTarget"],
  [/^finaltarget$/, "finalTarget"],
  [/^explanation$/, "explanation"],
  [/^(no|costcode)$/, "number"],
  [/^(activity|costline)$/, "activity"],
];

/**
 * Column titles as they occur, compared by letters and digits alone: spaces, hyphens (`tegevus-kava`), line breaks,
 * punctuation and case don't count. The first pattern that fits decides.
 */
const TITLES: readonly [RegExp, TitleRole][] = [
  [/üldajaraam.*algus.*lõp|algus.*lõp.*üldajaraam/, "timeframe"],
  [/üldajaraam.*algus|algus.*üldajaraam/, "timeframeStart"],
  [/üldajaraam.*lõp[pu]|lõp[pu].*üldajaraam/, "timeframeEnd"],
  [/üldajaraam|^ajaraam$/, "timeframe"],
  [/periood(il)?algus(kuupäev)?$/, "periodStart"],
  [/periood(il)?lõpp(kuupäev)?$/, "periodEnd"],
  [
    /algus(e|aeg|kuupäev)*ja(selle)?lõp(p|u)|^(tegevus(t)?e?)?(ajavahemik|periood|ajakava)(tegevuskavaperioodil|\d{4})*$/,
    "period",
  ],
  [/alguskuupäev|algusaeg|^(tegevuse)?(periood\w*)?algus|^alates$/, "periodStart"],
  [/lõppkuupäev|lõpukuupäev|lõp(p|u)aeg|^(tegevuse)?(periood\w*)?(lõpp|lõpeb)|^kuni$/, "periodEnd"],
  [/maksumus|^rahalinemaht/, "cost"],
  [
    /^(planeeritav|kavandatud)?(kogu)?(summa|eelarve|kulu|kulud)(\d{4}|aasta|aastal|eurodes|eur|euro|kokku|tegevuskava)*$/,
    "cost",
  ],
  [/vastutaja|^vastutav/, "responsible"],
  [/^(töö|ameti)?koh(t|ti|ta|tadearv|taarv)|^koormus|^fte$|täistöö/, "fte"],
  [/mõõtühik|^ühik$/, "unit"],
  [/^(indikaator|näitaja)(inimetus|nimetus|id|d)?$/, "indicator"],
  [/sihttase.*tegevuskava|tegevuskava.*sihttase|sihttaseaasta/, "yearTarget"],
  [/lõppsihttase|lõplik|sihttase.*lõpp/, "finalTarget"],
  [/sihttase|sihtväärtus/, "target"],
  [/^selgitus/, "explanation"],
  [/^kulu(rida|liik|nimetus)$/, "activity"],
  ...ENGLISH,
  [/^(jrk|rea|järjekorra)?(nr|jnr|number)$|^jrk|^tegevuse(nr|number|kood)$|^(kulu)?kood$/, "number"],
  [
    /^(kavandatav|planeeritav|kavandatud|planeeritud|sisu)?(alam?)?tegevus(ed|e?(nimetus|nimi|kirjeldus|sisu)|teloetelu)?$|^tegevus(ed|e)?(ja|või)?alamtegevus(ed|e?nimetus)?$|^nimetus$/,
    "activity",
  ],
];

const LONGEST_TITLE = 160;
const cache = new Map<string, TitleRole | null>();

/** What a column with this title holds, or null where the title tells nothing. */
export function roleOfTitle(title: string): TitleRole | null {
  if (title.length === 0 || title.length > LONGEST_TITLE) return null;
  const known = cache.get(title);
  if (known !== undefined) return known;
  const key = bareLetters(title.trim() === "#" ? "nr" : title);
  const role = TITLES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
  if (cache.size > 10_000) cache.clear();
  cache.set(title, role);
  return role;
}

/** The second row of a header holds words like these and nothing else. */
export function isSubtitle(text: string): boolean {
  return /^(algus|lõpp|alates|kuni|alguskuupäev|lõppkuupäev|eur|eurodes|euro|aasta|\d{4}|sihttase\d*)$/.test(
    bareLetters(text),
  );
}
