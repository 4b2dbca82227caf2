import type { RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DETAILED, detailed } from "../../bench/detailed.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { htmlReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { chromiumPath, openBrowser, serious } from "./chromium.ts";

const STRICT: RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] };

describe.skipIf(chromiumPath === undefined)("the HTML report in Chromium (skipped without /usr/bin/chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(DETAILED.map((name, index) => [name, LANGUAGES[index % LANGUAGES.length] ?? "nl"] as const))(
    "%s opens without an error or a request, readable by all, in %s",
    async (name, language) => {
      const group = detailed(name);
      const report = await htmlReport(group, solveSync(group, { effort: 20_000 }), { language });
      for (const colorScheme of name === "bakkerij" ? (["light", "dark"] as const) : (["light"] as const)) {
        const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 780 }, bypassCSP: true }); // prettier-ignore
        const page = await context.newPage();
        const heard = listen(page);
        await page.setContent(report, { waitUntil: "load" });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        expect(await serious(page, STRICT)).toEqual([]);
        await page.emulateMedia({ media: "print", colorScheme });
        // Colours that are told beside a picture are printed, and the first member's page begins a page, as all do.
        expect(await style(page, ".swatch", "print-color-adjust")).toBe("exact");
        expect(await style(page, "#members", "break-before")).toBe("page");
        expect(await style(page, "body", "color")).toBe("rgb(29, 35, 39)");
        expect(heard).toEqual([]);
        await context.close();
      }
    },
  );
}); // prettier-ignore

function style(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(
    `getComputedStyle(document.querySelector("${selector}")).getPropertyValue("${property}")`,
  );
}

/** Everything that the page complains of or asks for. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("request", (request) => heard.push(request.url()));
  return heard;
}
