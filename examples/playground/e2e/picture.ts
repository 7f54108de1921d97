import type { Page } from "playwright-core";

/** What a person would see as a defect of the canvas: things that overlap, text that is cut. */
export interface Defects {
  readonly overlaps: readonly string[];
  readonly cut: readonly string[];
}

/** Measures every card, label, + and link that is drawn on the canvas. */
export function findDefects(page: Page): Promise<Defects> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string =>
      element.closest("[data-id]")?.getAttribute("data-id") ?? element.className.toString();
    const things = [
      ...document.querySelectorAll(
        ".sf-card, .sf-entry, .sf-exit__label, .sf-exit__note, .sf-plus, .sf-first, .sf-jump",
      ),
    ].map((element) => ({
      name: `${nameOf(element)} ${element.className}`,
      box: element.getBoundingClientRect(),
    }));
    const overlaps: string[] = [];
    for (const [index, a] of things.entries()) {
      for (const b of things.slice(index + 1)) {
        const isApart =
          a.box.right <= b.box.left + 0.5 ||
          b.box.right <= a.box.left + 0.5 ||
          a.box.bottom <= b.box.top + 0.5 ||
          b.box.bottom <= a.box.top + 0.5;
        if (!isApart) overlaps.push(`${a.name} and ${b.name}`);
      }
    }
    const texts = document.querySelectorAll(
      ".sf-card__title, .sf-card__type, .sf-card__summary, .sf-entry__text, .sf-exit__label, .sf-exit__note, .sf-jump__text, .sf-toolbar button, .sf-toolbar input",
    );
    const cut = [...texts]
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `${nameOf(element)}: ${element.textContent}`);
    return { overlaps, cut };
  });
}
