import type { Grid } from "../../src/reading/grid";
import { settingUnreadable } from "../../src/rules/setting-unreadable";
import { table } from "../support/grids";
import { kava } from "../support/kava";
import { testRule } from "../support/rule-tester";

const plan = table(["1. Klubi", 100]);
const set = (values: Parameters<typeof kava>[1]): readonly Grid[] => [plan, kava([], values)];

testRule(settingUnreadable, {
  valid: {
    "the usual settings": set({}),
    "empty cells": set({ "Lubatud erinevus (eurodes)": null, "Kaudsete kulude määr": null }),
    "a rate in per cent": set({ "Kaudsete kulude määr": "7 %" }),
    "a real date": set({ "Toetusskeemi lõpp": new Date(Date.UTC(2029, 9, 31)) }),
    "a code as headings write it": [plan, kava([["Jaotis 3.5.2.6.", "Jõhvi", 1000, 1]])],
    "a sum below the list": [plan, kava([["Kokku", "", 1000, 1]])],
    severities: [plan, kava([], {}, { "parent-sum": "hoiatus", "amount-format": "väljas" })],
  },
  invalid: {
    "a word for a number": [set({ "Lubatud erinevus (eurodes)": "väike" }), "B5 unreadable väike → "],
    "no tolerance at all": [set({ "Lubatud erinevus (eurodes)": 0 }), "B5 unreadable 0 → "],
    "a rate above one": [set({ "Kaudsete kulude määr": 7 }), "B6 unreadable 7 → "],
    "no such base": [set({ "Kaudsete kulude alus": "muud" }), "B6 unreadable muud → "],
    "no such day": [set({ "Toetusskeemi lõpp": "31.11.2029" }), "B4 unreadable 31.11.2029 → "],
    "an end before the start": [set({ "Tegevuskava perioodi lõpp": "31.12.2024" }), "B3 unreadable 31.12.2024 → "],
    "a ceiling in words": [[plan, kava([["3.5.2.6", "Jõhvi", "ca tuhat", ""]])], "C8 unreadable ca tuhat → "],
    "an FTE below zero": [[plan, kava([["3.5.2.6", "Jõhvi", "", -1]])], "D8 unreadable -1 → "],
    "no such code": [[plan, kava([["35.2.6", "Jõhvi", 1000, ""]])], "A8 unreadable 35.2.6 → "],
    "no such severity": [[plan, kava([], {}, { "parent-sum": "suur" })], "B10 unreadable suur → "],
  },
});
