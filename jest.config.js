const swc = [
  "@swc/jest",
  { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
];

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  moduleFileExtensions: ["ts", "js", "mjs", "json"],
  // Jest runs CommonJS; hucre is published as ES modules only.
  transform: { "\\.(ts|mjs)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
