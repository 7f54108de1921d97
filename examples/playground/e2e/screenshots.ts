import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

// The pictures of the documents are taken by the tests, so that they show what is there. They
// differ a little from machine to machine: only SMARTFLOW_SCREENSHOTS=1 renews the kept ones.
const renew = process.env.SMARTFLOW_SCREENSHOTS === "1";
const folder = fileURLToPath(
  new URL(renew ? "../../../docs/images/" : "../../../.cache/screenshots/", import.meta.url),
);

export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
}
