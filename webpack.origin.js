/** Where the add-in is served from while it is being worked on; manifest.xml names it. */
const DEV_ORIGIN = "https://localhost:3000";
/** A domain that is nobody's: a build with it can be looked at, but not installed. */
const PLACEHOLDER = "https://tegevuskava.example";

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * Where a production build will be hosted, from TEGEVUSKAVA_ORIGIN: an https address, with a path where the add-in does
 * not stand at the root of its host.
 * @param {string | undefined} value
 * @returns {{ base: string, warning: string | null, error: string | null }} the address without a trailing slash
 */
function hostingOf(value) {
  if (!value) {
    const warning = `TEGEVUSKAVA_ORIGIN is not set: the manifest names the placeholder ${PLACEHOLDER} and can't be installed.`;
    return { base: PLACEHOLDER, warning, error: null };
  }
  const wrong = (why) => ({ base: PLACEHOLDER, warning: null, error: `TEGEVUSKAVA_ORIGIN=${value} ${why}` });
  if (!URL.canParse(value)) return wrong("is no address. Give one such as https://kava.example.ee/tool.");
  const { protocol, hostname, origin, pathname, search, hash, username } = new URL(value);
  if (LOOPBACK.test(hostname.replace(/\.$/, "")))
    return wrong("is the developer's own computer. Give the address that users reach.");
  if (protocol !== "https:") return wrong("does not begin with https://, which Office add-ins need.");
  if (search || hash || username) return wrong("has more than host and path. Leave out what follows.");
  return { base: (origin + pathname).replace(/\/+$/, ""), warning: null, error: null };
}

/**
 * The manifest for the place where the add-in will be hosted. App domains are whole hosts, all else is under the base.
 * @param {string} manifest
 * @param {string} base
 */
function manifestFor(manifest, base) {
  // Given as functions, since a text would have its dollar signs read.
  return manifest
    .replaceAll(`<AppDomain>${DEV_ORIGIN}</AppDomain>`, () => `<AppDomain>${escaped(new URL(base).origin)}</AppDomain>`)
    .replaceAll(DEV_ORIGIN, () => escaped(base));
}

/**
 * What Excel is told of the functions, for the place where the add-in will be hosted: their help is a page of it. An
 * address has no character that JSON writes otherwise.
 * @param {string} metadata
 * @param {string} base
 */
function metadataFor(metadata, base) {
  return metadata.replaceAll(DEV_ORIGIN, () => base);
}

/** @param {string} text for an attribute's value or an element's content */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * Whether a built file still points to the developer's own computer.
 * @param {string} content
 */
function namesLocalhost(content) {
  return /\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?![\w.-])/.test(content);
}

module.exports = { hostingOf, manifestFor, metadataFor, namesLocalhost };
