import { DEFAULT_EFFORT } from "beurtrol";
import { type App, PART_NAMES, type PartName } from "./app.ts";
import { button, element } from "./element.ts";
import { planPart } from "./parts/plan.ts";
import { solvePart } from "./parts/solve.ts";
import { startPart } from "./parts/start.ts";
import { wishesPart } from "./parts/wishes.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language, spoken, words } from "./words/index.ts";

const parts: Readonly<Record<PartName, (app: App) => HTMLElement>> = {
  start: startPart,
  wishes: wishesPart,
  solve: solvePart,
  plan: planPart,
};

const app: App = {
  state: {
    language: spoken(navigator.languages),
    reading: null,
    busy: null,
    member: null,
    choices: { open: false, by: "effort", effort: String(DEFAULT_EFFORT), seconds: "10", seed: "1" },
    failure: null,
    result: null,
  },
  words: () => words[app.state.language],
  redraw: (...names) => {
    for (const name of names) document.getElementById(name)?.replaceWith(parts[name](app));
  },
  when: { progress: () => undefined, changed: () => undefined },
};

show();

/** The whole page, in the language that is chosen. */
function show(): void {
  const { title, lead, local } = app.words();
  document.documentElement.lang = app.state.language;
  document.title = `${title} · beurtrol`;
  document.body.replaceChildren(
    element(
      "header",
      {},
      languages(),
      element("h1", {}, title),
      element("p", { class: "lead" }, lead),
      element("p", { class: "hint" }, local),
    ),
    element("main", {}, ...PART_NAMES.map((name) => parts[name](app))),
  );
}

function languages(): HTMLElement {
  return element(
    "nav",
    { "aria-label": app.words().language },
    ...LANGUAGES.map((language) =>
      button(
        LANGUAGE_NAMES[language],
        {
          id: `language-${language}`,
          lang: language,
          "aria-pressed": String(language === app.state.language),
        },
        () => speak(language),
      ),
    ),
  );
}

function speak(language: Language): void {
  app.state.language = language;
  show();
  document.getElementById(`language-${language}`)?.focus();
}
