import type { Locator, Page } from "playwright-core";

/** The editor as a person with a mouse uses it, in English. Text is typed, all else is pressed. */
export interface EditorPage {
  /** The panel beside the canvas. */
  readonly panel: Locator;
  /** Adds a step of a kind at a place of the canvas, and answers when its settings are open. */
  add(place: string, kind: string): Promise<void>;
  /** Leads a place of the canvas to a step that is there already. */
  goTo(place: string, title: string): Promise<void>;
  card(id: string): Locator;
  /** Types a title over the one a step has. */
  setTitle(title: string): Promise<void>;
  setText(label: string, text: string): Promise<void>;
  /** Chooses light, dark or the language from the playground's menu. */
  chooseInMenu(option: string): Promise<void>;
  /** Brings everything into view. */
  showAll(): Promise<void>;
}

export function editorPage(page: Page): EditorPage {
  const panel = page.getByRole("complementary");
  const palette = page.getByRole("dialog", { name: "Add a step" });

  const openPalette = async (place: string): Promise<void> => {
    await page.locator(`[data-place="${place}"]`).click();
    await palette.locator("input:focus").waitFor();
  };
  const isClosed = () => palette.waitFor({ state: "detached" });

  return {
    panel,
    async add(place, kind) {
      await openPalette(place);
      await palette.getByRole("option", { name: new RegExp(`^${kind}`) }).click();
      await isClosed();
      await panel.getByRole("textbox", { name: "Title of the step" }).waitFor();
    },
    async goTo(place, title) {
      await openPalette(place);
      await palette.getByRole("tab", { name: "Go to an existing step" }).click();
      await palette.getByRole("option", { name: title }).click();
      await isClosed();
    },
    card: (id) => page.locator(`[data-widget="${id}"]`),
    async setTitle(title) {
      await panel.getByRole("textbox", { name: "Title of the step" }).fill(title);
    },
    async setText(label, text) {
      await panel.getByRole("textbox", { name: label, exact: true }).fill(text);
    },
    async chooseInMenu(option) {
      await page.getByRole("button", { name: "More options" }).click();
      await page.getByRole("radio", { name: option }).click();
      await page.getByRole("button", { name: "More options" }).click();
    },
    async showAll() {
      await page.getByRole("button", { name: "Show everything" }).click();
    },
  };
}
