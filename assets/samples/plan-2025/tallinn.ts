import type { Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const SCHEME = "01.03.2023-31.12.2025";
const YEAR = "01.01.2025-31.12.2025";
const PARTY = "Tallinna LV";

/** Tallinn: a section row that totals the activities, a remark with an amount in the responsible party's cell. */
export const tallinn: Section = {
  heading: "2.2.  3.5.2.2 Kohaliku tasandi sisutegevuste korraldamine Tallinna linnas",
  prose: [
    "Tallinna linnas 2025. aastal:",
    "• Koondatakse teave linna ja riigi teenuste kohta ning kohandatakse teenuseid sihtrühma vajaduste järgi. ",
    "• Pakutakse tõlketuge ja vaimse tervise teenuseid neile, kes neid vajavad.",
    "• Katsetatakse rändekeskuses kliendi lõimumiskava, mille abil seatakse koos kliendiga eesmärgid ja jälgitakse nende täitmist.",
    "• Hoitakse töös rahvusgruppide koostöökoda (neli kohtumist aastas) ja ametkondade võrgustik (kord kvartalis).",
    "• Korraldatakse sihtrühmale seminarisari „Uus algus 2025“.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^3]. Tegevuste ajakava",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam  ",
        "Tegevuse algus- ja lõppkuupäev  tegevuskava perioodil ",
        "Planeeritav maksumus 2025. aastal \n",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Lõimumisjuhi ja rändeteenuste arendusjuhi ning kogukonnakoordinaatori osakoormusega ametikoha (0,75 töökohta) " +
            "palgakulu koos tööandja maksudega.\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          SCHEME,
          YEAR,
          `153\u00a0000\n140\u00a0000${"\n".repeat(5)}13 000${"\n".repeat(4)}`,
          PARTY,
        ],
        ["3.5.2.2 Kohaliku tasandi sisutegevuste korraldamine Tallinna linnas", SCHEME, YEAR, "148 000", PARTY],
        ["1. Teenuste arendamine", SCHEME, YEAR, "69 000", PARTY],
        ["1.1.Tõlketeenuse korraldamine", SCHEME, YEAR, "20 000", PARTY],
        ["1.2.Vaimse tervise teenuse korraldamine", SCHEME, YEAR, "39 000", PARTY],
        ["1.3.Õppereisid ja lähetused teiste linnade heade lahendustega tutvumiseks", SCHEME, YEAR, "10 000", PARTY],
        [
          "2. Sihtrühmade kaasamine",
          SCHEME,
          YEAR,
          "69 000",
          "Tallinna LV sellest 15 000 eurot on küsitluse teine osamakse (esimene maksti 2024. a IV kvartalis, " +
            "teine makstakse 2025. a I kvartalis)",
        ],
        ["2.1. Kogukonnaruumi sündmused ja kokkusaamised linna eri osades", SCHEME, YEAR, "10 000", PARTY],
        ["2.2. Avalike teenuste mitmekeelne infoleht veebis", SCHEME, YEAR, "5 000", PARTY],
        [
          "2.3. Seminarisarja  „Uus algus 2025“ ettevalmistamine, läbiviimine ja sihtrühma teavitamine",
          SCHEME,
          YEAR,
          "40 000",
          PARTY,
        ],
        [
          "2.4. 2024. aastal alanud küsitluse „Uus elanik Tallinnas: hoiakud ja teenuste kasutus“ tulemuste tutvustamine",
          "01.09.2024-31.12.2025",
          YEAR,
          "14 000",
          PARTY,
        ],
        ["3. Võrgustiku arendamine", SCHEME, YEAR, "10 000", PARTY],
        ["3.1. Rahvusgruppide koostöökoja kohtumiste korraldamine ja juhtimine", SCHEME, YEAR, "5 000", PARTY],
        ["3.2. Ametkondade ja vabaühenduste võrgustiku korrapärased kokkusaamised", SCHEME, YEAR, "5 000", PARTY],
      ],
    },
  ],
};
