import { etColumns, etSeverities } from "./et-columns";
import { etComparePage } from "./et-compare-page";
import { etComparison } from "./et-comparison";
import { etForm } from "./et-form";
import { etFormPage } from "./et-form-page";
import { etFunctionsPage } from "./et-functions-page";
import { etImport } from "./et-import";
import { etPane } from "./et-pane";
import { etRules } from "./et-rules";
import { etSheets } from "./et-sheets";

/** Everything that a user reads, in Estonian. */
export const et = {
  rules: etRules,
  severities: etSeverities,
  counts: { error: ["viga", "viga"], warning: ["hoiatus", "hoiatust"], info: ["märkus", "märkust"] },
  columns: etColumns,
  problems: {
    empty: "Fail on tühi. Saatke või salvestage see uuesti.",
    "not-a-zip": "See ei ole Exceli ega Wordi fail. Avage fail oma programmis ja salvestage .xlsx- või .docx-failina.",
    truncated: "Fail on poolik, näiteks katkes allalaadimine. Hankige fail uuesti.",
    image: "See on pilt, mitte tabel. Küsige partnerilt Exceli või Wordi faili.",
    pdf: "See on PDF. Küsige partnerilt Exceli või Wordi faili.",
    encrypted:
      "Fail on parooliga kaitstud. Exceli faili parool andke valikuga --password; Wordi fail salvestage ilma paroolita.",
    "encrypted-word":
      "Selles parooliga kaitstud failis ei ole töövihikut. Kui see on Wordi fail, avage see Wordis ja salvestage ilma paroolita.",
    "encrypted-ods":
      "Fail on parooliga kaitstud ja seda liiki faili parooliga siin avada ei saa. Avage see LibreOffice’is ja salvestage ilma paroolita.",
    "old-encryption":
      "Fail on parooliga kaitstud Office 2007 viisil ja seda siin avada ei saa. Avage see Excelis, eemaldage parool ja salvestage.",
    "wrong-password": "Parool ei ava seda faili. Kontrollige parooli.",
    "zip-bomb":
      "Fail pakiks end lahti ebatavaliselt suureks ja jäeti turvalisuse pärast avamata. Salvestage see Excelis uuesti.",
    "too-many-cells":
      "Failis on rohkem täidetud ridu, kui kontroll jõuab lugeda (kuni 105 000 rida või 550 000 lahtrit). Jätke alles ainult tegevuskava lehed ja kustutage tabelist allapoole jäävad read.",
    "too-much-text":
      "Failis on rohkem sisu, kui kontroll jõuab lugeda. Kopeerige tegevuskava tabelid uude faili ja saatke kontrolli see.",
    "unusual-packing":
      "Fail on pakitud viisil, mida siin lugeda ei osata. Avage see Excelis või Wordis ja salvestage uuesti.",
    writer: "See on LibreOffice Writeri tekstifail. Avage see Writeris või Wordis ja salvestage .docx-failina.",
    "old-xls": "See on vana vormingu (.xls) fail. Avage see Excelis ja salvestage .xlsx-failina.",
    "old-doc": "See on vana vormingu (.doc) fail. Avage see Wordis ja salvestage .docx-failina.",
    "no-sheets": "Failis ei ole ühtegi töölehte. Kontrollige, kas saite õige faili.",
    broken: "Faili sisu on rikutud. Avage see oma programmis, salvestage uuesti ja proovige siis.",
    "no-tables":
      "Failis ei ole tegevuskava tabelit. Otsiti tabelit, mille päises on Tegevus, Tegevuse üldajaraam, Planeeritav maksumus ja Tegevuse eest vastutaja.",
    "not-found": "Faili ei ole selles kohas. Kontrollige nime ja kausta.",
    "is-a-folder": "See on kaust. Nimetage kaustas olevad failid.",
    "no-access": "Faili ei lubata lugeda. Kontrollige õigusi ja sulgege see teistes programmides.",
    failed: "Kontroll katkes programmi vea tõttu ({reason}). Teatage sellest tööriista tegijatele ja lisage fail.",
    "not-written": "Faili {file} märgitud koopiat ei kirjutatud. {reason}",
    "not-annotated":
      "Töövihiku ülesehitus on tavatu ja lisada sellesse midagi kaotamata ei saa. Salvestage see Excelis uuesti ja proovige siis.",
    "no-folder": "Valikuga {option} antud kohta ei saa faili kirjutada. Andke mõni teine koht.",
    "folder-closed": "Sellesse kausta ei lubata kirjutada. Kontrollige õigusi või andke valikuga {option} teine koht.",
    "disk-full": "Ketas on täis. Vabastage ruumi ja proovige uuesti.",
    "too-many-findings":
      "Leide on üle 60 000 ja nii paljusid lahtreid ära märkida ei ole mõtet. Vaadake leide nimekirjast ja parandage esmalt see, mis kordub.",
    "name-too-long": "Faili nimi on liiga pikk. Andke failile lühem nimi.",
    "copy-failed": "See on programmi viga. Teatage sellest tööriista tegijatele ja lisage fail.",
  },
  report: {
    plan: "Tegevuskava periood {from:date}–{to:date}",
    unknownPeriod: "Tegevuskava perioodi ei leitud",
    section: "Jaotis {code}",
    noSection: "Jaotiseta",
    sectionFigures: "märgitud {declared:money}, arvutatud {computed:money}",
    fte: "koormus {fte:number}",
    total: "Kokku",
    clean: "Vigu, hoiatusi ega märkusi ei leitud.",
    summary: "Leitud: {counts}",
    stated: "märgitud {actual}",
    expected: "oodatud {expected}",
    personnel: "personal",
    source: "Allikas: {source}.",
    heading: "pealkiri",
    hidden: "peidetud leht",
    written: "Märgitud koopia: {path}",
    files: "{count} faili",
    opening: "Avan: {file}",
    reading: "Loen: {file}",
    checking: "Kontrollin: {file}",
    copying: "Kirjutan koopiat: {file}",
  },
  sheet: {
    name: "Leiud",
    title: "Tegevuskava kontrolli leiud",
    columns: {
      severity: "Raskus",
      section: "Jaotis",
      activity: "Tegevus",
      sheet: "Leht",
      cell: "Lahter",
      rule: "Reegel",
      message: "Leid",
      actual: "Märgitud",
      expected: "Oodatud",
    },
    removable: "Lehe „{name}”, värvid ja märkused lisas Tegevuskava kontroll; need võib kustutada.",
    none: "Leide ei ole.",
  },
  ...etSheets,
  comparison: etComparison,
  form: etForm,
  pane: etPane,
  importing: etImport,
  comparePage: etComparePage,
  formPage: etFormPage,
  functionsPage: etFunctionsPage,
  preview: {
    title: "Tegevuskava – eelvaade",
    about: "eelvaade ilma Excelita",
    chartNotDrawn: "Seda liiki joonist eelvaade ei näita. Failis ja Excelis on see alles.",
    newWorkbook: "Uus",
    newFile: "Töövihik.xlsx",
    newSheet: "Leht1",
    open: "Ava fail…",
    download: "Laadi alla",
    otherLanguage: "English",
    drop: "Kukutage fail siia",
    ribbon: "Lint",
    homeTab: "Avaleht",
    grid: "Töövihik",
    pane: "Paneel",
    closePane: "Sulge paneel",
    closeMessage: "Sulge teade",
    resizePane: "Paneeli laius",
    loadingGrid: "Laadin tabelit…",
    loadingWorkbook: "Avan töövihikut {file}…",
    loadingPane: "Käivitan paneeli…",
    saved: "Alla laaditud: {file}",
    document: "{file} ei ole Exceli töövihik. Selle tabelid avati töövihikuna: ainult väärtused, kujunduseta.",
    "values-only":
      "Faili {file} ei saanud avada kõige sellega, mis selles on. Avati ainult väärtused; allalaaditud failis ei ole kujundust ega valemeid.",
    refused: "Faili {file} ei avatud. {reason}",
    encrypted: "Fail on parooliga kaitstud. Avage see Excelis, eemaldage parool ja salvestage, siis avage siin uuesti.",
    notSaved: "Faili {file} ei saanud kirjutada ({reason}). Teatage sellest tööriista tegijatele ja lisage fail.",
    sampleMissing: "Näidiskava ei saanud kätte. Käivitage npm start uuesti ja laadige leht uuesti või avage oma fail.",
    partMissing:
      "Programmi üht osa ei saanud kätte. Vaadake, kas npm start töötab, ja laadige leht uuesti. Kui see ei aita, käivitage npm start uuesti.",
    failed: "Eelvaade ei käivitunud ({reason}). Laadige leht uuesti; kui see ei aita, teatage tööriista tegijatele.",
  },
  start: {
    usage: "Kasutus: npm start või npm start -- --port ARV (1–65535).",
    portTaken: "Port {port} on kasutusel. Proovige: npm start -- --port {next}",
    preparing: "Valmistan ette (kuni minut)…",
    pageReady: "Tabel on valmis.",
    paneReady: "Paneel on valmis.",
    failed: "Eelvaadet ei saanud kokku panna:",
  },
  sideload: {
    noExcel:
      "Siin ei saa lisandmoodulit Excelisse panna: vaja on Excelit Windowsi või Maci jaoks. Ilma Excelita proovige npm start; Exceli veebiversiooni ja teiste arvutite kohta lugege docs/deploy.md.",
    noTools:
      "Microsofti tööriistad (office-addin-debugging) jäid paigaldamata. Paigaldage need käsuga npm install --no-save office-addin-debugging@7.0.0 ja proovige uuesti.",
    portTaken: "Port {port} on kasutusel, kuid manifest nimetab just seda. Sulgege programm, mis seda kasutab.",
    certificate: "Valmistan ette sertifikaadi. Esimesel korral küsib süsteem, kas seda usaldada.",
    noCertificate: "Sertifikaati ei saanud paigaldada, aga Excel avab ainult usaldatud lehti. {reason}",
    building: "Panen lehed kokku (kuni minut)…",
    notBuilt: "Lehti ei saanud kokku panna. {reason}",
    opening: "Avan Exceli…",
    notOpened: "Excelit ei saanud avada. Kontrollige, et Excel on paigaldatud, ja sulgege selle avatud aknad. {reason}",
    opened: "Tegevuskava on Exceli lindil; lehed tulevad aadressilt {address}. Lõpetamiseks vajutage Ctrl+C.",
  },
  cli: {
    usage: `Kasutus: npm run --silent check -- [valikud] FAIL…

Kontrollib tegevuskava failist .xlsx, .xlsm, .ods või .docx. Ilma failita kontrollitakse näidiskava.

  --format text|json          tulemuse kuju (text)
  --lang et|en                keel (et)
  --out KAUST                 kirjutab sinna märgitud koopiad ja koondlehed
  --summary FAIL.xlsx         kirjutab kõigi failide koondlehed ministeeriumile
  --plan-period P             kava periood, näiteks 01.01.2025-31.12.2025
  --password PAROOL           kaitstud faili parool
  --help                      see abi

Väljumiskood: 0 vigu ei ole, 1 leidus vigu, 2 mõnda faili ei saanud lugeda või käsk on vale.`,
    unknownOption: "Tundmatu valik {option}. Abi: npm run --silent {command} -- --help",
    missingValue: "Valikul {option} puudub väärtus.",
    unexpectedValue: "Valik {option} ei võta väärtust.",
    repeatedOption: "Valik {option} on antud mitu korda. Jätke alles üks.",
    wrongValue: "Valiku {option} väärtus „{value}” ei sobi; võimalikud on {allowed}.",
    wrongPeriod: "Valiku {option} väärtus „{value}” ei ole ajavahemik. Kirjutage näiteks 01.01.2025-31.12.2025.",
    notAFolder: "Valik --out: {path} on fail, mitte kaust. Andke mõni teine kaust.",
    closedFolder: "Valik --out: kausta {path} ei lubata kirjutada. Kontrollige õigusi või andke mõni teine kaust.",
    impossibleFolder: "Valik --out: {path} ei kõlba kausta nimeks. Andke mõni teine kaust.",
    wrongCode: "„{value}” ei ole jaotise kood. Kirjutage neli arvu punktidega, näiteks 3.5.2.6.",
    missingWord: "Kirjutage käsu järele jaotise kood ja osaline, näiteks: npm run template -- 3.5.2.6 Jõhvi",
    extraWord: "Sõna „{value}” on üle. Mitmesõnaline nimi või pealkiri pange jutumärkidesse.",
    notXlsx: "Valik {option}: faili {path} nimi peab lõppema tähtedega .xlsx.",
    noSuchFolder: "Valik {option}: kausta {path} ei ole. Looge kaust või andke mõni teine.",
    fileExists: "Fail {path} on juba olemas ja jäi alles. Andke valikuga {option} teine nimi või kustutage vana fail.",
    formNotWritten: "Vormi {path} ei kirjutatud. {reason}",
    templateWritten: "Vorm: {path}",
    summaryName: "Koondlehed",
    summaryWritten: "Koondlehed: {path}",
    summaryOpen: "Koondlehed: {path}. Avatud on {counts}; need on kirjas lehtedel.",
    summaryEmpty: "Koondlehti {path} ei kirjutatud: üheski failis ei ole kava.",
    summaryPartial: "Koondlehtedel ei ole faile, mida ei saanud lugeda: {files}.",
    summarySame: "Korduvad failid on koondlehtedel üks kord: {files}.",
    summaryShared:
      "Mitmes failis on samad jaotised ja koondlehed arvestavad neid igast failist: {sections}. Kontrollige, milline fail kehtib.",
    summaryUsualRate:
      "Kaudsed kulud on koondlehtedel arvestatud määraga {rate:number} %, sest üheski failis ei ole lehte „Kava”: kontrollige, kas see kehtib.",
    summaryNotWritten: "Koondlehti {path} ei kirjutatud. {reason}",
    templateUsage: `Kasutus: npm run --silent template -- KOOD OSALINE [valikud]

Teeb töövihiku, mille partner täidab: Partneri vorm 3.5.2.6 Jõhvi.xlsx.

  --title PEALKIRI            jaotise pealkiri
  --plan-period P             kava periood, näiteks 01.01.2025-31.12.2025
  --lang et|en                vormi keel (et)
  --out FAIL|KAUST/           kuhu vorm kirjutada
  --help                      see abi

Väljumiskood: 0 vorm on kirjutatud, 2 vormi ei saanud kirjutada või käsk on vale.`,
    sample: "Faili ei antud: kontrollin näidiskava {file}",
  },
};

/** Any texts in place of the Estonian ones. */
export type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };
/** The catalogue's shape, which every language fills. */
export type Messages = Widen<typeof et>;
