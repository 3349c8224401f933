import type { Row, Section } from "../plan-model";
import { TARGET_GROUP } from "./columns";

const PARTY = "Saaremaa VV";
const SCHEME = "\u00a001.11.2023-31.12.2025";
const YEAR = "\u00a001.01.2025- 31.12.2025";

const activity = (text: string, cost: string): Row => [text, SCHEME, YEAR, cost, PARTY];

/** Saaremaa: no running number, the code that Pärnu has too, no-break spaces before the dates, `2.1. .`, `79  600`. */
export const saaremaa: Section = {
  heading: "3.5.2.5 Kohaliku tasandi sisutegevuste korraldamine Saaremaa vallas",
  prose: [
    "Saaremaa vallas 2025 aastal:",
    "• Jätkatakse uute elanike vajaduste väljaselgitamist ja neile sobivate teenuste arendamist. ",
    "• Peetakse ajakohast kontaktide andmebaasi ja jagatakse teavet e-kirjaga ning kohalikus ajalehes.",
    "• Töötatakse välja lõimumisplaani ankeet, mida kasutatakse isiklikel kohtumistel.",
    "• Korraldatakse kaks väljasõitu ja kohtumisõhtuid, kus kuulatakse edulugusid.",
    "• Otsitakse vabatahtlikke, kes aitavad uutel naabritel kogukonnaga tuttavaks saada.",
    TARGET_GROUP,
  ],
  tables: [
    {
      kind: "schedule",
      caption: "Tabel^3^ 1. Alamtegevuste ajakava\u00a0",
      header: [
        "Tegevus\n",
        "Tegevuse üldajaraam",
        "Tegevuse algus- ja lõppkuupäev tegevuskava perioodil",
        "Planeeritav maksumus tegevuskava aastal 2025\n",
        "Tegevuse eest vastutaja",
      ],
      rows: [
        [
          "Otsesed personalikulud\n" +
            "1.1. Lõimumiskoordinaatori ja heaoluspetsialisti palgakulu koos tööandja maksudega (2 kohta);\n" +
            "1.3. Personali lähetus-, koolitus- ja tervisekontrolli kulud.",
          SCHEME,
          YEAR,
          "79  600\n76\u00a0000\n\n\n\n3 600\n",
          PARTY,
        ],
        activity("1.Teenuste arendamine\u00a0", "0"),
        activity(
          "1.1.\u00a0Nõustamise ja teabehalduse korrastamine. Sihtrühma kanalite sisu loomine ja uudiste avaldamine.",
          "0",
        ),
        activity("1.2.\u00a0Uute elanike kontaktandmete ajakohasena hoidmine", "0"),
        activity("1.3. Juhendite, teadaannete ja veebitekstide koostamine ning tõlkimine", "0"),
        activity("1.4. Isikliku nõustamise korraldamine (nt abi toetuste ja sotsiaalteenuste taotlemisel)", "0"),
        activity("1.5. Isikliku lõimumisplaani ankeedi koostamine ja kasutuselevõtt", "0"),
        [
          "1.6. Ankeedivastuste umbisikulise analüüsi meetodi loomine, et leida koolitusvajadus ja kitsaskohad.",
          SCHEME,
          "01.01.2025- 31.12.2025",
          "0",
          PARTY,
        ],
        activity("2.Sihtrühmade kaasamine\u00a0", "10 500"),
        activity("2.1.\u00a0. Koolitused ja infopäevad teemadel, mida sihtrühm ise soovib", "5 100"),
        activity("2.2. Sisserändajate lugude avaldamine kohalikus ajalehes ", "0"),
        activity("2.3. Kohtumisõhtud, kus räägitakse õnnestunud kohanemisest", "4 200"),
        activity(
          "2.4. Saart ja siinset kultuuri tutvustavad väljasõidud (nt talude külastamine, ühine õunamahlategu vms)",
          "1 200",
        ),
        activity("3.Võrgustiku arendamine\u00a0", "800"),
        activity("3.1. Asutustevahelise võrgustiku hoidmine, juhtumite arutamine, vajaduse korral kohtumised", "0"),
        activity("3.2. Koos partneritega peetavad õppepäevad (nt õigusruum, digioskused, vaimne tervis vms) ", "400"),
        ["3.3. Kogukonna vabatahtlike võrgustiku käivitamine", SCHEME, "01.01.2025- 31.12.2025", "400", PARTY],
      ],
    },
  ],
};
