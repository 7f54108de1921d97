import { readFileSync } from "node:fs";
import { serializeFlow } from "@smartflow/flow-schema";
import { supportFlowEn } from "@smartflow/flow-schema/fixtures";
import { expect, test } from "../../../tools/e2e/playground.js";
import { findDefects } from "./picture.js";
import { takePicture } from "./screenshots.js";

const VIEW = { width: 1440, height: 900 };

for (const [lang, theme, deviceScaleFactor] of [
  ["fr", "light", 1],
  ["fr", "dark", 2],
  ["en", "light", 2],
  ["en", "dark", 1],
] as const) {
  const name = `${lang}-${theme}-${deviceScaleFactor}x`;
  test(`the example flow stands without overlaps: ${name}`, async ({ open }) => {
    const path = `?lang=${lang}&theme=${theme}`;
    const page = await open({ path, viewport: VIEW, deviceScaleFactor });
    await page.locator('[data-widget="menu"]').waitFor();
    expect((await findDefects(page)).overlaps).toEqual([]);
    await page.locator('[data-widget="menu"] .sf-card__open').click();
    await page.getByRole("complementary").waitFor();
    expect((await findDefects(page)).overlaps, "with the settings open").toEqual([]);
    await takePicture(page, `example-${name}`);
  });
}

test("the language changes the editor and the example at once, and an own flow stays", async ({
  open,
}) => {
  const page = await open({ path: "?lang=fr", viewport: VIEW });
  await page.getByRole("button", { name: "Publier" }).waitFor();
  await page.getByRole("button", { name: "Plus d’options" }).click();
  await page.getByText("English").click();
  await page.getByRole("button", { name: "Publish" }).waitFor();
  await page.getByText("Main menu").first().waitFor();

  await page.getByRole("button", { name: "More options" }).click();
  await page.getByText("New empty flow").click();
  await page.getByText("Add the first step").click();
  await page.getByRole("option", { name: /^Voicemail/ }).click();
  await page.getByRole("button", { name: "More options" }).click();
  await page.getByText("Français").click();
  await page.getByRole("button", { name: "Publier" }).waitFor();
  expect(await page.locator('[data-widget="voicemail"]').count()).toBe(1);
});

test("the flow is exported as the bytes that are published", async ({ open }) => {
  const page = await open({ path: "?lang=en", viewport: VIEW });
  await page.getByRole("button", { name: "More options" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByText("Export JSON").click(),
  ]);
  expect(download.suggestedFilename()).toBe("flow_support_en.json");
  expect(readFileSync(await download.path(), "utf8")).toBe(serializeFlow(supportFlowEn));
});
