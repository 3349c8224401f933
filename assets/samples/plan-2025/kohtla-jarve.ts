import type { Row, Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Kohtla-Järve LV";
const SCHEME = "01.01.2025-31.12.2027";
const YEAR = "01.01.2025-31.12.2025";
const DECEMBER = "01.12.2025-31.12.2025";

const activity = (text: string, cost: string): Row => [text, SCHEME, YEAR, cost, PARTY];

/** Kohtla-Järve: rows numbered `2.1.3.`, `2.2.3.`, `2.2.4.`; 57 180 is stated where the lines make 57 179,84. */
export const kohtlaJarve: Section = {
  heading: "2.8. 3.5.2.8 Kohaliku tasandi sisutegevuste korraldamine Kohtla-Järve linnas",
  prose: [
    "Kohtla-Järve linnas 2025. aastal:",
    "• Selgitatakse välja, kes sihtrühmast linnas elab ja milles nad abi vajavad;",
    "• Koostatakse, tõlgitakse ja trükitakse infomaterjale inglise, ukraina ja vene keeles;",
    "• Arendatakse isiklikku nõustamist ja sihtrühmale mõeldud veebilehte;",
    "• Luuakse rahvusvähemuste osaluskogu ja kohalik tugivõrgustik.",
    "• Osaletakse koolitustel, infopäevadel ja õppekäikudel.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^8] 1. Alamtegevuste ajakava",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus tegevuskava aastal \n",
        "Tegevuse eest vastutaja",
      ],
      rows: [
        activity(
          "Otsesed personalikulud\n" +
            "1.1. Koordinaatori töötasu koos tööandja maksudega (1,2 kohta)\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          "57\u00a0180\n40 749,84\n\n\n\n16 430",
        ),
        ["1.Teenuste arendamine\n", SCHEME, DECEMBER, "19 590", PARTY],
        activity(
          "1.1.Isikliku nõustamise ja teabehalduse arendamine. Sihtrühma veebilehe sisu loomine ja uudised\n",
          "2 200",
        ),
        activity("1.2. Suuline tõlge ja infomaterjalide tõlkimine. Materjalide paljundamine.", "1 040"),
        activity("2.1.3. Trükised (voldikud, plakatid, kujundus)", "1 350"),
        activity("1.3. Vaimse tervise teenus sihtrühmale. Psühholoogi vastuvõtud üksi ja rühmas.", "15 000"),
        activity("2. Sihtrühmade kaasamine", "37 820"),
        activity("2.1. Töötoad ja teemapõhised grupinõustamised koos partneritega.", "4 050"),
        activity("2.2. Õppekäigud ja väljasõidud, mis tutvustavad Eesti kultuuri ning avardavad silmaringi.", "20 000"),
        activity("2.2.3.Lõimumisklubi kohtumiste korraldamine ", "11 970"),
        activity("2.2.4.Ümarlauad  rahvusvähemuste ühenduste esindajatega", "1 800"),
        ["3. Võrgustiku  arendamine\n", SCHEME, DECEMBER, "4 050", PARTY],
        activity("3.1.   Ümarlauad ja võrgustiku kohtumised partneritega\n", "1 650"),
        ["3.2. Infopäevade korraldamine\n", "01.01.2025-31.12.2026", YEAR, "2 400", PARTY],
      ],
    },
  ],
};
