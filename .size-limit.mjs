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
  // An editor or a worker that checks flows loads this before it can show a single problem; 25 kB
  // is a quarter of a second on a slow mobile network.
  schema(
    "seven widgets, all rules, English",
    "index",
    "25 kB",
    "{ builtinRegistry, checkFlow, coreEn }",
  ),
  // Whoever also reads documents: as little more as their bounds and hostile inputs allow.
  schema(
    "the same, and reading documents",
    "index",
    "27 kB",
    "{ builtinRegistry, checkFlow, parseFlow, coreEn }",
  ),
  // An editor checks after every edit: what that costs on top is graph upkeep, 5 kB.
  schema(
    "the same, checked after every edit",
    "index",
    "32 kB",
    "{ builtinRegistry, createChecker, parseFlow, coreEn }",
  ),
  // All there is, both languages and the hash of published bytes. Nobody ships this; it shows
  // what a careless import would cost.
  schema("everything", "index", "66 kB"),
  // The vocabulary of a call is read by servers and by pages that show a call, without widgets.
  schema("/call", "call", "5 kB"),
  // Our part of time rules; the zone library comes on top, from the host's own copy.
  schema("/time", "time", "2 kB"),
];
