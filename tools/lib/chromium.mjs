import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { must } from "./processes.mjs";
import { Stop } from "./terminal.mjs";

const KNOWN = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** The browser that SMARTFLOW_CHROMIUM names, else one that is installed, else Playwright's own. */
export function findChromium() {
  const named = process.env.SMARTFLOW_CHROMIUM;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Stop(`SMARTFLOW_CHROMIUM names ${named}, which does not exist.`);
  }
  const installed = (KNOWN[process.platform] ?? []).find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  try {
    const { chromium } = createRequire(import.meta.url)("playwright-core");
    const own = chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/** How Chromium is started for tests: without a GPU, and without what containers lack. */
export function launchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  };
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Finds Chromium, or installs Debian's where that needs no question. */
export async function bringChromium() {
  const found = findChromium();
  if (found !== undefined) return { path: found, note: found };
  if (process.getuid?.() !== 0 || !isDebian()) {
    throw new Stop(
      "The browser tests need Chromium: install Chrome or Chromium, or run " +
        "npx playwright install chromium, or name one in SMARTFLOW_CHROMIUM.",
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await must("apt-get update", "apt-get", ["update", "-qq"], { env });
  await must("apt-get install chromium", "apt-get", ["install", "-y", "-qq", "chromium"], { env });
  const path = findChromium();
  if (path === undefined)
    throw new Stop("apt-get installed chromium, yet it is nowhere to be found.");
  return { path, note: "installed by apt-get" };
}
