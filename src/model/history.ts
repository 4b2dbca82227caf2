import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { by, reference } from "./values.ts";

const balance = z.number().check(z.gte(-1e9), z.lte(1e9));

/** What earlier horizons left: the closing part of a plan is the history of the next organisation document. */
export const history = entity({
  balances: z._default(
    by(
      "member",
      entity({
        burden: described(z._default(balance, 0), "burden points carried beyond the fair share"),
        staffLoad: described(z._default(balance, 0), "hours of rotating staff tasks beyond the fair share"),
      }),
    ),
    {},
  ),
  holders: z._default(
    by(
      "task",
      entity({
        members: described(z._default(z.array(reference("member")), []), "who held the last turn"),
        earlier: described(
          z._default(z.array(z.array(reference("member"))), []),
          "who held the turns before the last, latest first, as far back as the cooldown reaches",
        ),
        terms: described(
          z._default(by("member", z.int().check(z.gte(0))), {}),
          "terms served in an elected role",
        ),
        balances: described(
          z._default(by("member", balance), {}),
          "hours of this duty done beyond what was due of it",
        ),
      }),
    ),
    {},
  ),
});
