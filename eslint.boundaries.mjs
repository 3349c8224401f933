import path from "node:path";

/**
 * Who may import whom. Data flows one way: Grid → Plan → findings → layout, with Excel, files and terminals at the edges.
 * A folder may import itself and what stands here, a whole folder or one module of it; `packages` are the npm packages
 * it may use, `globals` the host's objects. A row for one module goes before its folder's.
 */
const LAYERS = {
  plan: { imports: ["plan"], packages: ["decimal.js"] },
  locales: { imports: ["locales"] },
  reading: { imports: ["reading", "plan"], packages: ["decimal.js"] },
  // A rule knows no other rule; only the index lists them.
  "rules/index": { imports: ["rules"] },
  rules: { imports: ["rules/rule", "rules/shared", "plan"], packages: ["decimal.js"] },
  checking: { imports: ["checking", "plan", "rules"], packages: ["decimal.js"] },
  comparing: { imports: ["comparing", "plan"], packages: ["decimal.js"] },
  sheets: { imports: ["sheets", "plan", "rules", "checking", "comparing", "locales"], packages: ["decimal.js"] },
  // What an import is, without Excel and without files.
  importing: {
    imports: ["importing", "plan", "reading", "rules", "checking", "comparing", "sheets", "locales"],
    packages: ["decimal.js"],
  },
  // What is summed up from the open workbook or from files, and what becomes of an earlier summary.
  summary: {
    imports: [
      "summary",
      "excel/row-changes",
      "comparing",
      "importing",
      "plan",
      "reading",
      "rules",
      "checking",
      "sheets",
      "locales",
    ],
    packages: ["decimal.js"],
  },
  // Where the functions are told what their page knows: its user's language, and from when the workbook counts dates.
  "functions/index": {
    imports: ["functions", "taskpane/language", "excel/date-system", "locales/function-parts", "locales/message"],
    globals: ["CustomFunctions", "Office"],
  },
  functions: {
    imports: ["functions", "plan", "reading", "checking", "sheets/finding-names", "locales"],
    packages: ["decimal.js"],
    globals: ["CustomFunctions"],
  },
  files: {
    imports: ["files", "plan", "reading", "sheets", "rules"],
    packages: ["fflate", "hucre", "mammoth", "officecrypto-tool"],
  },
  excel: {
    imports: ["excel", "plan", "reading", "rules", "checking", "sheets", "importing", "summary", "locales"],
    globals: ["Excel", "Office"],
  },
  cli: {
    imports: ["cli", "plan", "reading", "rules", "checking", "sheets", "summary", "files", "locales"],
    packages: ["node"],
  },
  taskpane: {
    imports: [
      "taskpane",
      ...[
        "plan",
        "reading",
        "rules",
        "checking",
        "comparing",
        "sheets",
        "importing",
        "summary",
        "files",
        "excel",
        "locales",
      ],
    ],
    packages: ["react", "react-dom", "@fluentui"],
    globals: ["Office"],
  },
  // npm run excel; serves the pages by webpack's own configuration.
  sideload: {
    imports: ["sideload", "locales"],
    packages: ["node", "webpack", "webpack-dev-server", "office-addin-debugging", "office-addin-dev-certs"],
  },
  commands: { imports: ["commands", "taskpane/actions", "locales"], globals: ["Office"] },
  // The only part of the preview that runs in the add-in's frame, beside Office.js.
  "preview/page/newer-office": { imports: ["preview/host/newer-api"], globals: ["Office"] },
  preview: {
    imports: ["preview", "plan", "reading", "rules", "checking", "sheets", "files", "locales"],
    packages: ["node", "webpack", "esbuild", "@univerjs", "react", "react-dom", "rxjs", "hucre", "fflate"],
  },
};
const HOST_GLOBALS = ["Excel", "Office", "CustomFunctions"];
/** Layers that run anywhere: in Excel, in a browser and in a terminal, and so know none of them. */
const PURE = new Set([
  "plan",
  "locales",
  "reading",
  "rules/index",
  "rules",
  "checking",
  "comparing",
  "sheets",
  "importing",
  "summary",
  "functions/index",
  "functions",
]);
const ENVIRONMENT = ["window", "self", "globalThis", "document", "navigator", "location", "process", "global"];
const WAYS_AROUND = ["window", "self", "globalThis", "global"];

const within = (module, place) => module === place || module.startsWith(`${place}/`);
const layerOf = (module) => LAYERS[Object.keys(LAYERS).find((name) => within(module, name))];

/** What is wrong with an import, or null. Relative ones are resolved, so that no way of writing them gets around. */
function flaw(module, layer, specifier) {
  if (specifier.startsWith(".")) {
    const target = path.posix.join(path.posix.dirname(module), specifier);
    if (layer.imports.some((place) => within(target, place))) return null;
    return target.startsWith("..")
      ? "Code in src may not import from outside it."
      : `${module} may not import ${target}.`;
  }
  const allowed = layer.packages?.some((name) => within(specifier.replace(/^node:/, "node/"), name));
  return allowed ? null : `${module} may not use the package ${specifier}.`;
}

/** Keeps the table, for static, re-exporting, dynamic and type imports alike. */
const imports = {
  create(context) {
    const module = path
      .relative(path.join(context.cwd, "src"), context.filename)
      .replaceAll("\\", "/")
      .replace(/\.tsx?$/, "");
    const layer = layerOf(module);
    if (!layer) {
      return {
        Program: (node) => context.report({ node, message: `${module} is in no folder of the table of layers.` }),
      };
    }
    const check = (node) => {
      if (!node) return;
      // A computed name (serve.ts loads webpack's configuration so) can't be judged here.
      const specifier = node.type === "TemplateLiteral" ? node.quasis[0].value.cooked : node.value;
      const message = typeof specifier === "string" ? flaw(module, layer, specifier) : null;
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument.literal),
    };
  },
};

/** A host's object as a type (`Excel.Range`) or through the global object (`window.Excel`). */
function hostPatterns(host) {
  const message = `${host} is not for this folder: see eslint.boundaries.mjs.`;
  const objects = WAYS_AROUND.join("|");
  return [
    { selector: `TSQualifiedName[left.name="${host}"]`, message },
    { selector: `MemberExpression[object.name=/^(?:${objects})$/][property.name="${host}"]`, message },
    { selector: `MemberExpression[object.name=/^(?:${objects})$/][property.value="${host}"]`, message },
    { selector: `VariableDeclarator[init.name=/^(?:${objects})$/] Property[key.name="${host}"]`, message },
    { selector: `TSImportEqualsDeclaration[moduleReference.name="${host}"]`, message },
  ];
}

/** What a layer may not touch of the program that it runs in. */
function hostRules(name, { globals = [] }) {
  const hosts = HOST_GLOBALS.filter((host) => !globals.includes(host));
  const environment = PURE.has(name) ? ENVIRONMENT : [];
  return {
    "no-restricted-globals": ["error", ...hosts, ...environment],
    "no-restricted-syntax": ["error", ...hosts.flatMap(hostPatterns)],
  };
}

/** Flat config entries that keep the table. */
export const boundaries = [
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { layers: { rules: { imports } } },
    rules: { "layers/imports": "error" },
  },
  // Of two entries for a file the later one counts, of two rows the one for its module alone.
  ...Object.entries(LAYERS)
    .reverse()
    .map(([name, layer]) => ({
      files: [`src/${name}.ts`, `src/${name}/**/*.ts`, `src/${name}/**/*.tsx`],
      rules: hostRules(name, layer),
    })),
];
