import type { OnCallProblem } from "./onCallProblem.ts";

/** The objective of a roster (person per day), or null if it breaks a constraint. */
export function onCallValue(problem: OnCallProblem, roster: readonly number[]): number | null {
  if (!keepsRest(problem, roster) || !keepsDays(problem, roster)) return null;
  const { days, adjacentPrice, beforeWeekendPrice, isWeekend } = problem;
  let value = 0;
  for (let day = 0; day < days; day += 1) {
    // The model of the challenge leaves the last pair of days out.
    if (day <= days - 3 && roster[day] === roster[day + 1]) value += adjacentPrice;
    if (isWeekend(day) && day >= 2 && roster[day] === roster[day - 2]) value += beforeWeekendPrice;
  }
  const held = (person: number, weekend: boolean) =>
    roster.filter((holder, day) => holder === person && isWeekend(day) === weekend).length;
  return value + imbalance(problem, (person) => held(person, false)) + imbalance(problem, (person) => held(person, true)); // prettier-ignore
}

/** The smallest whole number of at least `|load_i n_j - load_j n_i| / 100` for all pairs. */
function imbalance({ workLoad }: OnCallProblem, days: (person: number) => number): number {
  const counts = workLoad.map((_, person) => days(person));
  let most = 0;
  workLoad.forEach((load, one) => {
    counts.forEach((count, other) => {
      most = Math.max(most, load * count - (workLoad[other] ?? 0) * (counts[one] ?? 0));
    });
  });
  return Math.ceil(most / 100);
}

function keepsDays({ workLoad, isAway, isFixed }: OnCallProblem, roster: readonly number[]): boolean {
  return roster.every((holder, day) =>
    workLoad.every((_, person) =>
      isFixed(person, day) ? holder === person : holder !== person || !isAway(person, day),
    ),
  );
}

function keepsRest({ isWeekend, isFixed }: OnCallProblem, roster: readonly number[]): boolean {
  const inOneHand = (...days: readonly number[]) => {
    const [holder] = days.map((day) => roster[day]);
    return (
      holder !== undefined &&
      days.every((day) => roster[day] === holder) &&
      !days.every((day) => isFixed(holder, day))
    );
  };
  return roster.every((_, day) => {
    if (inOneHand(day, day + 1, day + 2)) return false;
    return !isWeekend(day) || ![day - 1, day + 1, day + 5].some((other) => inOneHand(day, other));
  });
}
