import { costOf, type Party } from "../measures/chores.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import {
  NOTIONS,
  type Because,
  type Certificate,
  type MemberCertificates,
  type Notion,
} from "./certificates.ts";
import { Holders } from "./holders.ts";
import { Relieving } from "./relief.ts";
import { unavoidable } from "./unavoidable.ts";
import { verdictsOn, type Judged, type Verdicts } from "./verdicts.ts";

/** What is said of one member, with the reasons where it is no. */
export type Reasoned = Pick<MemberCertificates, "certificates" | "move" | "relief">;

/** Certificates with reasons, in the order of the parties. Reasons take a compiled organisation: only if one is needed. */
export function reasoned(organisation: Organisation, plan: Plan, judged: Judged): readonly Reasoned[] {
  const verdicts = judged.sharing.map((party) => verdictsOn(judged, party, "found"));
  const explain = verdicts.some(fails) ? explaining(organisation, plan, judged) : null;
  return judged.sharing.map((party, index): Reasoned => {
    const own = verdicts[index];
    if (own === undefined || explain === null || !fails(own))
      return { certificates: certificatesOf(own ?? NOTHING_KNOWN, () => null), move: null, relief: [] };
    return explain(party, own);
  });
}

const NOTHING_KNOWN: Verdicts = { proportional: null, propx: null, ef1: null, eq1: null, maximin: null };

function fails(verdicts: Verdicts): boolean {
  return NOTIONS.some((notion) => verdicts[notion] === false);
}

function explaining(
  organisation: Organisation,
  plan: Plan,
  judged: Judged,
): (party: Party, verdicts: Verdicts) => Reasoned {
  const { chores, sharing, before, maximinShares } = judged;
  const holders = new Holders(organisation, plan);
  const carried = new Map(
    chores.parties.map((party) => [party.id, (before.get(party.id) ?? 0) + costOf(party, party)]),
  );
  const relieving = new Relieving(holders, chores, carried);
  return (party, verdicts) => {
    const { relief, move } = relieving.of(party);
    const never = unavoidable(holders, party, sharing, chores.turns, maximinShares.get(party.id) ?? null);
    const evened = verdictsOn(judged, party, "evened");
    const because = (notion: Notion): Because => {
      if (never.has(notion)) return "unavoidable";
      if (evened[notion] === true) return "history";
      return move === null ? "stuck" : "movable";
    };
    return { certificates: certificatesOf(verdicts, because), move, relief };
  };
}

function certificatesOf(
  verdicts: Verdicts,
  because: (notion: Notion) => Because | null,
): Readonly<Record<Notion, Certificate>> {
  const certificate = (notion: Notion): Certificate => {
    const holds = verdicts[notion];
    return { holds, because: holds === false ? because(notion) : null };
  };
  return {
    proportional: certificate("proportional"),
    propx: certificate("propx"),
    ef1: certificate("ef1"),
    eq1: certificate("eq1"),
    maximin: certificate("maximin"),
  };
}
