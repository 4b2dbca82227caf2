import { loadBackend, type BackendName } from "../bounded.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { burdenCertificate, type BurdenCertificate, type CertificateOptions } from "./leastBurden.ts";

export interface ProofOptions extends CertificateOptions {
  /** The solver of linear programmes, loaded when it is needed. Default `highs`; the other is for small organisations. */
  readonly backend?: BackendName;
  /** Where the WebAssembly of HiGHS is, for bundlers and browsers that do not find it. */
  readonly wasmUrl?: string;
}

/**
 * Burden rates of a plan, with proven lower bounds: whether somebody carries so much because nobody else can, or because the
 * plan weighed other things more. See `BurdenCertificate`.
 */
export async function provenBurdens(
  organisation: Organisation,
  plan: Plan,
  options: ProofOptions = {},
): Promise<BurdenCertificate> {
  return burdenCertificate(organisation, plan, await loadBackend(options), options);
}
