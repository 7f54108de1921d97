import type { Directory, DirectoryEntry, DirectoryKind } from "./ports.js";

/**
 * A directory that answers from lists, for examples and small installations.
 *
 * @example
 * const directory = createDirectory({ team: [{ id: "sales", name: "Sales", detail: "4 agents" }] });
 */
export function createDirectory(
  entries: { readonly [Kind in DirectoryKind]?: readonly DirectoryEntry[] },
): Directory {
  return {
    async search(kind, query) {
      const wanted = query.trim().toLocaleLowerCase();
      return (entries[kind] ?? []).filter(({ id, name }) =>
        [id, name].some((text) => text.toLocaleLowerCase().includes(wanted)),
      );
    },
    async find(kind, id) {
      return entries[kind]?.find((entry) => entry.id === id);
    },
  };
}
