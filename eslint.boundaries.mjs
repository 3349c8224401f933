/**
 * Who may import whom. Data flows one way: Grid → Plan → findings → layout, with Excel, files and terminals at the edges.
 * A folder may import itself and what stands here; `packages` are the npm packages it may use.
 */
const FOLDERS = {
  plan: { imports: [], packages: ["decimal.js"] },
  locales: { imports: [], packages: [] },
  reading: { imports: ["plan"], packages: ["decimal.js"] },
  rules: { imports: ["plan"], packages: ["decimal.js"] },
  checking: { imports: ["plan", "rules"], packages: ["decimal.js"] },
  sheets: { imports: ["plan", "rules", "checking", "locales"], packages: ["decimal.js"] },
  functions: { imports: ["plan", "reading", "checking", "locales"], packages: ["decimal.js"] },
  files: { imports: ["plan", "reading", "sheets", "rules"], packages: ["fflate", "hucre", "mammoth"] },
  excel: { imports: ["plan", "reading", "rules", "checking", "sheets", "locales"], packages: [] },
  cli: { imports: ["plan", "reading", "rules", "checking", "sheets", "files", "locales"], packages: ["node"] },
  taskpane: {
    imports: ["plan", "reading", "rules", "checking", "sheets", "files", "excel", "locales"],
    packages: ["react", "react-dom", "@fluentui"],
  },
  commands: { imports: ["taskpane", "locales"], packages: [] },
  preview: {
    imports: ["plan", "reading", "rules", "checking", "sheets", "files", "locales"],
    packages: ["node", "webpack", "webpack-dev-server"],
  },
};

/** Flat config entries that keep the table, for static and dynamic imports alike. */
export const boundaries = Object.entries(FOLDERS).flatMap(([folder, { imports, packages }]) => {
  const foreign = Object.keys(FOLDERS).filter((other) => other !== folder && !imports.includes(other));
  const patterns = [
    [`^(?:\\.\\./)+(?:${foreign.join("|")})(?:/|$)`, `src/${folder} may not import this folder.`],
    [`^(?!\\.)(?!(?:${packages.join("|") || "-"})(?:[:/]|$))`, `src/${folder} may not use this package.`],
  ];
  return [
    entry([`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`], patterns),
    ...(folder === "rules" ? [rulesAlone(patterns)] : []),
  ];
});

/** A rule knows no other rule; only the index lists them. */
function rulesAlone(patterns) {
  const alone = ["^\\./(?!rule$|shared/)", "A rule may not import another rule."];
  return { ...entry(["src/rules/*.ts"], [...patterns, alone]), ignores: ["src/rules/index.ts"] };
}

function entry(files, patterns) {
  return {
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
      "no-restricted-syntax": [
        "error",
        ...patterns.map(([regex, message]) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\u002F")}/]`,
          message,
        })),
      ],
    },
  };
}
