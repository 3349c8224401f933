import type { Section } from "../plan-model";
import { INDICATOR_COLUMNS_HYPHENATED, TARGET_GROUP } from "./columns";

const FROM_MARCH = "01.03.2023-31.10.2029";
const YEAR = "01.01.2025-31.12.2025";

/** 3.5.1.4: section row, one activity and its two sub-activities, three levels of one sum. */
export const training: Section = {
  heading: "1.4 3.5.1.4 KOV ametnike ja töötajate oskuste arendamine tööks sihtrühmaga",
  prose: [
    "Jätkuvad koolituspäevad, kus käsitletakse rände põhjusi ja liike, välismaalase Eestis viibimise õiguslikke aluseid " +
      "ning tugiteenuseid. Üleriigilisi koolitusi on 2025. aastal kavas kaks. ",
    "Kord kvartalis saab rühm omavalitsustöötajaid osaleda Riias kahepäevases lõimumisakadeemias, mille korraldab " +
      "rahvusvaheline partner. Elluviija katab osalejate majutuse ja sõidu; osaleja peab oskama inglise keelt.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel 7. Tegevuste ajakava",
      header: [
        "Tegevus",
        "Tegevuse üldajaraam  ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus 2025. aastal",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        [
          "3.5.1.4 KOV ametnike ja töötajate oskuste arendamine tööks sihtrühmaga",
          "01.02.2023-31.10.2029",
          YEAR,
          "25\u00a0000",
          "ELVL",
        ],
        ["1. Koolitused KOV ametnikele ja töötajatele ", FROM_MARCH, YEAR, "25 000", "ELVL"],
        ["1.1. Üleriigiline koolituspäev, 2x poolaastas.", FROM_MARCH, YEAR, "10 000", "ELVL"],
        ["1.2. Lõimumisakadeemia, majutus- ja transport", FROM_MARCH, "01.03.2025-31.12.2025", "15 000", "ELVL"],
      ],
    },
    {
      kind: "indicators",
      caption: "Tabel 8. Tegevustega seotud näitajad",
      header: INDICATOR_COLUMNS_HYPHENATED,
      rows: [
        [
          "Korraldatud üle-eestiliste koolituste arv",
          "Arv",
          "8",
          "12",
          "Aasta jooksul toimub kaks üleriigilist koolitust ",
        ],
        [
          "Koolitustel ja õppevisiitidel osalenud KOV-ide arv",
          "Osaluskord",
          "30",
          "45",
          "Arvesse lähevad kaks koolitust, üks õppevisiit ja võrgustiku kohtumised",
        ],
      ],
    },
  ],
};
