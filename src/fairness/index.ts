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
