import { writeFileSync } from "node:fs";
import { htmlReport } from "beurtrol/report";
import { solve } from "beurtrol";
import { detailed } from "../bench/detailed.ts";
import { openBrowser } from "../test/browser/chromium.ts";

/** The picture in the README: the top of the report of the bakery, as Chromium shows it. `npm run picture`. */
const bakery = detailed("bakkerij");
const plan = await solve(bakery, { effort: 1_000_000, seed: 1 });
const report = await htmlReport(bakery, plan, { language: "en" });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 900, height: 1150 }, colorScheme: "light" });
await page.setContent(report);
writeFileSync(new URL("../docs/images/report.png", import.meta.url), await page.screenshot());
await browser.close();
