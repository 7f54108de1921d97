import type { en } from "./en.js";
import { call } from "./fr/call.js";
import { canvas } from "./fr/canvas.js";
import { form } from "./fr/form.js";
import { panels } from "./fr/panels.js";
import { shell } from "./fr/shell.js";
import { ui } from "./fr/ui.js";

/** All texts of the editor in French. */
export const fr: { readonly [Key in keyof typeof en]: string } = {
  ...ui,
  ...shell,
  ...canvas,
  ...panels,
  ...form,
  ...call,
};
