import { addChart, chartsOn } from "../charts";
import { invalidArgument, notFound } from "../host-error";
import { collectionMembers, isHostObject, method, objectOf, type HostObject, type HostType } from "../member";
import { targetOf } from "../range-target";
import type { Session } from "../session";
import { CHART, CHART_TYPE } from "./chart";

/** The charts of a sheet, by its id. */
export const CHARTS: HostType<string> = {
  name: "ChartCollection",
  itemType: () => CHART,
  items: charts,
  item: chartWith,
  members: {
    ...collectionMembers("1.1", () => CHART, charts, chartWith),
    Add: method("1.1", (sheet, [type, source, by], session) => {
      if (!CHART_TYPE.test(String(type))) throw invalidArgument(`${String(type)} is no chart.`);
      if (!isHostObject(source)) throw invalidArgument("A chart is of a range.");
      return objectOf(CHART, addChart(sheet, String(type), targetOf(sheet, source, session), by, session));
    }),
  },
};

function charts(sheet: string, session: Session): HostObject[] {
  return chartsOn(sheet, session).map(({ id }) => objectOf(CHART, { sheet, id }));
}

function chartWith(sheet: string, key: unknown, session: Session): HostObject {
  const lower = String(key).toLowerCase();
  const found = chartsOn(sheet, session).find(({ id, name }) => id === key || name.toLowerCase() === lower);
  if (!found) throw notFound(`chart ${String(key)}`);
  return objectOf(CHART, { sheet, id: found.id });
}
