import type { Section } from "../plan-model";
import { INDICATOR_COLUMNS, TARGET_GROUP } from "./columns";

const SCHEME = "01.01.2023-31.10.2029";
const YEAR = "01.01.2025-31.12.2025";

/** 3.5.1.1, whose indicator promises 11 in the plan year and 7 in the end. */
export const plans: Section = {
  heading: "1.1 3.5.1.1[^1] Kohalike omavalitsuste tegevuskavade ettevalmistamine ja sisutegevuste toetus ",
  prose: [
    "2025. aasta alguses on Eesti Linnade ja Valdade Liidul (edaspidi elluviija) partnerlusleping kuue kohaliku " +
      "omavalitsusega (edaspidi KOV). Jõhvi valla ja Kohtla-Järve linnaga allkirjastatakse lepingud aasta esimestel kuudel.",
    "Aasta jooksul selgitatakse välja, millised partnerid soovivad pärast lepingu lõppu jätkata. Uue partneri valikul " +
      "lähtutakse sisserände ulatusest piirkonnas ning otsus tehakse koos rakendusasutusega.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel 1. Tegevuste ajakava",
      header: [
        "Tegevus",
        "Tegevuse üldajaraam  ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus 2025. aastal",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Nõuniku (1 koht) ning teenusedisaini projektijuhi ja koordinaatori (0,75+0,25) palgakulu koos tööandja maksudega. \n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          "\n01.01.2023-31.12.2025",
          "\n01.01.2025-31.12.2025",
          "100 000\n90\u00a0000\n\n\n\n\n\n\n10 000",
          "ELVL",
        ],
        ["3.5.1.1 KOV-ide tegevuskavade ettevalmistamine ja sisutegevuste toetus", SCHEME, YEAR, "", "ELVL, partner"],
        ["1. Partnerluslepingute ettevalmistamine", SCHEME, YEAR, "", "ELVL, partner"],
      ],
    },
    {
      kind: "indicators",
      caption: "Tabel 2. Tegevustega seotud näitajad",
      header: INDICATOR_COLUMNS,
      rows: [
        [
          "KOV koordinaatorite arv ",
          "Arv",
          "11",
          "7",
          "Omavalitsuses töötab koordinaator, kes juhib partnerluslepingu alusel lõimumis- ja kohanemisteenuste arendamist\u00a0",
        ],
      ],
    },
  ],
};
