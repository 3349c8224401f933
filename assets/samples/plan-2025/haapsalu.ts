import type { Row, Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Haapsalu LV";
const SCHEME = "01.12.2024-31.12.2026";
const YEAR = "01.01.2025-31.12.2025";

const activity = (text: string, cost: string): Row => [text, SCHEME, YEAR, cost, PARTY];

/** Haapsalu: the section without a mistake. */
export const haapsalu: Section = {
  heading: "2.7. 3.5.2.7 Kohaliku tasandi sisutegevuste korraldamine Haapsalu linnas ",
  prose: [
    "Haapsalu linnas 2025. aastal",
    "• Koondatakse teave olemasolevate teenuste ja tegevuste kohta;",
    "• Antakse sihtrühmale välja voldikuid ja plakateid inglise, ukraina ja vene keeles;",
    "• Pakutakse suulist tõlget võrgustiku ja osaluskogu kohtumistel;",
    "• Katsetatakse uusi teenuseid ning kutsutakse kokku rahvusvähemuste osaluskogu;",
    "• Osaletakse koolitustel, seminaridel ja õppekäikudel.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^7] 1. Alamtegevuste ajakava",
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
            "1.1. Koordinaatori töötasu koos tööandja maksudega (1,5 kohta);\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud (sh oma sõiduauto kasutamine).",
          "47\u00a0844\n43\u00a0344\n\n\n\n4 500",
        ),
        activity("1.Teenuste arendamine\n", "31 540"),
        activity(
          "1.1. Linna kodulehe täiendamine sihtrühmale vajaliku teabega eesti, inglise, ukraina ja vene keeles.\n",
          "1 200",
        ),
        activity(
          "1.2. Sihtrühma ja partnerite ühise sotsiaalmeediarühma loomine linnavalitsuse lehel.\n" +
            "Piirkonna uudiste avaldamine ja jagamine rühmas.",
          "0",
        ),
        activity("1.3. Infomaterjalide (juhendid, voldikud, plakatid, kutsed vms) tõlkimine ja trükkimine.\n", "3 400"),
        activity("1.4. Psühholoogiline nõustamine\n", "26 940"),
        activity("2. Sihtrühmade kaasamine\n", "62 224"),
        activity("2.1. Keele ja kultuuriõhtud, lõimumisklubi", "24 690"),
        activity("2.2.  Kohanemisprogrammid ja ühistegevused (kogemuste vahetamine, kohtumiste kohvik jne)", "7 674"),
        activity("2.3. Psühholoogiline grupitöö", "10 400"),
        activity("2.4. Etniline identiteet", "3 000"),
        activity("2.5. Kogukonna tugi uutele elanikele ", "15 660"),
        activity("2.6. Osaluskogu  rahvusvähemuste ühenduste esindajatega\n", "800"),
        activity("3. Võrgustiku arendamine\n", "1 500"),
        activity("3.1 Kogemuskohtumised koostööpartneritega\n", "1 500"),
      ],
    },
  ],
};
