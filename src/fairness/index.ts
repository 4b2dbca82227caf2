export {
  NOTIONS,
  type Because,
  type Certificate,
  type Certificates,
  type EnvyOf,
  type GroupCertificates,
  type MemberCertificates,
  type Move,
  type Notion,
  type Obstacle,
  type Relief,
  type TurnName,
  type WithoutPart,
} from "./certificates.ts";
export { certify } from "./certify.ts";
export { chairmanRota, type ChairmanRota } from "./chairman.ts";
export {
  compensation,
  type Compensation,
  type CompensationOptions,
  type Rate,
  type RateCap,
  type ShadowRate,
  type TaskCompensation,
} from "./compensation.ts";
export { dutyShares, type DutyObstacle, type DutyShare } from "./dutyShares.ts";
export type { BurdenCertificate, BurdenRate, CertificateOptions } from "./leastBurden.ts";
export { nextHorizon, type Comings } from "./nextHorizon.ts";
export { priceOfFairness, type Beside, type PriceOfFairness } from "./priceOfFairness.ts";
export { provenBurdens, type ProofOptions } from "./provenBurdens.ts";
export { repeats, type Repeat } from "./repeats.ts";
