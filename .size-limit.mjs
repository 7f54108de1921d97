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
  // What an editor or a worker loads before it can show a single problem. The aim is 25 kB, set
  // for 45 rules. There are 69 by now, a third of this is their English texts, and what callers
  // hear of each widget (2 kB, for explorePaths and describeFlow) stands on the definitions.
  schema(
    "seven widgets, all rules, English",
    "index",
    "29 kB",
    "{ builtinRegistry, checkFlow, coreEn }",
  ),
  // Whoever also reads documents: bounds, and what hostile inputs ask for.
  schema(
    "the same, and reading documents",
    "index",
    "31 kB",
    "{ builtinRegistry, checkFlow, parseFlow, coreEn }",
  ),
  // An editor checks after every edit: keeping the graph and the tracking come on top.
  schema(
    "the same, checked after every edit",
    "index",
    "37 kB",
    "{ builtinRegistry, createChecker, parseFlow, coreEn }",
  ),
  // All there is, both languages and the hash of published bytes. Nobody ships this; it shows
  // what a careless import would cost.
  schema("everything", "index", "73 kB"),
  // The vocabulary of a call is read by servers and by pages that show a call, without widgets.
  schema("/call", "call", "5 kB"),
  // Our part of time rules; the zone library comes on top, from the host's own copy.
  schema("/time", "time", "2 kB"),
];
