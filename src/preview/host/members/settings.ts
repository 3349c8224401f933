import { copyOf } from "../../engine/copy";
import { invalidArgument, notFound } from "../host-error";
import { collectionMembers, method, objectOf, property, type HostObject, type HostType } from "../member";
import type { Session } from "../session";

/** All settings of a workbook together. */
const MOST_CHARACTERS = 2_000_000;

/** What the add-in remembers in the workbook, by its key. */
const SETTING: HostType<string> = {
  name: "Setting",
  id: (key) => key,
  members: {
    Key: property("1.4", (key) => key),
    Value: property("1.4", valueOf, (key, value, session) => {
      valueOf(key, session);
      put(key, value, session);
    }),
    _Id: property("1.4", (key) => key),
    Delete: method("1.4", (key, _, session) => {
      valueOf(key, session);
      session.engine.extras.settings.delete(key);
    }),
  },
};

export const SETTINGS: HostType<null> = {
  name: "SettingCollection",
  itemType: () => SETTING,
  items: settings,
  item: settingWith,
  members: {
    ...collectionMembers("1.4", () => SETTING, settings, settingWith),
    Add: method("1.4", (_, [key, value], session) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("A setting has a key.");
      put(key, value, session);
      return objectOf(SETTING, key);
    }),
  },
};

function settings(_: null, { engine }: Session): HostObject[] {
  return [...engine.extras.settings.keys()].map((key) => objectOf(SETTING, key));
}

function settingWith(_: null, key: unknown, session: Session): HostObject {
  valueOf(String(key), session);
  return objectOf(SETTING, String(key));
}

function valueOf(key: string, { engine }: Session): unknown {
  const { settings: all } = engine.extras;
  if (!all.has(key)) throw notFound(`setting ${key}`);
  return all.get(key);
}

function put(key: string, value: unknown, { engine }: Session): void {
  const others = [...engine.extras.settings].filter(([other]) => other !== key);
  if (JSON.stringify([...others, [key, value]]).length > MOST_CHARACTERS)
    throw invalidArgument("The settings are too large.");
  engine.extras.settings.set(key, value === undefined ? null : copyOf(value));
}
