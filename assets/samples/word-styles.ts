import type { IStylesOptions } from "docx";

const FONT = "Times New Roman";
const BLACK = "000000";

/** Word's own style names, so that a reader finds headings and captions by them. Sizes are in half points. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 22, language: { value: "et-EE" } } },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: BLACK },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true, color: BLACK },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    footnoteText: { run: { font: FONT, size: 18 } },
  },
  paragraphStyles: [
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 20, italics: true, color: BLACK },
      paragraph: { spacing: { before: 120, after: 80 } },
    },
  ],
};
