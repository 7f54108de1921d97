import type { WidgetNode } from "../kernel/document.js";
import type { JsonObject } from "../kernel/json.js";
import { type Outcome, reasonOf, refusal } from "../kernel/problem.js";
import type { WidgetDefinition } from "../widgets/widget-definition.js";

/**
 * Brings a widget's settings to the version its definition has now. A newer version than that is
 * refused: reading it would lose what this version does not know.
 */
export function migrateSettings(
  definition: WidgetDefinition,
  node: WidgetNode,
): Outcome<{ readonly settings: JsonObject; readonly migrated: boolean }> {
  const found = node.version ?? 1;
  if (found > definition.version) {
    return {
      ok: false,
      problems: [refusal("SF1009", ["version"], { found, known: definition.version })],
    };
  }
  let settings = node.settings;
  for (let version = found; version < definition.version; version++) {
    const step = definition.migrations.find((migration) => migration.from === version);
    if (!step) continue;
    try {
      settings = step.migrate(settings);
    } catch (error) {
      // Old settings come from strangers, and a migration may meet what it did not expect.
      const params = { widget: node.title || definition.type, from: version };
      return {
        ok: false,
        problems: [refusal("SF1014", ["settings"], { ...params, reason: reasonOf(error) })],
      };
    }
  }
  return { ok: true, settings, migrated: found < definition.version };
}
