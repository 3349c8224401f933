import { COMMANDS, handlerFor } from "./commands";

/** Tells Excel what each of the ribbon's buttons runs; Excel asks when the pane's page has loaded, shown or not. */
for (const [name, command] of Object.entries(COMMANDS)) {
  const handle = handlerFor(command);
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void handle(event));
}
