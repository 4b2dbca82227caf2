import type { Organisation, OrganisationInput } from "beurtrol";
import type { App } from "../app.ts";
import { withPreference, withWish } from "../edits.ts";
import { choice, element } from "../element.ts";
import { nameOf } from "../naming.ts";
import { readOrganisation } from "../reading.ts";
import { absent, field, part } from "./part.ts";

type Member = Organisation["members"][number];
type Task = Organisation["tasks"][number];

/** Changes the document that is open; what is drawn stays, since whoever fills it in is still there. */
type Change = (edit: (document: OrganisationInput) => OrganisationInput) => void;

interface Form {
  readonly app: App;
  readonly organisation: Organisation;
  readonly member: Member;
  readonly change: Change;
}

/** Where members say what they like and what they want to learn. */
export function wishesPart(app: App): HTMLElement {
  const organisation = app.state.reading?.organisation ?? null;
  const [first] = organisation?.members ?? [];
  if (organisation === null || first === undefined) return absent("wishes");
  const words = app.words().wishes;
  const change: Change = (edit) => {
    const document = app.state.reading?.document ?? null;
    if (document === null) return;
    app.state.reading = readOrganisation(edit(document));
    app.when.changed();
  };
  const form = element("div", { id: "form" });
  const fill = (id: string): void => {
    const member = app.state.reading?.organisation?.members.find((one) => one.id === id) ?? first;
    app.state.member = member.id;
    const filled = { app, organisation, member, change };
    form.replaceChildren(preferencesOf(filled), ...learningOf(filled));
  };
  const names = organisation.members.map(
    ({ id, name }) => [id, nameOf(name, app.state.language, id)] as const,
  );
  const now = app.state.member ?? first.id;
  const chosen = choice({ id: "member" }, names, now, fill);
  fill(now);
  return part("wishes", words.heading, element("p", {}, words.lead), field(words.member, chosen), form);
}

function preferencesOf(form: Form): HTMLElement {
  const { app, organisation } = form;
  const { language } = app.state;
  const words = app.words().wishes;
  const ofProcess = (process: string | undefined) =>
    organisation.tasks.filter((task) => task.process === process);
  const groups = [
    ...organisation.processes.map(({ id, name }) => ({
      name: nameOf(name, language, id),
      tasks: ofProcess(id),
    })),
    { name: words.group, tasks: ofProcess(undefined) },
  ].filter(({ tasks }) => tasks.length > 0);
  return element(
    "div",
    {},
    element("h3", {}, words.tasks),
    element("p", { class: "legend", "aria-hidden": "true" }, ...legend(words.preferences)),
    generalOf(form),
    ...groups.map(({ name, tasks }, index) =>
      element(
        "details",
        { class: "process", open: index === 0 },
        element("summary", {}, name),
        ...tasks.map((task) => preferenceOf(form, task)),
      ),
    ),
  );
}

/** How a preference looks, in the order of the words: nothing said, then -2 to 2. */
const MARKS = ["?", "−−", "−", "0", "+", "++"] as const;
const VALUES = [null, -2, -1, 0, 1, 2] as const;

/** What somebody said of tags, processes or kinds of work: it counts for tasks of which nothing else is said. */
function generalOf({ app, organisation, member }: Form): HTMLElement | null {
  const words = app.words().wishes;
  const { tags, processes, kinds } = member.preferences;
  const called = new Map(
    organisation.processes.map(({ id, name }) => [id, nameOf(name, app.state.language, id)]),
  );
  const stated = [
    ...Object.entries(tags),
    ...Object.entries(processes).map(([id, value]) => [called.get(id) ?? id, value] as const),
    ...Object.entries(kinds).map(([kind, value]) => [words.kinds[kind as Task["kind"]], value] as const),
  ];
  if (stated.length === 0) return null;
  const mark = (value: number): string => MARKS[VALUES.findIndex((one) => one === value)] ?? String(value);
  const told = stated.map(([name, value]) => `${name} ${mark(value)}`).join(", ");
  return element("p", { class: "hint" }, words.general(told));
}

function legend(preferences: readonly string[]): HTMLElement[] {
  return preferences.map((text, index) =>
    element("span", {}, element("b", {}, MARKS[index] ?? ""), ` ${text}`),
  );
}

function preferenceOf({ app, member, change }: Form, task: Task): HTMLElement {
  const words = app.words().wishes;
  const stated = member.preferences.tasks[task.id] ?? null;
  const options = VALUES.map((value, index) => {
    const input = element("input", { type: "radio", name: `task ${task.id}`, checked: value === stated });
    input.addEventListener("change", () =>
      change((before) => withPreference(before, member.id, task.id, value)),
    );
    const said = element("span", { class: "unseen" }, words.preferences[index] ?? "");
    return element("label", {}, input, element("span", { "aria-hidden": "true" }, MARKS[index] ?? ""), said);
  });
  // A number from a file may lie between the choices.
  const between = stated !== null && !VALUES.some((value) => value === stated);
  return element(
    "fieldset",
    { class: "preference" },
    element("legend", {}, nameOf(task.name, app.state.language, task.id)),
    element("div", { class: "choices" }, ...options),
    between
      ? element("p", { class: "hint" }, words.between(stated.toLocaleString(app.words().locale)))
      : null,
  );
}

function learningOf(form: Form): HTMLElement[] {
  const { app, organisation, member } = form;
  const words = app.words().wishes;
  if (organisation.competences.length === 0) return [];
  const open = organisation.competences.filter(({ id }) => (member.levels[id] ?? 0) < HIGHEST);
  return [
    element("h3", {}, words.learning),
    element("p", {}, open.length === 0 ? words.full : words.learningHint),
    ...open.map((competence, index) => wishOf(form, competence, index)),
  ];
}

const HIGHEST = 4;

function wishOf(
  { app, member, change }: Form,
  { id, name }: Organisation["competences"][number],
  index: number,
): HTMLElement {
  const words = app.words().wishes;
  const level = member.levels[id] ?? 0;
  const wished = member.wishes.find(({ competence }) => competence === id)?.level ?? null;
  const higher = words.levels
    .map((text, value) => [String(value), text] as const)
    .filter(([value]) => Number(value) > level || Number(value) === wished);
  const select = choice(
    { id: `wish-${index}` },
    [["", words.noWish], ...higher],
    wished === null ? "" : String(wished),
    (value) => change((before) => withWish(before, member.id, id, value === "" ? null : Number(value))),
  );
  const made = field(nameOf(name, app.state.language, id), select, words.now(words.levels[level] ?? ""));
  made.classList.add("wish");
  return made;
}
