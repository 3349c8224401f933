import type { Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Pärnu LV";
const SCHEME = "01.01.2024-31.12.2025";
const SCHEME_BROKEN = "01.01.2024-\n31.12.2025";
const YEAR = "01.01.2025-31.12.2025";

/** Pärnu: the code that Saaremaa has too; the personnel block is titled `Otsesed kulud:`. */
export const parnu: Section = {
  heading: "2.5.  3.5.2.5 Kohaliku tasandi sisutegevuste korraldamine Pärnu linnas",
  prose: [
    "Pärnu linnas 2025. aastal:",
    "• Koondatakse uuele elanikule vajalik teave ühte veebikeskkonda ja ühte teenindusruumi.",
    "• Täiendatakse linna veebilehe võõrkeelset osa ning lisatakse sinna õppematerjale. ",
    "• Võetakse võrgustikus kasutusele ühine suhtluskeskkond, kus partnerid vahetavad jooksvat teavet. ",
    "• Jätkatakse keeleklubidega: esialgu eraldi inglis- ja venekeelse rühmaga, lõpus kõik koos. ",
    "• Pakutakse isiklikku nõustamist ning korraldatakse väljasõite Pärnumaal ja mujal Eestis. ",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^5] 1. Alamtegevuste ajakava",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam ",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "Planeeritav maksumus tegevuskava aastal 2025 (eurodes)\n",
        "Tegevuse eest vastutaja",
      ],
      rows: [
        [
          "Otsesed kulud:\n" +
            "1.1. Koordinaatori (1 koht) palgakulu koos tööandja maksudega. \n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          "\u00a001.11.2023-31.12.2025",
          "\u00a001.01.2025 – 31.12.2025",
          "34\u00a0440\n31\u00a0800\n\n\n2 640",
          PARTY,
        ],
        ["1. Teenuste arendamine", SCHEME, YEAR, "7 000", PARTY],
        [
          "1.1. Ülevaade riigi, linna ja vabaühenduste teenustest, mida sihtrühm kasutada saab",
          SCHEME,
          YEAR,
          "0",
          PARTY,
        ],
        ["1.2. Linna lõimumisvaldkonna tegevuskava koostamine", SCHEME_BROKEN, YEAR, "0", PARTY],
        [
          "1.3. Teabe kättesaadavuse parandamine. Linna kodulehe igapäevaelu puudutavate rubriikide täiendamine eesti ja " +
            "inglise keeles. Trükiste kujundamine, trükkimine ja tõlkimine.",
          SCHEME_BROKEN,
          YEAR,
          "2 000",
          PARTY,
        ],
        [
          "1.4. Nõustamisvõimaluste ülevaade ja arendamine, nende tutvustamine. Vajaduse korral nõustaja leidmine.",
          SCHEME_BROKEN,
          YEAR,
          "5 000",
          PARTY,
        ],
        ["2. Sihtrühma kaasamine", SCHEME, YEAR, "10 000", PARTY],
        [
          " 2.1. Rahvusvähemuste ühendustega sidepidamine ja nende andmete ajakohastamine",
          SCHEME_BROKEN,
          YEAR,
          "0",
          PARTY,
        ],
        [
          "2.2. Suhtlemine Pärnus tegutsevate ühenduste ja partneritega. Lõimumise takistustest räägitakse koos ja lahendused " +
            "otsitakse ühiselt.",
          SCHEME_BROKEN,
          YEAR,
          "0",
          PARTY,
        ],
        [
          "2.3. Klubide ja programmide käivitamine, väljasõidud Eestis ning ühised sündmused. ",
          SCHEME_BROKEN,
          YEAR,
          "8 000",
          PARTY,
        ],
        [
          "2.4. Infotunnid ja loengud sihtrühma eri osadele huvipakkuvatel teemadel.",
          SCHEME_BROKEN,
          YEAR,
          "2 000",
          PARTY,
        ],
        ["3. Võrgustiku arendamine", SCHEME, YEAR, "3\u00a0300,00", PARTY],
        [
          "3.1. Sihtrühmaga töötavate inimeste kohtumised kogemuste jagamiseks ja murede arutamiseks",
          SCHEME,
          YEAR,
          "0",
          PARTY,
        ],
        ["3.2. Võrgustiku ühise suhtluskeskkonna täiendamine ja uute liikmete kaasamine.", SCHEME, YEAR, "0", PARTY],
        [
          " 3.3. Koostöö teiste omavalitsuste spetsialistidega. Osaletakse vähemalt kolmel üleriigilisel ja kahel kohalikul " +
            "kohtumisel aastas.",
          SCHEME,
          YEAR,
          "3 300",
          PARTY,
        ],
      ],
    },
  ],
};
