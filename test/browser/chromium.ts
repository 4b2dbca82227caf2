import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]; // prettier-ignore

/** Where the browser is, or undefined: then what needs one is skipped. `apt-get install chromium` brings it. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}
