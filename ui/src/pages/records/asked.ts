// What the dialogs of further records are asked for: contracts, cases, answers, referrals, judgements, phases by hand.
import type { AnswerView, CaseView, ContractView, MilestoneView, PromiseView, ReferralView } from "$lib/bindings";
import type { About } from "../party/desk.svelte";

export type RecordAsked =
  | { kind: "contract"; about: About; contract?: ContractView }
  /** Notice of a contract. */
  | { kind: "notice"; about: About; contract: ContractView }
  | { kind: "case"; about: About; file?: CaseView }
  /** A case is settled. */
  | { kind: "settle"; about: About; file: CaseView }
  | { kind: "promise"; about: About; promise?: PromiseView }
  | { kind: "answer"; about: About; answer?: AnswerView }
  | { kind: "referral"; about: About; referral?: ReferralView }
  | { kind: "milestone"; about: About; milestone?: MilestoneView }
  /** A phase set by hand. */
  | { kind: "phase"; about: About };
