import { existsSync } from "node:fs";
import axe, { type ContextObject, type RunOptions } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";

const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]; // prettier-ignore

/** Where the browser is, or undefined: then what needs one is skipped. `apt-get install chromium` brings it. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}

/** What axe holds against a page, or a part of it, but for what is moderate or minor. */
export async function serious(
  page: Page,
  options: RunOptions,
  part?: ContextObject,
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked.part, asked.options),
    { part: part ?? { include: ["html"] }, options },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
