import type { App, Choices } from "../app.ts";
import { button, element } from "../element.ts";
import type { Search } from "../messages.ts";
import { startSolving } from "../solving.ts";
import type { Words } from "../words/index.ts";
import { absent, field, part } from "./part.ts";

/** Where the work is divided: a button, and how far it is. */
export function solvePart(app: App): HTMLElement {
  const { state } = app;
  if ((state.reading?.organisation ?? null) === null) return absent("solve");
  const words = app.words().solve;
  const problem = element(
    "p",
    { role: "alert", class: "bad", hidden: state.failure === null },
    failureOf(app),
  );
  const start = button(words.start, { id: "solve-start", class: "main" }, () => {
    const search = searchOf(state.choices, app.words());
    if (typeof search === "string") {
      problem.hidden = false;
      problem.textContent = search;
      return;
    }
    begin(app, search);
    document.getElementById("solve-stop")?.focus();
  });
  const bar = element("progress", {
    id: "progress",
    max: 1,
    value: state.busy?.fraction ?? 0,
    "aria-label": words.progress,
  });
  const said = element(
    "span",
    { role: "status" },
    state.busy?.stopping === true ? words.stopping : words.busy,
  );
  const stop = button(words.stop, { id: "solve-stop" }, () => {
    if (state.busy === null) return;
    state.busy.stopping = true;
    state.busy.solving.stop();
    said.textContent = words.stopping;
  });
  app.when.progress = (fraction) => (bar.value = fraction);
  const running = state.busy !== null;
  return part(
    "solve",
    words.heading,
    element("p", {}, words.lead),
    running ? element("div", { class: "busy" }, bar, said, stop) : start,
    problem,
    running ? null : choicesOf(app),
  );
}

function failureOf({ state, words }: App): string {
  const { failure } = state;
  if (failure === null) return "";
  const told = words().solve;
  return failure.kind === "contradiction"
    ? told.contradiction(failure.rules.join(", "))
    : told.failed(failure.message);
}

function begin(app: App, search: Search): void {
  const { state } = app;
  const { document, organisation } = state.reading ?? {};
  if (document === null || document === undefined || organisation === null || organisation === undefined)
    return;
  const solving = startSolving(organisation, search, ({ fraction }) => {
    if (state.busy?.solving !== solving) return;
    state.busy.fraction = fraction;
    app.when.progress(fraction);
  });
  state.busy = { solving, fraction: 0, stopping: false };
  state.failure = null;
  app.redraw("solve");
  void solving.done.then((outcome) => {
    // Another file was opened meanwhile.
    if (state.busy?.solving !== solving) return;
    state.busy = null;
    if (outcome.kind === "plan") state.result = { document, organisation, plan: outcome.plan };
    else state.failure = outcome;
    const waited = globalThis.document.activeElement?.id === "solve-stop";
    app.redraw("solve", "plan");
    const next = outcome.kind === "plan" ? "plan-heading" : "solve-start";
    if (waited) globalThis.document.getElementById(next)?.focus();
  });
}

/** How long to search and which plan, for who wants to say so; it stays as it was filled in. */
function choicesOf(app: App): HTMLElement {
  const words = app.words().solve;
  const { choices } = app.state;
  const input = (name: "effort" | "seconds" | "seed"): HTMLInputElement => {
    const made = element("input", {
      type: "text",
      inputmode: "numeric",
      id: name,
      value: choices[name],
      autocomplete: "off",
    });
    made.addEventListener("input", () => (choices[name] = made.value));
    return made;
  };
  const length = (by: Choices["by"], hint: string): HTMLElement => {
    const radio = element("input", {
      type: "radio",
      name: "length",
      checked: choices.by === by,
      "aria-label": words[by],
    });
    radio.addEventListener("change", () => (choices.by = by));
    const number = input(by);
    // Whoever fills in a number wants it to count.
    number.addEventListener("input", () => {
      radio.checked = true;
      choices.by = by;
    });
    return element("div", { class: "choice" }, radio, field(words[by], number, hint));
  };
  const shown = element(
    "details",
    { open: choices.open },
    element("summary", {}, words.advanced),
    element(
      "fieldset",
      {},
      element("legend", {}, words.length),
      length("effort", words.effortHint),
      length("seconds", words.secondsHint),
    ),
    field(words.seed, input("seed"), words.seedHint),
  );
  shown.addEventListener("toggle", () => (choices.open = shown.open));
  return shown;
}

const MOST = { effort: 1_000_000_000, seconds: 3_600, seed: 1_000_000_000 } as const;

/** What is filled in, or what is wrong with it, in words. */
function searchOf(choices: Choices, { solve: words, locale }: Words): Search | string {
  const { by } = choices;
  const seed = Number(choices.seed);
  const most = Number(choices[by].replace(",", "."));
  const wrong = (name: "effort" | "seconds" | "seed", least: number): string =>
    words.range(words[name], least.toLocaleString(locale), MOST[name].toLocaleString(locale));
  if (choices.seed.trim() === "" || !Number.isSafeInteger(seed) || seed < 0 || seed > MOST.seed)
    return wrong("seed", 0);
  if (!(most >= 1 && most <= MOST[by]) || (by === "effort" && !Number.isInteger(most))) return wrong(by, 1);
  return by === "effort" ? { seed, effort: most } : { seed, seconds: most };
}
