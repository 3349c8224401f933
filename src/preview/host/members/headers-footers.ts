import { invalidArgument } from "../host-error";
import { link, property, type HostType, type Property } from "../member";
import { extrasOf, setExtras } from "../sheet-model";

/** Of all the texts of a header together, and so of a footer. */
const LONGEST = 255;
const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

function text(place: (typeof PLACES)[number]): Property<string> {
  return property(
    "1.9",
    (id, session) => extrasOf(id, session).print?.texts?.[place] ?? "",
    (id, value, session) => {
      if (String(value).length > LONGEST) throw invalidArgument("A header or footer takes 255 characters.");
      const { print } = extrasOf(id, session);
      setExtras(id, { print: { ...print, texts: { ...print?.texts, [place]: String(value) } } }, session);
    },
  );
}

const HEADER_FOOTER: HostType<string> = {
  name: "HeaderFooter",
  members: Object.fromEntries(PLACES.map((place) => [place.charAt(0).toUpperCase() + place.slice(1), text(place)])),
};

/** What stands above and below each printed page, by the sheet's id. */
export const HEADERS_FOOTERS: HostType<string> = {
  name: "HeaderFooterGroup",
  members: {
    State: property("1.9", () => "Default"),
    DefaultForAllPages: link("1.9", () => HEADER_FOOTER),
  },
};
