import type { Organisation } from "../../model/organisation.ts";

export type Requirement = Organisation["processes"][number]["requirements"][number];

/** Why a requirement cannot be judged from the documents. */
export type Unknown =
  /** No task of the process says how long a case takes. */
  | "noDurations"
  /** Its unit is none that can be counted here, or not that of the tasks. */
  | "unit"
  /** No task of the process can be told to do what it asks: to answer, or to check. */
  | "noTask";

/** What a requirement comes to, before it is compared. */
export type Judged =
  | {
      /** In `unit`. */
      readonly value: number;
      /** What it is compared with: the norm, or for a response in time the chance that is asked. */
      readonly needed: number;
      readonly unit: "time" | "chance" | "share" | "people";
      /**
       * How much better than needed; below 0 is how much worse. In the unit of the value; for four eyes a share of the
       * cases.
       */
      readonly margin: number;
      /** Tasks that it hangs on: the longest path, who answers, what is not checked. */
      readonly tasks: readonly string[];
    }
  | { readonly unknown: Unknown };
