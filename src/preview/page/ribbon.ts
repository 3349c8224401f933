import type { RibbonCommand, RibbonTab } from "./manifest-commands";
import { part } from "./part";

/** Draws the ribbon's strip. Texts of the manifest go in as text. */
export function drawRibbon(
  tabs: readonly RibbonTab[],
  homeTab: string,
  onPress: (command: RibbonCommand) => void,
): void {
  part("ribbon").replaceChildren(...tabs.flatMap((tab) => [nameOf(tab.label ?? homeTab), groupsOf(tab, onPress)]));
}

function nameOf(label: string): HTMLElement {
  const name = element("h2", "tab");
  name.textContent = label;
  return name;
}

function groupsOf({ groups }: RibbonTab, onPress: (command: RibbonCommand) => void): HTMLElement {
  const strip = element("div", "groups");
  for (const { label, commands } of groups) {
    const group = element("div", "group");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const buttons = element("div", "commands");
    buttons.append(...commands.map((command) => buttonOf(command, onPress)));
    const name = element("p", "group-name");
    name.textContent = label;
    name.setAttribute("aria-hidden", "true");
    group.append(buttons, name);
    strip.append(group);
  }
  return strip;
}

function buttonOf(command: RibbonCommand, onPress: (command: RibbonCommand) => void): HTMLButtonElement {
  const button = element("button", "command") as HTMLButtonElement;
  button.type = "button";
  button.dataset.command = command.id;
  button.title = command.title === command.label ? command.description : `${command.title}\n${command.description}`;
  const icon = element("img", "") as HTMLImageElement;
  Object.assign(icon, { src: command.icon, alt: "", width: 32, height: 32 });
  button.append(icon, command.label);
  button.addEventListener("click", () => onPress(command));
  return button;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
