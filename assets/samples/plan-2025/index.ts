import type { Plan } from "../plan-model";
import { plans } from "./own-plans";
import { pathways } from "./own-pathways";
import { communication } from "./own-communication";
import { training } from "./own-training";
import { tartu } from "./tartu";
import { tallinn } from "./tallinn";
import { rakvere } from "./rakvere";
import { saaremaa } from "./saaremaa";
import { parnu } from "./parnu";
import { johvi } from "./johvi";
import { haapsalu } from "./haapsalu";
import { kohtlaJarve } from "./kohtla-jarve";

/** The action plan of 2025: four sections of the implementing body's own, eight of the partners'. */
export const plan2025: Plan = {
  title:
    "Toetatava tegevuse „Kohalike omavalitsuste toetamine lõimumis- ja kohanemisteenuste arendamisel“ " +
    "tegevuskava perioodil 01.01.2025 – 31.12.2025",
  parts: [
    { heading: "1. Elluviija tegevused", sections: [plans, pathways, communication, training] },
    {
      heading: "2 Partnerite tegevused",
      sections: [tartu, tallinn, rakvere, saaremaa, parnu, johvi, haapsalu, kohtlaJarve],
    },
  ],
  footnotes: [
    "Jaotise number vastab toetuse andmise tingimuste alapunktile.",
    "Partneri ajakavas on näidatud ainult tegevuskava aastaga seotud alamtegevused.",
    "Personalikulud on esitatud eraldi reana ega sisaldu jaotise sisutegevuste summas.",
    "Alamtegevuste maksumus sisaldab käibemaksu.",
    "Kui summa on 0, kaetakse tegevus omavalitsuse enda vahenditest.",
    "Partnerlusleping kehtib kuni 2026. aasta lõpuni.",
    "Isikliku sõiduauto kulu hüvitatakse sõidupäeviku alusel.",
    "Partnerlusleping kehtib kuni 2027. aasta lõpuni.",
  ],
};
