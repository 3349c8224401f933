/** hucre is published as ES modules only; jest runs CommonJS. */
const swc = [
  "@swc/jest",
  { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
];

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  moduleFileExtensions: ["ts", "js", "mjs", "json"],
  transform: { "\\.ts$": swc, "\\.mjs$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
