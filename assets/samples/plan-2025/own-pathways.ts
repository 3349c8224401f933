import type { Section } from "../plan-model";
import { INDICATOR_COLUMNS, TARGET_GROUP } from "./columns";

const SCHEME = "01.01.2023-31.10.2029";
const RESULTS = "15.01.2025-31.08.2025";

/** 3.5.1.2: an untitled cost column, three periods with a wrong year, one period on two lines without a hyphen. */
export const pathways: Section = {
  heading: "1.2 3.5.1.2 Lõimumis- ja kohanemisteekondade kujundamine ja kasutuselevõtt KOV-ides",
  prose: [
    "Eelmisel aastal moodustas elluviija juhtrühma, kuhu kuuluvad eri piirkondade omavalitsuste esindajad, ning alustas " +
      "riigi ja kohalike teenuste kaardistamist. 2025. aastal kirjeldatakse teenuste protsessid ja koostatakse intervjuukava.",
    "Intervjuude põhjal valmivad persoonad, empaatiakaardid ja teekonnakaart, mis näitab, kus uus elanik abita jääb. " +
      "Teenusedisainer koondab tulemused lõpparuandesse koos ettepanekutega rollide jaotuse kohta.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel 3. Tegevuste ajakava",
      header: [
        "Tegevus",
        "Tegevuse üldajaraam",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil ",
        "",
        "Tegevuse eest vastutaja\n",
      ],
      rows: [
        [
          "3.5.1.2 KOV-ide lõimumis- ja kohanemisteekondade kujundamine ja kasutuselevõtt: \n",
          "01.01.2024-31.10.2029",
          "01.01.2025-31.12.2025",
          "20\u00a0000\n",
          "ELVL, partnerid",
        ],
        [
          "1. Eri osapoolte (ametkonnad + partnerid) teenuste kaardistamine ja protsesside kirjeldamine",
          SCHEME,
          "01.08.2024-31.03.2024",
          "",
          "ELVL, partnerid",
        ],
        [
          "2. Intervjuude ettevalmistamine, vastajate leidmine eri maakondadest ja vestluste pidamine",
          SCHEME,
          "15.01.2024-30.04.2025",
          "",
          "ELVL. partnerid",
        ],
        ["3. Tulemuste kokkuvõtmine", SCHEME, "15.01.2025-31.08.2024", "", "Teenusdisainer"],
        ["3.1. Persoonad ja empaatiakaardid", SCHEME, RESULTS, "", "Teenusdisainer ja\vpartnerid"],
        ["3.2. Kliendi teekonna kaart", SCHEME, RESULTS, "", "Teenusdisainer ja partnerid"],
        [
          "3.3. Ettepanekud kitsaskohtade kõrvaldamiseks (asutustele +partneritele)",
          SCHEME,
          RESULTS,
          "",
          "Teenusdisainer\nELVL roll info edastamine",
        ],
        [
          "4. Juhtrühma arutelu ja otsus arendamist vajavate teenuste kohta",
          SCHEME,
          "01.09.2025-30.09.2025",
          "",
          "ELVL, partnerid",
        ],
        [
          "5. Partnerite nõustamine protsesside parandamisel ja uute loomisel",
          SCHEME,
          "01.10.2025-31.12.2025",
          "",
          "ELVL, \vpartnerid",
        ],
        [
          "6. Lõpparuanne kliendi teekonnast ja osapoolte rollidest.",
          SCHEME,
          "01.10.2025\n31.12.2025",
          "",
          "Teenusdisainer ja ELVL",
        ],
      ],
    },
    {
      kind: "indicators",
      caption: "Tabel 4. Tegevustega seotud näitajad",
      header: INDICATOR_COLUMNS,
      rows: [
        [
          "Lõimumis- ja kohanemisteekonna mudelit kasutavate KOV-ide arv",
          "Arv",
          "3",
          "7",
          "Mudelit valmistati ette 2024. aastal, esimesed omavalitsused võtavad selle kasutusele 2025. aastal",
        ],
      ],
    },
  ],
};
