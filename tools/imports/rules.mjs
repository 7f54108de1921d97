import { libraries, packages } from "./layers.mjs";

// Tests and stories may reach for fixtures and for the parts around them; what ships may not.
const SHOWN_OR_TESTED = String.raw`\.(?:test|test-d|property\.test|browser\.test|stories)\.tsx?$`;

const folderPattern = (src, folders) =>
  // A layer is a folder, or a single file where one is enough (FlowEditor.tsx).
  `^${src}/(?:${folders.join("|")})(?:/|\\.tsx?$)`;

const list = (names) =>
  names.length === 0 ? "nothing of this package" : names.map((name) => `${name}/`).join(", ");

function layerRules(name, { layers, layersWhy, beside, foundations = [], foundationsFrom = 0 }) {
  const src = `packages/${name}/src`;
  const order = layers.map((neighbours) => neighbours.join(", ")).join(" → ");
  const rule = (folder, allowed, why) => ({
    name: `${name}-layers-${folder}`,
    comment: `${name}: ${folder}/ may import ${list(allowed)} (${order}). ${why}`,
    severity: "error",
    from: { path: folderPattern(src, [folder]), pathNot: SHOWN_OR_TESTED },
    to: { path: `^${src}/`, pathNot: folderPattern(src, [folder, ...allowed]) },
  });
  const below = (rows, index) => rows.slice(0, index).flat();
  return [
    ...foundations.flatMap((neighbours, index) =>
      neighbours.map((folder) => rule(folder, below(foundations, index), layersWhy)),
    ),
    ...layers.flatMap((neighbours, index) =>
      neighbours.map((folder) => {
        const ground = index >= foundationsFrom ? foundations.flat() : [];
        return rule(folder, [...below(layers, index), ...ground], layersWhy);
      }),
    ),
    ...Object.entries(beside).map(([folder, { folders, why }]) => rule(folder, folders, why)),
  ];
}

function packageRules(name, { mayImport, why, apart }) {
  const src = `packages/${name}/src`;
  const others = Object.keys(packages).filter((other) => other !== name);
  const forbidden = others.filter((other) => !mayImport.includes(other));
  return [
    {
      name: `${name}-directions`,
      comment: `${name} never imports ${forbidden.join(" or ")}. ${why}`,
      severity: "error",
      from: { path: `^packages/${name}/` },
      to: {
        path: `^(?:node_modules/@smartflow/|packages/)(?:${forbidden.join("|")})/|^@smartflow/(?:${forbidden.join("|")})(?:/|$)`,
      },
    },
    {
      name: `${name}-index-stays-light`,
      comment:
        `${name}: the index may not import ${apart.map((folder) => `${folder}/`).join(", ")}. ` +
        "These are entries of their own, so that only those who ask for them load them.",
      severity: "error",
      from: { path: `^${src}/index\\.tsx?$` },
      to: { path: folderPattern(src, apart) },
    },
  ];
}

function libraryRules() {
  return libraries.map(({ name, library, within, outside, why }) => ({
    name,
    comment: why,
    severity: "error",
    from: {
      path: outside === undefined ? "^(?:packages|examples)/" : `^${outside}`,
      pathNot: [SHOWN_OR_TESTED, ...(within === undefined ? [] : [`^${within}`])],
    },
    to: { path: `(?:^|/)node_modules/(?:${library})(?:/|$)|^(?:${library})(?:/|$)` },
  }));
}

const everywhere = [
  {
    name: "no-circles",
    comment:
      "These files import each other in a circle: none of them can be understood, tested or loaded " +
      "first. Move what they share into a file that imports neither.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "packages-by-their-name",
    comment:
      "Import another package by its name (@smartflow/…) and an entry that it exports: a path into " +
      "its sources works here and breaks for everybody who installs the package.",
    severity: "error",
    from: { path: "^packages/([^/]+)/" },
    to: {
      path: "^packages/[^/]+/",
      pathNot: "^packages/$1/",
      dependencyTypes: ["local"],
    },
  },
  {
    name: "packages-stand-alone",
    comment:
      "A published package contains its own folder only: it cannot import examples, the benchmark " +
      "or the tools of this repository.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: SHOWN_OR_TESTED },
    to: { path: "^(?:examples|bench|tools)/" },
  },
  {
    name: "declared-dependencies",
    comment:
      "This package does not declare what it imports: it is found here by luck and missing for " +
      "everybody who installs the package. Add it to the dependencies or peer dependencies.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: SHOWN_OR_TESTED },
    to: {
      dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"],
      dependencyTypesNot: ["npm", "npm-peer", "npm-optional"],
    },
  },
  {
    name: "runs-in-browsers",
    comment:
      "flow-schema, flow-editor and the engine run in browsers too, where Node's modules do not " +
      "exist. Only the command line, drivers, stores and test suites may use them.",
    severity: "error",
    from: {
      path: "^packages/[^/]+/src/",
      pathNot: [SHOWN_OR_TESTED, "^packages/flow-runtime/src/(?:cli|drivers|stores|testing)/"],
    },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "no-dead-imports",
    comment: "This import leads nowhere: the file or package does not exist or is not installed.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

export const rules = [
  ...Object.entries(packages).flatMap(([name, table]) => [
    ...packageRules(name, table),
    ...layerRules(name, table),
  ]),
  ...libraryRules(),
  ...everywhere,
];
