export type Child = Node | string | null;

/** Attributes by name; `true` is an attribute without a value, `false` and `null` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A new element with its attributes and what is in it; texts are texts, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something. */
export function button(text: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", act);
  return made;
}

/** A list to choose one from; tells which value was chosen. */
export function choice(
  attributes: Attributes,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element("select", attributes);
  made.append(
    ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  made.addEventListener("change", () => choose(made.value));
  return made;
}
