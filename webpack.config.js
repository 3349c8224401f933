const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Where the add-in is served from while it is being worked on; manifest.xml names it. */
const DEV_ORIGIN = "https://localhost:3000";
/** Where the built add-in will be hosted, without a trailing slash. */
const ORIGIN = new URL(process.env.TEGEVUSKAVA_ORIGIN || "https://tegevuskava.example").origin;

/** A page to its code. Pane and ribbon buttons share one runtime, and so one page and one copy of every module. */
const ENTRIES = {
  taskpane: ["./src/taskpane/index.ts", "./src/commands/index.ts"],
  preview: ["./src/preview/index.ts"],
};

/** Fails a production build in which a page or the manifest still points to the developer's own computer. */
class NoLocalhostPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoLocalhost", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NoLocalhost", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => /\.(html|xml|js)$/.test(asset))) {
          if (!/https?:\/\/localhost\b/.test(assets[name].source().toString())) continue;
          compilation.errors.push(new Error(`${name} still names localhost: set TEGEVUSKAVA_ORIGIN`));
        }
      });
    });
  }
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
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // Types are checked by `npm run types`, once and for everything.
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  performance: { hints: false },
  plugins: [
    ...Object.keys(ENTRIES).map(
      (name) => new HtmlPlugin({ filename: `${name}.html`, template: `./src/${name}/index.html`, chunks: [name] }),
    ),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/samples/tegevuskava-2025.docx", to: "assets/samples/" },
        {
          from: "manifest.xml",
          transform: (content) => (mode === "production" ? content.toString().replaceAll(DEV_ORIGIN, ORIGIN) : content),
        },
      ],
    }),
    ...(mode === "production" ? [new NoLocalhostPlugin()] : []),
  ],
});
