import { translator, type Language } from "../locales";

/** The pane is still empty: it says so, and where the check works today. */
void Office.onReady(() => {
  const language: Language = Office.context.displayLanguage.startsWith("et") ? "et" : "en";
  const { messages } = translator(language);
  document.documentElement.lang = language;
  const title = document.createElement("h1");
  title.textContent = messages.pane.title;
  const text = document.createElement("p");
  text.textContent = messages.pane.empty;
  document.getElementById("pane")?.append(title, text);
});
