import type { Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Rakvere LV";
const SCHEME = "01.02.2023- \n31.12.2025 ";
const YEAR = "01.01.2025- \n31.12.2025 ";

/** Rakvere: the code skips 3.5.2.3; most periods are broken after the hyphen. */
export const rakvere: Section = {
  heading: "2.3.   3.5.2.4 Kohaliku tasandi sisutegevuste korraldamine Rakvere linnas",
  prose: [
    "Rakvere linnas 2025. aastal:",
    "• Hoitakse silma peal, kes piirkonda elama asuvad ja millist tuge nad vajavad. ",
    "• Kohtutakse kaks korda aastas maakonna sotsiaalvaldkonna juhtidega. ",
    "• Täiendatakse linna kodulehe mitmekeelset teavet ja jagatakse seda sotsiaalmeedias. ",
    "• Nõustatakse peresid eluaseme, asjaajamise ja asutustega suhtlemise küsimustes. ",
    "• Korraldatakse koos raamatukogu ja kohalike ühendustega keelekohvikuid, ühisüritusi ja väljasõite. ",
    `${TARGET_GROUP} `,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^4]. Tegevuste ajakava",
      header: [
        "Tegevus",
        "Tegevuse üldajaraam ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil",
        "Planeeritav maksumus tegevuskava aastal\n",
        "Tegevuse eest vastutaja",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Juhtumikorraldaja (0,75 kohta) ja sotsiaaltöötaja töötasu koos maksudega (0,25 kohta). Sellele lisanduvad " +
            "ajutised töövõtulepingud teenuste arendamiseks ja sihtrühma kaasamiseks.\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          "\n01.01.2023-31.12.2025",
          "\n01.01.2025-31.12.2025",
          `39 000\n38\u00a0000${"\n".repeat(7)}1 000`,
          PARTY,
        ],
        ["1.Teenuste arendamine ", "01.02.2023-31.12.2025 ", "01.01.2025-31.12.2025 ", "11 250,00", PARTY],
        [
          "1.1. Teabepäevad ja loengud Eesti elukorraldusest, kultuurist, õigusest jne. ",
          SCHEME,
          YEAR,
          "10 250",
          PARTY,
        ],
        ["1.2. Sihtrühma teavitamine, tekstide tõlkimine, kodulehe täiendamine jne. ", SCHEME, YEAR, "1 000", PARTY],
        ["2.Sihtrühmade kaasamine ", SCHEME, YEAR, "5 000,00", PARTY],
        ["2.1. Ühised sündmused ja väljasõidud, mis aitavad uutel elanikel kohaneda ", SCHEME, YEAR, "5 000", PARTY],
        ["3.Võrgustiku arendamine ", SCHEME, YEAR, "2 500,00", PARTY],
        ["3.1. Koostöö maakonna spetsialistidega ja võrgustiku kokkusaamised. ", SCHEME, YEAR, "2 500", PARTY],
      ],
    },
  ],
};
