import type * as z from "zod/mini";
import { references, type ReferenceKind } from "./entity.ts";
import { guess } from "./guess.ts";
import { atMost, issue, MOST_ISSUES, quoted, type Issue } from "./issue.ts";

/** The ids that a document defines, per kind. */
export type Ids = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

type Schema = z.core.$ZodType;

/** One walk along a document: where it is, and what it found. */
interface Walk {
  readonly ids: Ids;
  readonly path: (string | number)[];
  readonly found: Issue[];
}

/**
 * Walks a document along its schema and reports unknown keys and references to ids that do not exist. It reads the raw
 * document, so that it works, and reports, also where other parts are wrong.
 */
export function danglingParts(schema: Schema, document: unknown, ids: Ids): Issue[] {
  const found: Issue[] = [];
  visit(schema, document, { ids, path: [], found });
  return atMost(found);
}

function visit(schema: Schema, value: unknown, walk: Walk): void {
  if (value === undefined || value === null || walk.found.length > MOST_ISSUES) return;
  const kind = references.get(schema);
  if (kind !== undefined) {
    if (typeof value === "string" && value !== "" && !walk.ids[kind].has(value)) dangling(kind, value, walk);
    return;
  }
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "object":
      if (isRecord(value)) visitObject(def.shape, value, walk);
      return;
    case "array":
      if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) step(def.element, index, item, walk);
      }
      return;
    case "record":
      if (isRecord(value)) visitRecord(def, value, walk);
      return;
    case "optional":
    case "default":
    case "nullable":
    case "readonly":
      visit(def.innerType, value, walk);
      return;
    case "union": {
      const option = fittingOption(def.options, value);
      if (option !== undefined) visit(option, value, walk);
      return;
    }
    default:
  }
}

function step(schema: Schema, key: string | number, value: unknown, walk: Walk): void {
  walk.path.push(key);
  visit(schema, value, walk);
  walk.path.pop();
}

function visitObject(
  shape: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  walk: Walk,
): void {
  // Entities, which have notes, keep extensions; strict objects do not.
  const extensible = Object.hasOwn(shape, "notes");
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field !== undefined) step(field, key, item, walk);
    else if (!extensible || !key.startsWith("x-")) unknownKey(key, item, value, Object.keys(shape), walk);
  }
}

function visitRecord(def: z.core.$ZodRecordDef, value: Record<string, unknown>, walk: Walk): void {
  const keys = (def.keyType as z.core.$ZodTypes)._zod.def;
  const allowed = keys.type === "enum" ? Object.keys(keys.entries) : null;
  for (const [key, item] of Object.entries(value)) {
    if (allowed?.includes(key) === false) unknownKey(key, item, value, allowed, walk);
    else {
      step(def.keyType, key, key, walk);
      step(def.valueType, key, item, walk);
    }
  }
}

function unknownKey(
  key: string,
  value: unknown,
  within: object,
  allowed: readonly string[],
  walk: Walk,
): void {
  if (walk.found.length > MOST_ISSUES) return;
  const meant = guess(
    key,
    allowed.filter((name) => !Object.hasOwn(within, name)),
  );
  const maybe = meant === undefined ? undefined : quoted(meant);
  walk.found.push(
    issue("error", "unknown-key", [...walk.path, key], value, `unknown key ${quoted(key)}`, maybe),
  );
}

/** In a union of objects, the one whose literal fields (type, mode) agree; in others, the first of the value's form. */
function fittingOption(options: readonly Schema[], value: unknown): Schema | undefined {
  return options.find((option) => {
    const def = (option as z.core.$ZodTypes)._zod.def;
    if (def.type === "union") return fittingOption(def.options, value) !== undefined;
    if (def.type === "object") {
      if (!isRecord(value)) return false;
      return Object.entries(def.shape).every(([key, field]) => {
        const inner = (field as z.core.$ZodTypes)._zod.def;
        return inner.type !== "literal" || (inner.values as unknown[]).includes(value[key]);
      });
    }
    return def.type === "array" ? Array.isArray(value) : def.type === typeof value || def.type === "enum";
  });
}

function dangling(kind: ReferenceKind, value: string, walk: Walk): void {
  const meant = guess(value, walk.ids[kind]);
  // A tag, main task or client is known only by its use: a preference for one that no task has yet is no mistake.
  const soft = kind === "tag" || kind === "main" || kind === "client";
  const message = soft ? absent(kind, value) : `unknown ${kind} ${quoted(value)}`;
  const maybe = meant === undefined ? undefined : quoted(meant);
  walk.found.push(
    issue(soft ? "warning" : "error", `unknown-${kind}`, [...walk.path], value, message, maybe),
  );
}

function absent(kind: "tag" | "main" | "client", value: string): string {
  if (kind === "client") return `no process has the client ${quoted(value)}`;
  return kind === "tag" ? `no task has the tag ${quoted(value)}` : `no task is part of ${quoted(value)}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
