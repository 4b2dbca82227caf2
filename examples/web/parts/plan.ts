import type { App, Result } from "../app.ts";
import { button, element } from "../element.ts";
import type { Language } from "../words/index.ts";
import { absent, part } from "./part.ts";

/** The plan: what it comes down to, its report, and everything to take along. */
export function planPart(app: App): HTMLElement {
  const { result, language } = app.state;
  if (result === null) return absent("plan");
  const words = app.words().plan;
  const { plan } = result;
  const older = element("p", { class: "note", role: "status" });
  const changed = (): void =>
    older.replaceChildren(app.state.reading?.document === result.document ? "" : words.older);
  app.when.changed = changed;
  changed();
  const report = element("div", { id: "report" }, element("p", {}, app.words().working));
  void shown(result, language, words.report).then((made) => report.replaceChildren(made));
  return part(
    "plan",
    words.heading,
    older,
    element("p", { class: "good" }, words.verified),
    plan.stopped === "aborted" ? element("p", {}, words.aborted) : null,
    plan.uncovered.length > 0 ? element("p", { class: "note" }, words.open(plan.uncovered.length)) : null,
    report,
    downloadsOf(app, result),
  );
}

/** The report as a page within the page, which can do nothing but be read; as text where there is none. */
async function shown(result: Result, language: Language, title: string): Promise<HTMLElement> {
  const { filesOf } = await import("../downloads.ts");
  const html = await filesOf("html", result, language);
  if (html !== null) return element("iframe", { title, sandbox: "", srcdoc: String(html.content) });
  const text = await filesOf("text", result, language);
  return element("pre", { tabindex: 0, role: "region", "aria-label": title }, String(text?.content ?? ""));
}

/** In the order in which they are most asked for. */
const FORMATS = ["html", "xlsx", "ics", "markdown", "csv", "text", "json"] as const;

function downloadsOf(app: App, result: Result): HTMLElement {
  const words = app.words().plan;
  const { language } = app.state;
  const said = element("p", { role: "status" });
  const list = element("ul", { class: "downloads" });
  const item = (id: string, text: string, hand: () => Promise<boolean>): HTMLElement => {
    const give = (): void => {
      said.textContent = "";
      void hand().then((given) => (said.textContent = given ? "" : words.nothing));
    };
    return element("li", {}, button(text, { id: `download-${id}` }, give));
  };
  void import("../downloads.ts").then(({ filesOf, formats, handOver, jsonFile }) => {
    const document = (id: "organisation" | "plan", content: () => unknown): HTMLElement =>
      item(id, words[id], () => {
        handOver(jsonFile(`${id}.json`, content()));
        return Promise.resolve(true);
      });
    const written = FORMATS.filter((format) => format in formats).map((format) =>
      item(format, words.formats[format] ?? format, async () => {
        const file = await filesOf(format, result, language);
        if (file !== null) handOver(file);
        return file !== null;
      }),
    );
    list.append(
      ...written,
      document("plan", () => result.plan),
      // As it is now: wishes that were filled in after the plan are not lost.
      document("organisation", () => app.state.reading?.document ?? result.document),
    );
  });
  return element(
    "div",
    {},
    element("h3", {}, words.downloads),
    element("p", {}, words.downloadsHint),
    list,
    said,
  );
}
