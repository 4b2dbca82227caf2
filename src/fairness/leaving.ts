import type { OrganisationInput } from "../parse.ts";

type RuleInput = NonNullable<OrganisationInput["rules"]>[number];
type History = NonNullable<OrganisationInput["history"]>;
type Staffing = OrganisationInput["tasks"][number]["staffing"];

/**
 * The document without some members: their names are taken out wherever they stand. A rule, a lock or a scope that was about
 * them alone goes with them.
 */
export function without(document: OrganisationInput, leaving: ReadonlySet<string>): OrganisationInput {
  const stays = (member: string) => !leaving.has(member);
  const remaining = <Value>(record: Readonly<Record<string, Value>> | undefined) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([member]) => stays(member)));
  const { scope, history = {} } = document;
  const inScope = scope?.members?.filter(stays);
  return {
    ...document,
    members: document.members.filter(({ id }) => stays(id)),
    tasks: document.tasks.map((task) => ({ ...task, staffing: staffingWithout(task.staffing, stays) })),
    rules: (document.rules ?? []).flatMap((rule) => ruleWithout(rule, stays)),
    ...(scope === undefined
      ? {}
      : { scope: { ...scope, members: inScope?.length === 0 ? undefined : inScope } }),
    locks: (document.locks ?? []).filter(({ member }) => member === undefined || stays(member)),
    asIs: (document.asIs ?? []).map((division) => ({ ...division, shares: remaining(division.shares) })),
    history: {
      ...history,
      balances: remaining(history.balances),
      holders: Object.fromEntries(
        Object.entries(history.holders ?? {}).map(([task, row]) => [
          task,
          {
            ...row,
            members: (row.members ?? []).filter(stays),
            earlier: (row.earlier ?? []).map((names) => names.filter(stays)),
            terms: remaining(row.terms),
            balances: remaining(row.balances),
          } satisfies NonNullable<History["holders"]>[string],
        ]),
      ),
    },
  };
}

/** Who was elected for a later term and leaves, leaves that term and those after it open to all candidates. */
function staffingWithout(staffing: Staffing, stays: (member: string) => boolean): Staffing {
  if (staffing?.mode !== "elected") return staffing;
  const { candidates = [], elected = [] } = staffing;
  const gone = elected.findIndex((member) => !stays(member));
  return {
    ...staffing,
    candidates: candidates.filter(stays),
    elected: gone < 0 ? elected : elected.slice(0, gone),
  };
}

function ruleWithout(rule: RuleInput, stays: (member: string) => boolean): readonly RuleInput[] {
  if (rule.type === "pin") return stays(rule.member) ? [rule] : [];
  const fields = rule as { readonly members?: string[]; readonly supported?: string[] };
  const lists = Object.entries({ members: fields.members, supported: fields.supported })
    .filter((entry): entry is [string, string[]] => entry[1] !== undefined)
    .map(([key, names]) => [key, names.filter(stays)] as const);
  if (lists.some(([, names]) => names.length === 0)) return [];
  return [{ ...rule, ...Object.fromEntries(lists) }];
}
