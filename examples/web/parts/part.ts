import { element, type Child } from "../element.ts";
import type { PartName } from "../app.ts";

/** A part of the page under its heading, which can be given the focus. */
export function part(name: PartName, heading: string, ...children: readonly Child[]): HTMLElement {
  const title = element("h2", { id: `${name}-heading`, tabindex: -1 }, heading);
  return element("section", { id: name, "aria-labelledby": title.id }, title, ...children);
}

/** A part that has nothing to show yet. */
export function absent(name: PartName): HTMLElement {
  return element("section", { id: name, hidden: true });
}

/** A field under its label, with what is to be known of it. */
export function field(label: string, control: HTMLElement, hint: string | null = null): HTMLElement {
  const told = hint === null ? null : element("p", { class: "hint", id: `${control.id}-hint` }, hint);
  if (told !== null) control.setAttribute("aria-describedby", told.id);
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control, told);
}
