import type { App } from "../app.ts";
import { button, choice, element } from "../element.ts";
import { nameOf } from "../naming.ts";
import { readFiles, readText, type Problem, type Reading } from "../reading.ts";
import { SAMPLE_NAMES, samples, type SampleName } from "../samples.ts";
import { field, part } from "./part.ts";

/** Where a group opens its file, or a sample, and mends it. */
export function startPart(app: App): HTMLElement {
  const words = app.words().start;
  const status = element("div", { role: "status", id: "reading" });
  const editor = element("textarea", { id: "editor", rows: 16, spellcheck: false, autocomplete: "off" });
  const editing = element(
    "details",
    {},
    element("summary", {}, words.edit),
    field(words.editLabel, editor, words.editHint),
    button(words.apply, { id: "apply" }, () => open(Promise.resolve(readText(editor.value)))),
  );

  let asked = 0;
  const open = (reading: Promise<Reading>): void => {
    const own = (asked += 1);
    status.replaceChildren(element("p", {}, app.words().working));
    const failed = (error: unknown): Reading => unreadable(error);
    void reading.catch(failed).then((read) => {
      // Whoever chooses twice gets what they chose last.
      if (own !== asked) return;
      take(app, read);
      status.replaceChildren(...told(app, read));
      editor.value = read.text;
    });
  };

  const { reading } = app.state;
  if (reading !== null) {
    status.append(...told(app, reading));
    editor.value = reading.text;
  }
  // Wishes that were filled in meanwhile are in the text as well.
  editing.addEventListener("toggle", () => {
    if (editing.open && app.state.reading !== null) editor.value = app.state.reading.text;
  });

  let sample: SampleName = "tiny";
  const names = SAMPLE_NAMES.map((name) => [name, words.samples[name]] as const);
  const chosen = choice({ id: "sample" }, names, sample, (value) => (sample = value as SampleName));
  const file = element("input", {
    type: "file",
    id: "file",
    multiple: true,
    accept: ".json,.yaml,.yml,.csv,.xlsx",
  });
  file.addEventListener("change", () => {
    const files = [...(file.files ?? [])];
    if (files.length > 0) open(readFiles(files, app.state.language));
    // So that the same file, mended, can be chosen again.
    file.value = "";
  });
  const openSample = button(words.open, { id: "open-sample", class: "main" }, () => {
    open(samples[sample]().then((module) => readText(module.default)));
  });
  return part(
    "start",
    words.heading,
    element("p", {}, words.lead),
    element("div", { class: "row" }, field(words.sample, chosen), openSample),
    field(words.file, file, words.fileHint),
    status,
    editing,
  );
}

/** A search for the organisation before is of no use any more. */
function take({ state, redraw }: App, reading: Reading): void {
  state.busy?.solving.stop();
  Object.assign(state, { reading, busy: null, member: null, failure: null, result: null });
  redraw("wishes", "solve", "plan");
}

function told(app: App, { organisation, problems }: Reading): HTMLElement[] {
  const words = app.words().start;
  const errors = problems.filter(({ serious }) => serious).length;
  const lines: HTMLElement[] = [];
  if (organisation === null) lines.push(element("p", { class: "bad" }, words.refused));
  else {
    const { name, members, tasks } = organisation;
    const called = nameOf(name, app.state.language, words.unnamed);
    lines.push(element("p", { class: "good" }, words.opened(called, members.length, tasks.length)));
  }
  if (problems.length === 0) return lines;
  const list = element(
    "ul",
    { class: "problems" },
    ...problems.map((problem) => line(problem, words.remark)),
  );
  return [
    ...lines,
    element("p", {}, element("strong", {}, words.problems(errors, problems.length - errors))),
    list,
  ];
}

function line({ serious, text, language }: Problem, remark: string): HTMLElement {
  const said = element("span", { lang: language }, text);
  return element("li", {}, serious ? null : `${remark}: `, said);
}

function unreadable(error: unknown): Reading {
  const text = error instanceof Error ? error.message : String(error);
  return {
    document: null,
    organisation: null,
    problems: [{ serious: true, text, language: "en" }],
    text: "",
  };
}
