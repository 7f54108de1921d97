// Which part may import which. The import check derives its rules from this table and shows these
// reasons; a new folder in a package takes its place here.

/**
 * Layers from the lowest to the highest. Each imports only what stands before it; folders on one
 * line are neighbours and do not import each other. A folder that is named nowhere, such as the
 * index of a package, may import everything and is imported by no layer.
 *
 * `beside` are folders with a list of their own of what they may import: of the package's own
 * folders as `folder`, of other packages by name.
 */
export const packages = {
  "flow-schema": {
    mayImport: [],
    why:
      "The schema is the one definition that the editor draws and the runtime executes: it knows " +
      "neither, so that each can be used, tested and replaced without the other.",
    layers: [
      ["kernel"],
      ["messages"],
      ["edits"],
      ["widgets"],
      ["flow"],
      ["checks"],
      ["compare", "paths"],
    ],
    layersWhy:
      "A lower layer that needs a higher one would make every widget, rule or report that is added " +
      "later a change of the kernel.",
    beside: {
      call: {
        folders: ["kernel", "messages"],
        why:
          "The vocabulary of a call is what the runtime writes and the editor replays; it must stay " +
          "readable without the widgets that once produced it.",
      },
      time: {
        folders: ["kernel", "widgets"],
        why:
          "Time rules are an entry of their own, so that the zone library is loaded only by those " +
          "who evaluate time rules.",
      },
      "json-schema": {
        folders: ["kernel", "messages", "widgets", "flow"],
        why:
          "The JSON Schema is made from what a document may hold. What rules say of a flow is no " +
          "shape, and must not leak into it.",
      },
      audio: {
        folders: ["kernel"],
        why:
          "Checking an audio file knows bytes and problems, and no flow: an upload form or a media " +
          "server uses it without one.",
      },
    },
    // Nothing that ships to everybody may load what is meant for tests or for time rules.
    apart: ["time", "fixtures", "testing"],
  },
  "flow-runtime": {
    mayImport: ["flow-schema"],
    why:
      "The runtime runs in backends and in workers, the editor in browsers: whoever executes calls " +
      "must not have to install React, and the editor gets its test call handed in by the host.",
    layers: [
      ["ports"],
      ["machine"],
      ["widgets"],
      ["call"],
      ["queue", "agents", "callbacks", "records"],
      ["host"],
    ],
    layersWhy:
      "machine/ names no widget, a widget knows no call, and the call knows no queue: the pure step " +
      "of each can then be tested alone, and effects stay in the host.",
    beside: {
      drivers: {
        folders: ["ports"],
        why:
          "A driver translates between a carrier and the ports. If it knew the engine, each carrier " +
          "would depend on the engine's inner workings.",
      },
      stores: {
        folders: ["ports"],
        why:
          "A store keeps states that it does not understand. If it knew the engine, each database " +
          "would depend on the engine's inner workings.",
      },
      reference: {
        folders: [],
        why:
          "The reference tells what a call must come to, from docs/domain.md alone. If it shared code " +
          "with the engine, it would share the engine's mistakes.",
      },
    },
    apart: ["cli", "simulator", "testing", "reference"],
  },
  "flow-editor": {
    mayImport: ["flow-schema"],
    why:
      "The editor gets its test call handed in by the host, through a port of flow-schema/call: who " +
      "embeds the editor must not have to ship an engine for calls.",
    layers: [
      ["state"],
      ["context"],
      ["graph"],
      // The React context that hands the state of one editor to everything that is drawn.
      ["context"],
      ["form"],
      ["canvas", "panels"],
      ["widgets"],
      ["flow-editor"],
      ["FlowEditor"],
    ],
    layersWhy:
      "What stands higher is made of what stands lower: a host that uses one part alone must not " +
      "get the parts above it with it.",
    beside: {},
    // Primitives for all layers but the state, which is used without a screen.
    foundations: [["i18n", "theme"], ["ui"]],
    foundationsFrom: 1,
    apart: ["testing"],
  },
};

/** Libraries that only some folders may import. */
export const libraries = [
  {
    name: "zone-library-only-in-time",
    library: "temporal-polyfill",
    within: "packages/flow-schema/src/time/",
    why:
      "The zone library is by far the heaviest dependency of flow-schema. Only /time imports it, so " +
      "that those who evaluate no time rule do not load it: use what /time exports.",
  },
  {
    name: "react-flow-only-in-graph-and-canvas",
    library: "@xyflow/react",
    within: "packages/flow-editor/src/(?:graph|canvas)/",
    why:
      "React Flow is reached in graph/ and canvas/ only, so that forms, panels and widgets work " +
      "without a canvas, as in the outline and on a server.",
  },
  {
    name: "react-not-in-state",
    library: "react|react-dom|react-aria-components|lucide-react|@tanstack/react-form",
    outside: "packages/flow-editor/src/state/",
    why:
      "The state of the editor is plain data and functions: it is tested without a screen and can " +
      "be used by a host that draws with something else.",
  },
];
