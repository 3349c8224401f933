const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { hostingOf, manifestFor, metadataFor, namesLocalhost } = require("./webpack.origin.js");

/**
 * The code of the one page. Pane, ribbon buttons and custom functions share one runtime, and so one copy of every
 * module; the functions come first, and need nothing of the others.
 */
const ENTRIES = {
  functions: "./src/functions/index.ts",
  taskpane: { import: ["./src/taskpane/index.ts", "./src/commands/index.ts"], dependOn: "functions" },
};
const PAGE = { filename: "taskpane.html", template: "./src/taskpane/index.html", chunks: Object.keys(ENTRIES) };

/**
 * Fails a production build that can't be hosted: a wrong address was given, or a page, the manifest or the
 * functions' help still points to the developer's own computer. Without an address it warns.
 */
class HostingPlugin {
  constructor(hosting) {
    this.hosting = hosting;
  }

  apply(compiler) {
    const { warning, error } = this.hosting;
    compiler.hooks.thisCompilation.tap("Hosting", (compilation) => {
      if (warning) compilation.warnings.push(new Error(warning));
      if (error) compilation.errors.push(new Error(error));
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Hosting", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => /\.(html|xml|js|json)$/.test(asset))) {
          if (!namesLocalhost(assets[name].source().toString())) continue;
          compilation.errors.push(new Error(`${name} still names localhost, where no user finds it.`));
        }
      });
    });
  }
}

/** What the mode decides: a production build is made for the place where it will be hosted. */
function modeOf(mode) {
  if (mode !== "production") {
    const asItIs = (content) => content;
    return { manifest: asItIs, metadata: asItIs, plugins: [] };
  }
  const hosting = hostingOf(process.env.TEGEVUSKAVA_ORIGIN);
  return {
    manifest: (content) => manifestFor(content.toString(), hosting.base),
    metadata: (content) => metadataFor(content.toString(), hosting.base),
    plugins: [new HostingPlugin(hosting)],
  };
}

/** @returns {import("webpack").Configuration} */
module.exports = (_env, { mode }) => ({
  mode,
  target: "web",
  entry: ENTRIES,
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    // Types are checked by `npm run types`, once and for everything.
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin(PAGE),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/help.html", to: "help.html" },
        { from: "assets/functions/*.json", transform: (content) => modeOf(mode).metadata(content) },
        { from: "manifest.xml", transform: (content) => modeOf(mode).manifest(content) },
      ],
    }),
    ...modeOf(mode).plugins,
  ],
});
