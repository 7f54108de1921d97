import { defaultClientConditions, type UserConfig } from "vite";

/**
 * How an example finds the packages of this workspace: their sources, so that a change shows at
 * once, or with SMARTFLOW_PACKAGES=dist what was built, as those who install the packages get it.
 */
export function workspacePackages(): Pick<UserConfig, "resolve"> {
  if (process.env.SMARTFLOW_PACKAGES === "dist") return {};
  return { resolve: { conditions: ["@smartflow/source", ...defaultClientConditions] } };
}
