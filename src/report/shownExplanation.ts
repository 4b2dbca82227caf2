import type {
  Alternative,
  BundleExplanation,
  Explanation,
  Obstacle,
  Prices,
  Remedy,
  TaskExplanation,
  UndoneTurn,
} from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { privateMembers, withoutHidden } from "./private.ts";

/** What is shown of the bundle of a private member: what everybody can see in the plan. */
export interface PrivateBundle extends Pick<BundleExplanation, "kind" | "member" | "hours" | "processes"> {
  readonly private: true;
}

/** An explanation as everybody may read it. */
export type ShownExplanation = TaskExplanation | BundleExplanation | PrivateBundle;

/**
 * Leaves out what would tell the wishes and preferences of private members: their satisfaction and burden, why they do not
 * learn something, and of their own bundle all but hours and processes.
 */
export function shownExplanation(organisation: Organisation, explanation: Explanation): ShownExplanation {
  const hidden = privateMembers(organisation);
  if (explanation.kind === "bundle") {
    const { kind, member, hours, processes, improvements } = explanation;
    if (hidden.has(member)) return { kind, member, hours, processes, private: true };
    const shown = improvements.map((each) => ({
      ...each,
      alternative: withoutHidden(each.alternative, hidden),
    }));
    return { ...explanation, improvements: shown };
  }
  const { member, held, notHeld, alternative } = explanation;
  return {
    ...explanation,
    held: held.map((turn) => ({
      ...turn,
      others: turn.others.map((other) => {
        return hidden.has(other.member) ? { ...other, obstacles: other.obstacles.map(withoutWish) } : other;
      }),
    })),
    notHeld: hidden.has(member)
      ? notHeld.map((turn) => ({ ...turn, obstacles: turn.obstacles.map(withoutWish) }))
      : notHeld,
    alternative: alternative === null ? null : withoutHidden<Alternative>(alternative, hidden),
  };
}

/** Undone work as everybody may read it. */
export function shownUndone(organisation: Organisation, turns: readonly UndoneTurn[]): readonly UndoneTurn[] {
  const hidden = privateMembers(organisation);
  return turns.map((turn) => ({
    ...turn,
    people: turn.people.map((each) => {
      return hidden.has(each.member) ? { ...each, obstacles: each.obstacles.map(withoutWish) } : each;
    }),
  }));
}

/** Prices as everybody may read them. */
export function shownPrices(organisation: Organisation, prices: Prices): Prices {
  const hidden = privateMembers(organisation);
  return {
    ...prices,
    prices: prices.prices.map((price) => withoutLikes(withoutHidden(price, hidden), hidden)),
  };
}

/** Remedies as everybody may read them: also without whether a private member wishes to learn. */
export function shownRemedies(organisation: Organisation, remedies: readonly Remedy[]): readonly Remedy[] {
  const hidden = privateMembers(organisation);
  return remedies.map((remedy) => {
    const { change, difference } = remedy;
    const isHidden = change.kind === "train" && hidden.has(change.member);
    return withoutLikes(
      {
        ...remedy,
        change: isHidden ? { ...change, wished: false } : change,
        difference: withoutHidden(difference, hidden),
      },
      hidden,
    );
  });
}

/** The organisation of a counterfactual without what private members like and wish. */
function withoutLikes<Found extends { readonly organisation: Organisation }>(
  found: Found,
  hidden: ReadonlySet<string>,
): Found {
  const preferences = { tasks: {}, tags: {}, processes: {}, kinds: {} };
  const members = found.organisation.members.map((member) =>
    hidden.has(member.id) ? { ...member, preferences, wishes: [] } : member,
  );
  return { ...found, organisation: { ...found.organisation, members } };
}

function withoutWish(obstacle: Obstacle): Obstacle {
  return obstacle.kind === "not-able" ? { ...obstacle, noLearner: null } : obstacle;
}
