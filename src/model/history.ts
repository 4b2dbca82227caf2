import * as z from "zod";
import { entity } from "./entity.ts";
import { by, reference } from "./values.ts";

const balance = z.number().min(-1e9).max(1e9);

/** What earlier horizons left: the closing part of a plan is the history of the next organisation document. */
export const history = entity({
  balances: by(
    "member",
    entity({
      burden: balance.default(0).describe("burden points carried beyond the fair share"),
      staffLoad: balance.default(0).describe("hours of rotating staff tasks beyond the fair share"),
    }),
  ).default({}),
  holders: by(
    "task",
    entity({
      members: z.array(reference("member")).default([]).describe("who held the last turn"),
      terms: by("member", z.int().min(0)).default({}).describe("terms served in an elected role"),
    }),
  ).default({}),
});
