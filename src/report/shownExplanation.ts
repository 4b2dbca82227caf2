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
import { lessonFor } from "../domain/lesson.ts";
import { isQualified } from "../measures/ability.ts";
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
        if (!hidden.has(other.member) || other.portions > 0) return other;
        const seen = withoutLearning(organisation, explanation.task, other);
        return { ...other, learner: false, obstacles: seen };
      }),
    })),
    notHeld: hidden.has(member)
      ? notHeld.map((turn) => ({
          ...turn,
          obstacles: withoutLearning(organisation, explanation.task, { member, obstacles: turn.obstacles }),
        }))
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
      if (!hidden.has(each.member)) return each;
      return { ...each, obstacles: withoutLearning(organisation, turn.task, each) };
    }),
  }));
}

/** What keeps a private member from a task: that they would learn it is a wish, so who is not able is just that. */
function withoutLearning(
  organisation: Organisation,
  taskId: string,
  { member: id, obstacles }: { readonly member: string; readonly obstacles: readonly Obstacle[] },
): readonly Obstacle[] {
  const member = organisation.members.find((each) => each.id === id);
  const task = organisation.tasks.find((each) => each.id === taskId);
  if (member === undefined || task === undefined || isQualified(member, task)) return obstacles;
  const short = lessonFor(organisation, member, task).levels.map(({ competence, from, to }) => ({ competence, has: from, needs: to })); // prettier-ignore
  return [{ kind: "not-able", short, noLearner: null, lasting: true }];
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
