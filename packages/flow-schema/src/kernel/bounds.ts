/** The largest document that is read: 32 MB of UTF-8. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;
/** The most widgets one flow may have. */
export const MAX_WIDGETS = 20_000;
/** How deep a document may nest; the deepest built-in setting needs 7. */
export const MAX_DEPTH = 64;
/** The longest property name that is read, so that an id of megabytes is refused early. */
export const MAX_KEY_LENGTH = 256;
/** The longest text a person may type into one setting. */
export const MAX_TEXT_LENGTH = 10_000;
/** The longest title or name. */
export const MAX_TITLE_LENGTH = 200;
/** The longest list within one widget's settings (options, branches, slots, dates). */
export const MAX_LIST_ITEMS = 1_000;
/** The most entries one list or object of a document may have, whatever a schema says later. */
export const MAX_MEMBERS = 100_000;
/** The most problems one input is told of; the rest would say the same. */
export const MAX_PROBLEMS = 100;
