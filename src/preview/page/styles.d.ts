/** Style sheets, which esbuild takes in. */
declare module "*.css";
