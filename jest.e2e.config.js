const base = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/serve.ts",
  globalTeardown: "<rootDir>/test/e2e/stop-serving.ts",
  // The machine has no room for several browsers with a grid each.
  maxWorkers: 1,
  testTimeout: 120_000,
};
