import { availableIn, planDivision } from "../../measures/division.ts";
import { satisfaction } from "../../measures/satisfaction.ts";
import { lookup } from "../../domain/people.ts";
import type { Member } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { legend, section, type Block } from "../blocks.ts";
import { widest } from "../layout.ts";
import type { Page } from "../page.ts";
import { bundle } from "./bundle.ts";

/** More bundles than this are not read at one table: then those whom the work fits least. */
const MOST_BUNDLES = 24;
const FEW = 5;

/** Everybody's bundle by process, as it is in the last period, with what goes round and when. */
export function bundles(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words, periods, last } = page;
  const all = organisation.members;
  const fold = !page.all && all.length > MOST_BUNDLES;
  const members = fold ? leastServed(page, plan) : all;
  const names = organisation.tasks.map(({ id }) => page.names.task(id));
  const label = Math.max(20, Math.min(page.width - 38, Math.max(36, widest(names))));
  return section(words.bundles.heading(periods.stretch(last, last)), [
    legend(words.bundles.likes),
    ...(fold ? ["", words.bundles.least(members.length, all.length)] : []),
    ...members.flatMap((member) => ["", ...bundle(page, member, plan, label)]),
    ...(fold ? ["", words.folded(all.length - members.length)] : []),
  ]);
}

function leastServed({ organisation, last }: Page, plan: Plan): readonly Member[] {
  const served = satisfaction(planDivision(organisation, plan, last)).members;
  const values = Object.fromEntries(served.map(({ member, value }) => [member, value]));
  return organisation.members
    .filter(
      (member) => availableIn(member, last) > 0 && !member.private && lookup(values, member.id) !== undefined,
    )
    .sort((a, b) => (lookup(values, a.id) ?? 1) - (lookup(values, b.id) ?? 1))
    .slice(0, FEW);
}
