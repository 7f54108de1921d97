/** The browser that SMARTFLOW_CHROMIUM names, else one that is installed, else Playwright's own. */
export function findChromium(): string | undefined;
/** How Chromium is started for tests: without a GPU, and without what containers lack. */
export function launchOptions(): { executablePath?: string; args: string[] };
