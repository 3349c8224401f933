import { property, type HostType } from "../member";

export const RUNTIME: HostType<null> = {
  name: "Runtime",
  members: {
    EnableEvents: property(
      "1.8",
      (_, { events }) => events.enabled,
      (_, value, { events }) => void (events.enabled = value === true),
    ),
  },
};
