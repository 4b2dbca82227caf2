import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseOrganisation, parsePlan, solve, verify } from "../../src/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { chromiumPath, openBrowser, serious } from "./chromium.ts";

const root = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const sample = (file: string): unknown =>
  readDocument(readFileSync(root(`examples/organisations/${file}`), "utf8"));

describe.skipIf(chromiumPath === undefined)(
  "the page in Chromium (skipped without /usr/bin/chromium)",
  () => {
    let server: PreviewServer;
    let browser: Browser;
    let origin: string;

    beforeAll(async () => {
      const outDir = join(inject("built"), "web");
      const settings = {
        configFile: root("vite.web.config.ts"),
        logLevel: "error",
        build: { outDir, minify: false },
      } as const;
      await build(settings);
      server = await preview({ ...settings, preview: { port: 0, host: "127.0.0.1" } });
      origin = server.resolvedUrls?.local[0] ?? "";
      browser = await openBrowser();
    });

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    /** The page, opened; and all that went wrong or outside since. */
    async function opened(options: Parameters<Browser["newPage"]>[0] = {}) {
      const page = await browser.newPage({ locale: "nl-BE", ...options });
      page.setDefaultTimeout(20_000);
      const wrong: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
      });
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("request", (request) => {
        const { protocol, href } = new URL(request.url());
        // What is made in the page itself: downloads, and the report in its frame.
        if (!href.startsWith(origin) && protocol !== "blob:" && protocol !== "about:")
          wrong.push(`asks for ${href}`);
      });
      await page.goto(origin);
      return { page, wrong };
    }

    test("a group divides its work with the keyboard alone", async () => {
      const { page, wrong } = await opened();
      await tabTo(page, "sample");
      await page.keyboard.press("ArrowDown");
      await press(page, "open-sample");
      await page.locator("#wishes").waitFor();
      expect(await page.locator("#reading").innerText()).toContain("12 leden, 61 taken");

      // Searches for hours, unless it is stopped.
      await unfold(page, "Meer keuzes");
      await tabTo(page, "effort");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("1000000000");
      await press(page, "solve-start", "Shift+Tab");
      expect(await focus(page)).toBe("solve-stop");
      await page.locator("progress:not([value='0'])").waitFor();
      await page.keyboard.press("Enter");
      await page.locator("#report > :is(iframe, pre)").waitFor();
      expect(await focus(page)).toBe("plan-heading");
      const stopped = await planOf(page);
      const organisation = parseOrganisation(sample("schoonmaak.json"));
      const plan = parsePlan(stopped, organisation);
      expect(plan.stopped).toBe("aborted");
      expect(verify(organisation, plan).ok).toBe(true);
      expect(await page.locator("#plan").innerText()).toContain("Je hebt het zoeken gestopt");

      // A member changes their mind on the first task, and says what they want to learn.
      await tabTo(page, "member", "Shift+Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const before = await page.evaluate("document.activeElement.checked");
      expect(before).toBe(true);
      await page.keyboard.press("ArrowRight");
      await tabTo(page, "wish-0");
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("#plan").innerText()).toContain("Verdeel opnieuw");

      // What was filled in is still there.
      await tabTo(page, "effort");
      expect(await page.inputValue("#effort")).toBe("1000000000");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("20000");
      await press(page, "solve-start", "Shift+Tab");
      await page.getByText("Verdeel opnieuw").waitFor({ state: "hidden" });
      const changed = parseOrganisation(await documentOf(page, "organisation"));
      const again = parsePlan(await planOf(page), changed);
      expect(again.stopped).toBe("effort");
      expect(verify(changed, again).ok).toBe(true);
      const [asBefore, asNow] = [organisation.members[0], changed.members[0]];
      expect(asNow?.preferences).not.toEqual(asBefore?.preferences);
      expect(asNow?.wishes).not.toEqual(asBefore?.wishes);
      expect(changed.members.slice(1)).toEqual(organisation.members.slice(1));
      expect(wrong).toEqual([]);
      await page.close();
    });

    test.each(["tiny.yaml", "bakkerij.json"])("%s: the same plan as in Node, byte for byte", async (file) => {
      const { page, wrong } = await opened();
      await page.selectOption("#sample", file.replace(/\..*/u, ""));
      await page.click("#open-sample");
      await page.getByText("Meer keuzes").click();
      await page.fill("#effort", "50000");
      await page.fill("#seed", "7");
      await page.click("#solve-start");
      await page.locator("#download-plan").waitFor();
      const here = await solve(parseOrganisation(sample(file)), { effort: 50_000, seed: 7 });
      expect(await textOf(page, "plan")).toBe(`${JSON.stringify(here, null, 2)}\n`);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test("everything can be taken along", async () => {
      const { page, wrong } = await divided("bakkerij");
      const ids = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.downloads button')].map(({ id }) => id.replace('download-', ''))",
      );
      expect(ids).toEqual(
        expect.arrayContaining(["xlsx", "ics", "markdown", "csv", "text", "json", "plan", "organisation"]),
      );
      for (const id of ids) expect((await bytesOf(page, id)).length, id).toBeGreaterThan(100);
      const tables = unzipSync(await bytesOf(page, "csv"));
      expect(strFromU8(Object.values(tables)[0] ?? new Uint8Array())).toContain(";");
      const calendars = unzipSync(await bytesOf(page, "ics"));
      expect(Object.keys(calendars)).toHaveLength(10);
      for (const calendar of Object.values(calendars))
        expect(strFromU8(calendar)).toContain("BEGIN:VCALENDAR");
      expect(wrong).toEqual([]);
      await page.close();
    });

    test("all problems of a file at once; and a plan from tables", async () => {
      const { page, wrong } = await opened();
      const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
      const problems = page.locator(".problems li");
      await page.setInputFiles("#file", file("x.json", '{"schema":"beurtrol/1","tasks":3,"members":"x"}'));
      await page.getByText("kan zo niet gebruikt").waitFor();
      expect(await problems.count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator("#wishes").isHidden()).toBe(true);
      await page.setInputFiles("#file", file("x.yaml", "a: [1"));
      await page.getByText("line 1").waitFor();
      await page.setInputFiles("#file", [
        root("examples/tables/taken.csv"),
        root("examples/tables/wie kan wat.csv"),
      ]);
      await page.locator("#reading .good").waitFor();
      expect(await problems.allInnerTexts()).not.toEqual([]);
      // What was read can be edited as text.
      await page.getByText("Zelf iets veranderen").click();
      const text = await page.inputValue("#editor");
      await page.fill("#editor", JSON.stringify({ ...(JSON.parse(text) as object), name: "Wij samen" }));
      await page.click("#apply");
      await page.getByText("Wij samen").first().waitFor();
      await divide(page);
      // Tables of a group seldom say when its first period begins.
      await page.click("#download-ics");
      await page.getByText("begindatum").waitFor();
      expect(wrong).toEqual([]);
      await page.close();
    });

    test.each([
      ["fr-BE", "fr"],
      ["en-GB", "en"],
      ["de-BE", "nl"],
    ])("speaks the language of the browser (%s)", async (locale, language) => {
      const { page, wrong } = await opened({ locale });
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test.each(["light", "dark"] as const)("readable for everybody, in %s", async (colorScheme) => {
      const { page, wrong } = await divided("tiny", { colorScheme, viewport: { width: 360, height: 740 } });
      // Words differ between languages, colours do not.
      for (const language of colorScheme === "light" ? ["fr", "en", "nl"] : ["nl"]) {
        await page.click(`#language-${language}`);
        await page.locator("#report > :is(iframe, pre)").waitFor();
        await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
        expect(await page.evaluate("document.documentElement.scrollWidth"), language).toBe(360);
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await serious(page, { iframes: false }, { exclude: ["iframe"] }), language).toEqual([]);
      }
      expect(wrong).toEqual([]);
      await page.close();
    });

    /** The page with a plan for a sample. */
    async function divided(name: string, options: Parameters<Browser["newPage"]>[0] = {}) {
      const { page, wrong } = await opened(options);
      await page.selectOption("#sample", name);
      await page.click("#open-sample");
      await divide(page);
      return { page, wrong };
    }
  },
);

/** A plan for what is open, soon. */
async function divide(page: Page): Promise<void> {
  await page.getByText("Meer keuzes").click();
  await page.fill("#effort", "5000");
  await page.click("#solve-start");
  await page.locator("#report > :is(iframe, pre)").waitFor();
  await page.locator("#download-plan").waitFor();
}

const focus = (page: Page): Promise<string | undefined> =>
  page.evaluate<string | undefined>("document.activeElement?.id");

/** Tab until something has the focus: whoever has no mouse can get there. */
async function tabTo(page: Page, id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press(key);
    if ((await focus(page)) === id) return;
  }
  throw new Error(`${id} cannot be reached with ${key}`);
}

async function press(page: Page, id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, id, key);
  await page.keyboard.press("Enter");
}

/** Opens the choices under a heading, with the keyboard. */
async function unfold(page: Page, heading: string): Promise<void> {
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate("document.activeElement?.textContent");
    if (at === heading) return page.keyboard.press("Space");
  }
  throw new Error(`${heading} cannot be reached`);
}

async function bytesOf(page: Page, id: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#download-${id}`)]);
  return new Uint8Array(await readFile(await download.path()));
}

const textOf = async (page: Page, id: string): Promise<string> => strFromU8(await bytesOf(page, id));
const documentOf = async (page: Page, id: string): Promise<unknown> => JSON.parse(await textOf(page, id));
const planOf = (page: Page): Promise<unknown> => documentOf(page, "plan");
