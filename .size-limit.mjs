// How large what users load may become, in bytes of gzip. A ceiling is a promise to those who load
// it: raise one only with the reason written beside it.
const zod = "zod"; // A peer: the host has it already.
const zoneLibrary = "temporal-polyfill"; // Only /time loads it, which tools/check-size.mjs proves.

const schema = (name, entry, limit, names) => ({
  name: `@smartflow/flow-schema: ${name}`,
  path: `packages/flow-schema/dist/${entry}.js`,
  import: names ?? "*",
  ignore: [zod, zoneLibrary],
  gzip: true,
  limit,
});

export default [
  // What an editor or a worker loads before it can show a single problem. A third of it is the
  // English texts. Left out, since only describing, comparing and exploring ask for it: what callers
  // hear of each widget. There is next to no room: a new rule has to find some elsewhere.
  schema(
    "seven widgets, all rules, English",
    "index",
    "25 kB",
    "{ builtinRegistry, checkFlow, coreEn }",
  ),
  // Whoever also reads documents: bounds, and what hostile inputs ask for.
  schema(
    "the same, and reading documents",
    "index",
    "27.5 kB",
    "{ builtinRegistry, checkFlow, parseFlow, coreEn }",
  ),
  // An editor checks after every edit: keeping the graph and the tracking come on top.
  schema(
    "the same, checked after every edit",
    "index",
    "33 kB",
    "{ builtinRegistry, createChecker, parseFlow, coreEn }",
  ),
  // All there is, both languages and the hash of published bytes. Nobody ships this; it shows
  // what a careless import would cost.
  schema("everything", "index", "71.5 kB"),
  // The vocabulary of a call is read by servers and by pages that show a call, without widgets.
  schema("/call", "call", "5 kB"),
  // Our part of time rules; the zone library comes on top, from the host's own copy.
  schema("/time", "time", "2 kB"),
];
