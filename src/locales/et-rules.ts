/** What the rules say, in Estonian. Placeholders name a finding's data; a word after the colon tells how to show it. */
export const etRules = {
  "setting-unreadable": {
    title: "Lehe Kava seadet ei saa lugeda",
    description: "Lehel Kava on lahtris midagi muud, kui seade ootab; kontroll tehakse nii, nagu oleks lahter tühi.",
    help: "Kirjutage lahtrisse väärtus, mida seade ootab, või tühjendage lahter.",
    messages: {
      unreadable: "Seadet „{setting}” ei saa lugeda: „{text}”. Parandage väärtus või tühjendage lahter.",
    },
  },
  "table-unreadable": {
    title: "Tabelit ei saa lugeda",
    description:
      "Tabel näeb välja nagu tegevuskava tabel, kuid vajalik veerg puudub, nii et selle ridu ei saa kontrollida.",
    help: "Lisage puuduv veerg või selle pealkiri ja kontrollige uuesti.",
    messages: {
      columns: "Tabelit ei saa kontrollida: puudu on {columns:columns}. Lisage puuduv veerg või selle pealkiri.",
    },
  },
  "header-missing": {
    title: "Veeru pealkiri puudub",
    description: "Veerg tunti ära ainult sisu järgi, sest pealkiri puudub või ei ütle, mis veerus on.",
    help: "Kirjutage veerule pealkiri nagu vormil.",
    messages: {
      empty: "Veerul ei ole pealkirja; sisu järgi on see {columns:columns}. Kirjutage pealkiri juurde.",
      unknown:
        "Veeru pealkiri „{title}” ei ütle, mis veerus on; sisu järgi on see {columns:columns}. Parandage pealkiri.",
    },
  },
  "section-duplicate": {
    title: "Jaotise kood kordub",
    description: "Kahel jaotisel on sama kood: üks pealkiri on vale ja kahe partneri summad lähevad segi.",
    help: "Parandage vale pealkirja kood.",
    messages: {
      same: "Kood {code} on juba jaotisel „{other}” ({sheet}). Kontrollige, kumma kood on vale, ja parandage see.",
    },
  },
  "section-gap": {
    title: "Jaotise kood on vahele jäänud",
    description: "Jaotiste koodide reas on lünk: mõne partneri osa võib puududa.",
    help: "Kontrollige, kas kõik osad on kavas ja koodid õiged.",
    messages: {
      skipped: "Enne koodi {code} on vahele jäänud {skipped}. Kontrollige, kas see osa on puudu või kood vale.",
    },
  },
  "heading-format": {
    title: "Pealkirja number ja kood",
    description: "Jaotise pealkirjas seisavad järjekorranumber ja kood eraldi: „2.2. 3.5.2.2 …”.",
    help: "Kirjutage pealkirja ette järjekorranumber ja selle järele tühikuga kood.",
    messages: {
      "run-together":
        "Pealkirja järjekorranumber {running} ja kood {code} on kokku kirjutatud. Pange nende vahele tühik.",
      "no-running-number": "Pealkirjal on kood {code}, kuid järjekorranumber puudub. Lisage see koodi ette.",
    },
  },
  "amount-unreadable": {
    title: "Summa ei ole loetav",
    description: "Maksumuse lahtris on midagi muud kui üks summa, nii et rida jääb kogusummast välja.",
    help: "Kirjutage lahtrisse ainult summa, näiteks 8 900,00.",
    messages: {
      unreadable: "„{text}” ei ole loetav ühe summana. Kirjutage lahtrisse ainult arv, näiteks 8 000,00.",
      several: "Lahtris on mitu summat („{text}”), aga tegevusi on vähem. Jätke igale tegevusele üks summa.",
      formula: "Lahtri valem annab vea {text}. Parandage valem või kirjutage summa.",
    },
  },
  "amount-negative": {
    title: "Summa on alla nulli",
    description: "Planeeritav maksumus ei saa olla negatiivne.",
    help: "Eemaldage miinus või parandage summa.",
    messages: {
      negative: "Summa {stated:money} on alla nulli. Planeeritav maksumus on null või suurem; parandage summa.",
    },
  },
  "amount-format": {
    title: "Summa kirjapilt",
    description: "Summa on loetav, kuid ebakorrapäraselt kirjutatud; Excel võib seda pidada tekstiks.",
    help: "Kirjutage summa tavapäraselt: tuhandete vahel tühik, sentide ees koma.",
    messages: {
      irregular: "„{text}” loeti summaks {value:money}. Kirjutage see tavapäraselt, et Excel loeks samamoodi.",
    },
  },
  "date-impossible": {
    title: "Sellist kuupäeva ei ole",
    description: "Kalendris ei ole sellist päeva, näiteks 31.11.2025.",
    help: "Parandage kuupäev.",
    messages: { impossible: "Kuupäeva {text} ei ole kalendris. Kirjutage õige päev." },
  },
  "period-unreadable": {
    title: "Ajavahemik ei ole loetav",
    description: "Lahtris peab olema algus- ja lõppkuupäev, eraldi veergudes kummaski üks kuupäev.",
    help: "Kirjutage kuupäevad kujul 01.01.2025-31.12.2025.",
    messages: {
      period: "„{text}” ei ole ajavahemik. Kirjutage algus- ja lõppkuupäev, näiteks 01.01.2025-31.12.2025.",
      date: "„{text}” ei ole kuupäev. Kirjutage päev, kuu ja aasta, näiteks 31.12.2025.",
      formula: "Lahtri valem annab vea {text}. Parandage valem või kirjutage kuupäev.",
    },
  },
  "period-format": {
    title: "Ajavahemiku kirjapilt",
    description: "Ajavahemik on loetav, kuid vigaselt kirjutatud, näiteks ilma kriipsuta.",
    help: "Kirjutage kaks täiskuupäeva, mille vahel on kriips.",
    messages: { irregular: "„{text}” loeti ajavahemikuks {value}. Kirjutage see samal kujul." },
  },
  "period-missing": {
    title: "Ajavahemik puudub",
    description: "Tegevusel ei ole ajavahemikku, kuigi sama tabeli teistel tegevustel on.",
    help: "Kirjutage puuduvad kuupäevad.",
    messages: {
      period:
        "Tegevusel puuduvad kuupäevad tegevuskava perioodil, teistel ridadel on need olemas. Lisage algus ja lõpp.",
      timeframe: "Tegevusel puudub üldajaraam, teistel ridadel on see olemas. Lisage algus ja lõpp.",
      both: "Tegevusel puuduvad nii üldajaraam kui ka kuupäevad tegevuskava perioodil. Lisage mõlemad.",
    },
  },
  "timeframe-order": {
    title: "Üldajaraam lõpeb enne algust",
    description: "Üldajaraami lõppkuupäev on varasem kui alguskuupäev.",
    help: "Parandage algus- või lõppkuupäev.",
    messages: { order: "Üldajaraam lõpeb {end:date}, enne kui algab ({start:date}). Parandage vale kuupäev." },
  },
  "period-order": {
    title: "Tegevus lõpeb enne algust",
    description: "Tegevuse lõppkuupäev tegevuskava perioodil on varasem kui alguskuupäev; tavaliselt on vale aasta.",
    help: "Parandage algus- või lõppkuupäev.",
    messages: {
      order: "Tegevus lõpeb {end:date}, enne kui algab ({start:date}). Parandage vale kuupäev.",
      likely:
        "Tegevus lõpeb {end:date}, enne kui algab ({start:date}). Tõenäoliselt on mõeldud {likely:date}; parandage lõpp.",
    },
  },
  "period-outside-plan": {
    title: "Kuupäev on väljaspool tegevuskava perioodi",
    description: "Tegevuse kuupäevad tegevuskava perioodil peavad jääma kava aasta piiresse.",
    help: "Parandage kuupäev või kontrollige, kas kava periood on õige.",
    messages: {
      start: "Algus {date:date} on väljaspool kava perioodi {from:date}–{to:date}. Kirjutage kuupäev kava aastast.",
      end: "Lõpp {date:date} on väljaspool kava perioodi {from:date}–{to:date}. Kirjutage kuupäev kava aastast.",
      whole:
        "Ajavahemik {start:date}–{end:date} on tervikuna väljaspool kava perioodi {from:date}–{to:date}. Kontrollige aastat.",
    },
  },
  "timeframe-outside-parent": {
    title: "Üldajaraam ei mahu ülemtegevuse omasse",
    description:
      "Alamtegevuse üldajaraam peab jääma ülemtegevuse üldajaraami sisse. Kui enamik alamtegevusi on väljas, on viga ülemtegevuses.",
    help: "Parandage viidatud kuupäev.",
    messages: {
      "child-start":
        "Üldajaraam algab {date:date}, enne ülemtegevust {parentName:name} ({parent:date}). Ühtlustage kuupäevad.",
      "child-end":
        "Üldajaraam lõpeb {date:date}, pärast ülemtegevust {parentName:name} ({parent:date}). Ühtlustage kuupäevad.",
      "parent-start":
        "Üldajaraam algab {parent:date}, kuid {count} alamtegevust (kokku {total}) algab varem. Tõenäoliselt on õige algus {likely:date}.",
      "parent-end":
        "Üldajaraam lõpeb {parent:date}, kuid {count} alamtegevust (kokku {total}) lõpeb hiljem. Tõenäoliselt on õige lõpp {likely:date}.",
    },
  },
  "period-outside-parent": {
    title: "Ajavahemik ei mahu ülemtegevuse omasse",
    description:
      "Alamtegevus peab toimuma ülemtegevuse ajal. Kui enamik alamtegevusi on väljas, on viga ülemtegevuses.",
    help: "Parandage viidatud kuupäev.",
    messages: {
      "child-start":
        "Algus {date:date} on enne ülemtegevuse {parentName:name} algust ({parent:date}). Ühtlustage kuupäevad.",
      "child-end":
        "Lõpp {date:date} on pärast ülemtegevuse {parentName:name} lõppu ({parent:date}). Ühtlustage kuupäevad.",
      "parent-start":
        "Tegevus algab {parent:date}, kuid {count} alamtegevust (kokku {total}) algab varem. Tõenäoliselt on õige algus {likely:date}.",
      "parent-end":
        "Tegevus lõpeb {parent:date}, kuid {count} alamtegevust (kokku {total}) lõpeb hiljem. Tõenäoliselt on õige lõpp {likely:date}.",
    },
  },
  "period-outside-timeframe": {
    title: "Kuupäev on väljaspool üldajaraami",
    description: "Tegevuse kuupäevad tegevuskava perioodil peavad jääma sama rea üldajaraami sisse.",
    help: "Parandage kuupäev või üldajaraam.",
    messages: {
      start: "Algus {date:date} on enne üldajaraami algust {timeframe:date}. Parandage kuupäev või üldajaraam.",
      end: "Lõpp {date:date} on pärast üldajaraami lõppu {timeframe:date}. Parandage kuupäev või üldajaraam.",
    },
  },
  "number-parent": {
    title: "Number ei jätka ülemtegevuse numbrit",
    description:
      "Tegevuse number peab algama selle tegevuse numbriga, mille all ta seisab. Summad arvutatakse asukoha järgi.",
    help: "Parandage number; vajaduse korral ka järgmiste ridade numbrid.",
    messages: { place: "Number {number} ei sobi sellele kohale: siin peaks olema {expected}. Parandage number." },
  },
  "number-duplicate": {
    title: "Number kordub",
    description: "Sama number on selles tabelis juba olemas.",
    help: "Parandage number.",
    messages: { again: "Number {number} esineb tabelis mitu korda; siin peaks olema {expected}. Parandage number." },
  },
  "number-gap": {
    title: "Number on vahele jäänud",
    description:
      "Numbrite reas on lünk või on read vales järjekorras: rida võib puududa. Personalikulude koodide kohta see ei käi.",
    help: "Kontrollige, kas rida on puudu, või parandage number.",
    messages: {
      skipped: "Enne numbrit {number} on vahele jäänud {expected}. Kontrollige, kas rida on puudu või number vale.",
      order: "Number {number} on enne numbrit {expected}. Järjestage read või parandage numbrid.",
    },
  },
  "parent-sum": {
    title: "Summa ei klapi alamtegevustega",
    description:
      "Real märgitud summa peab võrduma selle all seisvate ridade summaga. See käib ka personalikulude rea, jaotise oma rea ja rea „Kokku” kohta.",
    help: "Parandage kogusumma või mõni alamrea summa.",
    messages: {
      differs:
        "Märgitud {stated:money}, alamridade summa on {computed:money}; vahe {difference:money}. Parandage see summa või alamrida.",
    },
  },
  "parent-amount-missing": {
    title: "Ülemtegevuse summa puudub",
    description: "Tegevusel ei ole summat, kuigi alamtegevustel on: need jäävad kava kogusummast välja.",
    help: "Kirjutage alamridade summa.",
    messages: { missing: "Summa puudub, kuid alamridadel on kokku {computed:money}. Kirjutage see summa siia." },
  },
  "budget-ceiling": {
    title: "Jaotis ületab kinnitatud eelarvet",
    description: "Jaotise tegevused lähevad maksma rohkem, kui lehel Kava on jaotisele kinnitatud.",
    help: "Vähendage jaotise kulusid või parandage kinnitatud eelarve lehel Kava.",
    messages: {
      above:
        "Jaotise maksumus {cost:money} ületab kinnitatud eelarvet {ceiling:money} ({sheet}, lahter {cell}) {over:money} võrra. Vähendage kulusid või parandage kinnitatud eelarve.",
    },
  },
  "responsible-missing": {
    title: "Vastutaja puudub",
    description: "Tegevusel ei ole vastutajat ja ka üleval ei ole kedagi, kellelt see pärida.",
    help: "Kirjutage vastutaja.",
    messages: {
      missing: "Vastutaja puudub ja seda ei saa võtta ka ülemalt realt. Kirjutage, kes tegevuse eest vastutab.",
    },
  },
  "responsible-variant": {
    title: "Vastutaja nimi teisel kujul",
    description: "Nimi erineb teistest ridadest ainult kirjavahemärgi või ühe tähe poolest.",
    help: "Kasutage kõikjal sama kirjapilti.",
    messages: { variant: "„{name}” on mujal kirjutatud „{usual}”. Kasutage sama kuju." },
  },
  "responsible-remark": {
    title: "Märkus vastutaja lahtris",
    description: "Vastutaja lahtris on märkus, näiteks summa, mida keegi seal kokku ei arvuta.",
    help: "Viige märkus selgitusse ja jätke lahtrisse vastutaja.",
    messages: { remark: "Vastutaja lahtris on märkus: „{text}”. Jätke siia ainult „{name}” ja viige märkus mujale." },
  },
  "fte-missing": {
    title: "Koormus puudub",
    description: "Palgakulu real peab olema öeldud, mitme koha palk see on.",
    help: "Lisage koormus, näiteks „(1,2 kohta)”.",
    messages: { missing: "Palgakulu on {wages:money}, kuid kohtade arv puudub. Lisage see, näiteks „(1 koht)”." },
  },
  "fte-mismatch": {
    title: "Töökohti on rohkem või vähem, kui kinnitati",
    description: "Jaotise palgaridadel märgitud töökohtade arv erineb sellest, mis on kinnitatud lehel Kava.",
    help: "Parandage palgarea töökohad või kinnitatud töökohad lehel Kava.",
    messages: {
      differs:
        "Palgaridadel on töökohti {stated:number}, kinnitatud on {approved:number} ({sheet}, lahter {cell}). Parandage üks neist.",
      none: "Jaotises ei ole palgaridu, kuid kinnitatud on töökohti {approved:number} ({sheet}, lahter {cell}). Lisage palgarida või parandage kinnitatud töökohad.",
    },
  },
  "wage-outlier": {
    title: "Ebatavaline palgakulu koha kohta",
    description:
      "Palgakulu ühe koha ja kuu kohta on üle kahe korra suurem või väiksem kui kava mediaan. Sageli on vale kohtade arv või periood. Võrreldakse kavas, kus palgakulu on vähemalt neljas jaotises.",
    help: "Kontrollige summat, kõigi kohtade koormust ja kuupäevi.",
    messages: {
      high: "Koha kohta tuleb {monthly:money} kuus (koormus {fte:number}, kestus kuudes {months:number}), kava mediaan on {median:money}. Kontrollige kohtade arvu, kuupäevi ja summat.",
      low: "Koha kohta tuleb ainult {monthly:money} kuus (koormus {fte:number}, kestus kuudes {months:number}), kava mediaan on {median:money}. Kontrollige kohtade arvu, kuupäevi ja summat.",
    },
  },
  "target-unreadable": {
    title: "Sihttase ei ole arv",
    description: "Näitaja sihttase peab olema arv.",
    help: "Kirjutage lahtrisse ainult arv; selgitus käib oma veergu.",
    messages: { unreadable: "„{text}” ei ole arv. Kirjutage sihttase arvuna ja selgitus oma veergu." },
  },
  "target-missing": {
    title: "Sihttase puudub",
    description: "Näitajal peavad olema nii kava aasta kui ka lõplik sihttase.",
    help: "Kirjutage puuduv sihttase.",
    messages: {
      yearTarget: "Näitajal „{indicator}” puudub kava aasta sihttase. Lisage see.",
      finalTarget: "Näitajal „{indicator}” puudub lõplik sihttase. Lisage see.",
    },
  },
  "target-above-final": {
    title: "Aasta sihttase ületab lõpliku",
    description: "Sihttasemed on kumulatiivsed: kava aasta sihttase ei saa olla suurem kui lõplik.",
    help: "Parandage üks sihttase.",
    messages: {
      above: "Kava aasta sihttase {year:number} on suurem kui lõplik {final:number}. Parandage vale sihttase.",
    },
  },
  "internal-error": {
    title: "Reegel jäi pooleli",
    description:
      "Reegli täitmisel tekkis programmi viga; teised reeglid said läbi. Reegli leiud võivad olla puudulikud.",
    help: "Kontrollige seda kohta käsitsi ja teatage veast.",
    messages: {
      crashed: "Reegel {rule} jäi pooleli ({reason}). Teised reeglid kontrolliti; teatage veast tööriista tegijatele.",
    },
  },
};
