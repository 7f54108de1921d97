import { rules } from "./tools/imports/rules.mjs";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: rules,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:dist|storybook-static)/" },
    // Types are imports too: a layer that names a type of a higher one depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@smartflow/source", "import", "browser", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
