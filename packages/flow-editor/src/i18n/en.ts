import { call } from "./en/call.js";
import { canvas } from "./en/canvas.js";
import { form } from "./en/form.js";
import { panels } from "./en/panels.js";
import { shell } from "./en/shell.js";
import { ui } from "./en/ui.js";

/** All texts of the editor in English; their keys are the keys of every language. */
export const en = { ...ui, ...shell, ...canvas, ...panels, ...form, ...call };
