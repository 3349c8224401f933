import type { Section } from "../plan-model";
import { INDICATOR_COLUMNS_HYPHENATED, TARGET_GROUP } from "./columns";

const SCHEME = "01.01.2023-31.10.2029";
const FROM_MARCH = "01.03.2023-31.10.2029";
const YEAR = "01.01.2025-31.12.2025";

/** 3.5.1.3: a section row of 40 000 and four activities that add up to it. */
export const communication: Section = {
  heading: "1.3 3.5.1.3 Rände- ja lõimumisvaldkonna teabevahetuse korraldamine KOV-ide vahel",
  prose: [
    "Elluviija korraldab aasta jooksul vähemalt kaks infopäeva eri piirkondades; vajaduse korral lisanduvad veebis " +
      "peetavad infotunnid. Infopäevadel vahetavad kogemusi omavalitsuste, riigiasutuste ja vabaühenduste töötajad.",
    "09.-10.04.2025. aastal peetakse Tallinnas XIX Linnade ja Valdade Päevad, mille kavas on lõimumisteemaline arutelu " +
      "ja töötuba. Osalema oodatakse omavalitsusjuhte, volikogude liikmeid ja valdkonna ametnikke.",
    "Koordinaatorite võrgustik kohtub kord kvartalis, vahelduvalt veebis ja mõne partneri juures. Vajaduse korral " +
      "tellitakse tõlge, sealhulgas viipekeelde.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel 5. Tegevuste ajakava",
      header: [
        "Tegevus",
        "Tegevuse üldajaraam  ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus 2025. aastal",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        ["3.5.1.3 Rände- ja lõimumisvaldkonna teabevahetuse korraldamine", SCHEME, YEAR, "40 000", "ELVL"],
        ["1. Temaatilised infopäevad 2x aastas.", FROM_MARCH, YEAR, "5 000", "ELVL"],
        ["2. XIX Linnade ja Valdade Päevad, ", FROM_MARCH, "01.04.2025-\v31.05.2025", "3 000", "ELVL"],
        ["3. Valdkondlik kommunikatsioon ", SCHEME, YEAR, "7 000", "ELVL"],
        ["4. Koordinaatorite võrgustiku hoidmine ja kohtumised neli korda aastas", SCHEME, YEAR, "25 000", "ELVL"],
      ],
    },
    {
      kind: "indicators",
      caption: "Tabel 6. Tegevustega seotud näitajad",
      header: INDICATOR_COLUMNS_HYPHENATED,
      rows: [
        [
          "Korraldatud infopäevade arv",
          "Arv ",
          "7",
          "12",
          "Aasta jooksul toimub kaks infopäeva, kuhu kutsutakse omavalitsuste ja koostööpartnerite töötajad",
        ],
      ],
    },
  ],
};
