import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { boundaries } from "./eslint.boundaries.mjs";

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "test-results/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      // An index that a loop has just checked needs no second proof.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  {
    // The plugin's preset is written for an older configuration format, so its rules are named one by one.
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.ts", "src/taskpane/**/*.tsx", "src/commands/**/*.ts"],
    plugins: { "office-addins": office },
    // Its other rules follow an object within one function only, where here one asks and another reads; the real
    // library, which the tests run, refuses what was not loaded and synced.
    rules: { "office-addins/no-context-sync-in-loop": "error" },
  },
  {
    // What Excel learns of a function's ranges is read from their types, and it knows no other for cells.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  ...boundaries,
);
