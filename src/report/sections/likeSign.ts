import { preference } from "../../domain/people.ts";
import type { Member } from "../../model/organisation.ts";
import type { Page } from "../page.ts";

/** How much a member likes a task: `++`, `+`, `·`, `-` or `--`. */
export function likeSign(page: Page, member: Member, id: string): string {
  const task = page.taskOf(id);
  const liking = task === undefined ? 0 : preference(member, task);
  if (liking >= 1.5) return "++";
  if (liking >= 0.5) return "+";
  if (liking > -0.5) return "·";
  return liking > -1.5 ? "-" : "--";
}
