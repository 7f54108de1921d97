import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { expect, test } from "../../../tools/e2e/playground.js";
import { editorPage } from "./editor-page.js";
import { findDefects } from "./picture.js";
import { takePicture } from "./screenshots.js";

const VIEW = { width: 1440, height: 900 };

for (const deviceScaleFactor of [1, 2]) {
  test(`a flow is drawn from an empty canvas, published, and called, at ${deviceScaleFactor}x`, {
    timeout: 180_000,
  }, async ({ open }) => {
    const path = "?flow=empty&lang=en&theme=light";
    const page = await open({ path, viewport: VIEW, deviceScaleFactor });
    const picture = (name: string) => takePicture(page, `${name}-${deviceScaleFactor}x`);
    const editor = editorPage(page);
    await page.getByText("Add the first step").waitFor();
    await picture("empty-light");

    await drawFlow(page);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await editor.showAll();
    for (const theme of ["Light", "Dark"]) {
      await editor.chooseInMenu(theme);
      await settled(page);
      expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
      expect(await findDefects(page), theme).toEqual({ overlaps: [], cut: [] });
      await picture(`editor-${theme.toLowerCase()}`);
    }
    await editor.chooseInMenu("Light");

    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published", { exact: true }).first().waitFor();
    await callFlow(page, () => picture("test-call"));
    await expectSameTrace(page);
  });
}

/** Draws the flow of the reference: each step by the mouse, texts typed. */
async function drawFlow(page: Page): Promise<void> {
  const { panel, add, goTo, setTitle, setText } = editorPage(page);

  await page.getByRole("textbox", { name: "Name of the flow" }).fill("Sales and support");

  await add("start", "Audio message");
  await setTitle("Welcome");
  await setText("Text of Message", "Welcome to Northwind, open from nine to six on weekdays.");

  await add("audioMessage:next", "Time rule");
  await setTitle("Opening hours");
  await setText("Title of branch 1", "Mon–Fri 9–18");

  await add("timeRule:open", "Standard IVR");
  await setTitle("Menu");
  await panel.getByRole("button", { name: "Key 1", exact: true }).click();
  await setText("What key 1 is for", "Sales");
  await panel.getByRole("button", { name: "Key 2", exact: true }).click();
  await setText("What key 2 is for", "Support");
  await setText("Text of Prompt", "Sales: press 1. Support: press 2.");

  await add("ivrStandard:noInput", "Audio message");
  await setTitle("Not understood");
  await setText("Text of Message", "We did not get your choice.");
  await add("audioMessage2:next", "Voicemail");
  await setTitle("Voicemail");
  await setText("Text of Greeting", "Please leave a message.");
  await goTo("ivrStandard:invalidInput", "Not understood");

  await add("ivrStandard:key1", "Hold experience");
  await setTitle("Hold music");
  await add("holdExperience:next", "Ring to");
  await setTitle("Sales team");
  await panel.getByRole("combobox", { name: "Team" }).fill("Sales");
  await page.getByRole("option", { name: "Sales" }).click();
  await setText("Ring time", "20");
  await goTo("ringTo:noAnswer", "Voicemail");
  await goTo("ivrStandard:key2", "Hold music");

  // One branch is still open: publishing is blocked, and the problem leads to its widget.
  await page.getByRole("button", { name: "Publish" }).click();
  const problems = page.getByRole("dialog", { name: "Problems" });
  await problems.getByText("1 error stands in the way of publishing.").waitFor();
  await problems.getByRole("button", { name: /At any other time/ }).click();
  await panel.getByRole("textbox", { name: "Title of the step" }).waitFor();
  expect(await editorPage(page).card("timeRule").getAttribute("data-selected")).toBe("true");

  await goTo("timeRule:otherwise", "Voicemail");
  await page.getByRole("button", { name: /error/ }).waitFor({ state: "detached" });
}

/** A wrong key, then 2; nobody answers; the caller ends in the voicemail. */
async function callFlow(page: Page, whenRinging: () => Promise<void>): Promise<void> {
  const { panel } = editorPage(page);
  await watchLights(page);
  await page.getByRole("button", { name: "Test call" }).click();
  await panel.getByText("At a chosen time").click();
  await panel.getByLabel("Date and time").fill("2026-03-03T10:00");
  await panel.getByRole("button", { name: "Call", exact: true }).click();

  const isActive = (id: string) =>
    page.locator(`[data-widget="${id}"][data-active]`).waitFor({ state: "attached" });
  const skip = () => panel.getByRole("button", { name: "Skip to next" }).click();

  await isActive("audioMessage");
  // From here on time passes only by skipping, however slow the machine is.
  await panel.getByRole("button", { name: "Pause" }).click();
  await skip();
  await isActive("ivrStandard");
  await panel.getByRole("button", { name: "Key 9" }).click();
  await panel.getByText("Presses").first().waitFor();
  await panel.getByRole("button", { name: "Key 2" }).click();
  await isActive("ringTo");
  await whenRinging();
  await skip();
  await isActive("voicemail");
  await skip();
  await skip();
  await panel.getByText("A voicemail was left").waitFor();

  expect(await lights(page)).toEqual([
    "audioMessage",
    "timeRule",
    "ivrStandard",
    "holdExperience",
    "ringTo",
    "voicemail",
  ]);
  for (const passed of ["audioMessage", "timeRule", "ivrStandard", "holdExperience", "ringTo"]) {
    expect(await page.locator(`[data-widget="${passed}"][data-visited]`).count(), passed).toBe(1);
  }
  expect(await page.locator('[data-widget="audioMessage2"][data-visited]').count()).toBe(0);
  // The ways that were taken are lit, and no other: start, next, open, 2, next and no answer.
  expect(await page.locator('.sf-line[data-taken="true"]').count()).toBe(6);
}

/** What the page exports, run by the command line, gives the trace of the page byte for byte. */
async function expectSameTrace(page: Page): Promise<void> {
  const { panel } = editorPage(page);
  const press = (name: string) => panel.getByRole("button", { name, exact: true }).click();
  const script = await saved(page, () => press("Export script"));
  const trace = await saved(page, () => press("Export trace"));
  const flow = await saved(page, async () => {
    await page.getByRole("button", { name: "More options" }).click();
    await page.getByRole("button", { name: "Export JSON" }).click();
  });

  const drawn = JSON.parse(await readFile(flow, "utf8"));
  expect(drawn.timeZone).toBe("Europe/Paris");
  expect(drawn.widgets.timeRule.settings.branches[0].slots).toMatchObject([
    { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
  ]);
  expect(drawn.widgets.ringTo.settings).toMatchObject({
    target: { kind: "team", id: "sales" },
    ringForMs: 20_000,
  });

  const cli = join(import.meta.dirname, "../../../packages/flow-runtime/dist/cli.js");
  const call = ["call", flow, "--script", script, "--format", "json"];
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...call]);
  expect(stdout).toBe(await readFile(trace, "utf8"));
}

/** Where the file is that the browser saves when something is pressed. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download.path();
}

/** Notes which widget is lit from now on. */
function watchLights(page: Page): Promise<void> {
  return page.evaluate(() => {
    const lit: string[] = [];
    Object.assign(globalThis, { litWidgets: lit });
    new MutationObserver(() => {
      const id = document.querySelector("[data-active]")?.getAttribute("data-widget");
      if (id && lit.at(-1) !== id) lit.push(id);
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
}

function lights(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, "litWidgets"));
}

/** The view has stopped moving: two frames in a row show it at the same place. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () => document.querySelector(".react-flow__viewport")?.getAttribute("style");
    const frame = () => new Promise(requestAnimationFrame);
    let before: string | null | undefined;
    for (let same = 0; same < 3; ) {
      await frame();
      same = place() === before ? same + 1 : 0;
      before = place();
    }
  });
}
