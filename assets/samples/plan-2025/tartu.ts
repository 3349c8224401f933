import type { Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const SCHEME = "01.01.2023-31.12.2025";
const YEAR = "01.01.2025-31.12.2025";

/**
 * Tartu: running number and code run together, several activities in one row, an activity without amount and
 * dates, a total typed as `84 350, 84`.
 */
export const tartu: Section = {
  heading: "2.3.5.2.1 Kohaliku tasandi sisutegevuste korraldamine Tartu linnas",
  prose: [
    "Tartu linn ja kaks ülikooli peavad ühiselt välismaalaste teenuskeskust (edaspidi Teenuskeskus), mis aitab uutel " +
      "elanikel linnas sisse elada. ",
    "Teenused ja tegevused:",
    "• Rahvastikutoimingud: isikukoodi taotlemine ja elukoha registreerimine koos linna rahvastikuosakonnaga.",
    "• Valdkonnajuht kavandab tegevusi ja vastutab nende arendamise eest.",
    "• Teenuskeskuses nõustatakse, isikustatakse sõidukaarte ja peetakse suhtlusklubi.",
    "Osaluskogu katsetamine (2025):",
    "• Esimesel poolaastal kaasatakse ekspert ja valmistatakse ette kutsed.",
    "• Osaluskogu koguneb aasta viimases kvartalis.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel[^2] 1. Alamtegevuste ajakava",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil",
        "Planeeritav maksumus tegevuskava aastal \n",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Koordinaatori (1 koht) ja uussisserändajate kohanemise valdkonnajuhi (0,9 kohta) palgakulu koos tööandja maksudega. \n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud",
          "\n01.01.2023-31.12.2025",
          "\n01.01.2025-31.12.2025",
          "84\u00a0350, 84\n82\u00a0350,84\n\n\n2 000",
          "Tartu LV",
        ],
        ["1.Teenuste arendamine", SCHEME, YEAR, "8\u00a0900,00", "Tartu LV"],
        [
          "1.1. Nõustamine ja teabe haldamine:\n" +
            "Teenuskeskus nõustab sihtrühma ühe ukse põhimõttel ja peab pöördumiste üle arvestust.\n" +
            "1.2. Tegevused teenuste nähtavuse suurendamiseks:\n" +
            "Teenuskeskuse veebilehe inglis- ja venekeelsete rubriikide ajakohastamine ning sotsiaalmeediakanali sisu haldamine. " +
            "Abi linna ja partnerite veebilehtede sihtrühmale arusaadavamaks muutmisel. \n" +
            "1.3. KOV registriteenused sihtrühmale:\n" +
            "Isikukoodi taotlemine, elukoha registreerimine ja sõidukaardi isikustamine Teenuskeskuses.",
          SCHEME,
          YEAR,
          "",
          "",
        ],
        ["2.Sihtrühmade kaasamine", "", "", "", "Tartu LV"],
        [
          "2.1. Suhtlusklubi:\n" +
            "Korrapärased kokkusaamised, kus saab eesti keelt rääkida; vajaduse korral aidatakse inglise või vene keeles. " +
            "Klubi sobib neile, kes juba veidi eesti keelt oskavad, ning annab võimaluse vahetada kogemusi ja õppida tundma " +
            "kohalikku kultuuri.  \n" +
            "Klubi tegutseb I, II ja IV kvartalis, III kvartalis peetakse pausi.\n" +
            "2.2. Osaluskogu:\n" +
            "Aasta viimases kvartalis katsetatakse osaluskogu, mille liikmed on Tartus elavad sihtrühma esindajad. " +
            "Ettevalmistused tehakse esimesel poolaastal koos linna sise- ja välisvõrgustikega. \n",
          SCHEME,
          YEAR,
          `0${"\n".repeat(11)}6 500${"\n".repeat(6)}`,
          "",
        ],
        ["3. Võrgustiku arendamine", "", "", "0", "Tartu LV"],
        [
          "  3.1. Spetsialistide võrgustik:\n" +
            "Sihtrühmaga kohalikul tasandil töötavate spetsialistide kohtumised, kus jagatakse kogemusi, arutatakse " +
            "keerukamaid juhtumeid ja toetatakse üksteist. \n" +
            "Võrgustik kohtub I, II ja IV kvartalis, III kvartalis on paus.\n",
          SCHEME,
          YEAR,
          "",
          "",
        ],
      ],
    },
  ],
};
