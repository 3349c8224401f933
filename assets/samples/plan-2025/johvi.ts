import type { Row, Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Jõhvi VV";
const SCHEME = "01.01.2025-31.12.2026";
const YEAR = "01.01.2025-31.12.2025";
const DECEMBER = "01.12.2025-31.12.2025";

const subActivity = (text: string, cost: string): Row => [`${text}\n`, SCHEME, YEAR, cost, PARTY];

/** Jõhvi: the three activities and the personnel row start in December, all sub-activities in January. */
export const johvi: Section = {
  heading: "2.6. 3.5.2.6 Kohaliku tasandi sisutegevuste korraldamine Jõhvi vallas ",
  prose: [
    "Jõhvi vallas 2025. aastal:",
    "• Valla kodulehel avatakse sihtrühmale mõeldud osa, kust leiab teenuste kirjeldused ja kontaktid neljas keeles.",
    "• Luuakse valla sotsiaalmeedialehele rühm ja kutsutakse kaasa piirkonna rahvusvähemuste ühendused.",
    "• Kogutakse andmeid selle kohta, kes valda elama asub ja milles abi vajatakse.",
    "• Kohtutakse koostööpartneritega ning osaletakse teiste korraldatud koolitustel ja õppekäikudel.",
    "• Korraldatakse sihtrühmale infotunde, väljasõite ja suhtlusklubi.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^6] 1. Alamtegevuste ajakava",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus tegevuskava aastal \n",
        "Tegevuse eest vastutaja",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Koordinaatori töötasu koos tööandja maksudega (1,2 kohta)\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          SCHEME,
          DECEMBER,
          "60\u00a0332\n38\u00a0352\n\n\n\n21 980",
          PARTY,
        ],
        ["1.Teenuste arendamine\n", SCHEME, DECEMBER, "4 520\n", PARTY],
        subActivity(
          "1.1. Valla kodulehe täiendamine sihtrühmale vajaliku teabega eesti, inglise, ukraina ja vene keeles. Uudiste " +
            "jagamine valla sotsiaalmeediarühmas.",
          "2 000",
        ),
        subActivity("1.2. Juhendite, teadaannete ja veebitekstide tõlkimine ning trükkimine.", "2 520"),
        subActivity("1.3. Andmete kogumine vallas elava sihtrühma kohta.", "0"),
        subActivity("1.4. 2025.a. ja järgmiste aastate kohtumiste kavandamine koos võrgustiku liikmetega.", "0"),
        subActivity(
          "1.5. Osalemine teiste korraldatud seminaridel, koolitustel ja õppekäikudel.\nSaadud teadmiste jagamine.",
          "0",
        ),
        ["2. Sihtrühmade kaasamine\n", SCHEME, DECEMBER, "47 245", PARTY],
        subActivity("2.1. Sihtrühma nõustamine ja abistamine igapäevastes asjades.", "4 445"),
        subActivity("2.2. Lõimumist toetavate sündmuste korraldamine sihtrühmale ", "40 400"),
        [
          '2.3.  Töötoad sügisesel vähemusrahvuste festivalil "Kirju vaip".\n',
          `${SCHEME}\n\n\n\n`,
          `${YEAR}\n\n\n`,
          "1\u00a0000\n\n\n\n",
          `${PARTY}\n\n\n\n`,
        ],
        ["2.4. Infopäevad  rahvusvähemuste esindajatele.", `${SCHEME}\n`, `${YEAR}\n`, "1 400", PARTY],
        ["3. Võrgustiku arendamine\n", SCHEME, DECEMBER, "3 520", PARTY],
        subActivity("3.1 Ümarlauad rahvusvähemuste ühendustega.", "2 000"),
        subActivity("3.2. Ümarlauad koostööpartneritega.", "1 520"),
      ],
    },
  ],
};
