// Entries of further records in words, for the timeline and for what happened last. `rest` follows the lead.
import type { Component } from "svelte";
import type { AnswerView, CaseView, ContractView, MilestoneView, OfferRow, PhaseByHand, PromiseView, PurchaseView, TimelineEntry } from "$lib/bindings";
import { firm } from "$lib/state/firm.svelte";
import { formatDate, formatMoney, t } from "$lib/text";
import { standingOf } from "../offer/open";
import { phaseText } from "../lifecycle/names";
import { answerSign, caseSign, contractSign, milestoneSign, offerSign, phaseSign, promiseSign, referralSign } from "./signs";

/** The entries whose records are kept here. */
export type RecordEntry = Extract<TimelineEntry, { type: "contract" | "case" | "promise" | "offer" | "answer" | "referral" | "milestone" | "byHand" }>;
export type RecordWords = { lead: string; rest: string; body: string; small: string };

const joined = (...parts: readonly (string | null | false | undefined)[]) => parts.filter(Boolean).join(", ");

export function recordSign(entry: RecordEntry): Component {
  switch (entry.type) {
    case "offer":
      return offerSign;
    case "contract":
      return contractSign;
    case "case":
      return caseSign(entry.case.kind);
    case "promise":
      return promiseSign(entry.promise.kind);
    case "answer":
      return answerSign;
    case "referral":
      return referralSign;
    case "milestone":
      return milestoneSign(entry.milestone.kind);
    case "byHand":
      return phaseSign;
  }
}

export function recordWords(entry: RecordEntry): RecordWords {
  switch (entry.type) {
    case "contract":
      return contractWords(entry.contract);
    case "case":
      return caseWords(entry.case);
    case "promise":
      return promiseWords(entry.promise);
    case "offer":
      return offerWords(entry.offer);
    case "answer":
      return answerWords(entry.answer);
    case "referral": {
      const { referredName, note } = entry.referral;
      return { lead: t("record-entry-referral"), rest: referredName === null ? "" : t("party-entry-to", { name: referredName }), body: note ?? "", small: "" };
    }
    case "milestone":
      return milestoneWords(entry.milestone);
    case "byHand":
      return byHandWords(entry.byHand);
  }
}

function contractWords(contract: ContractView): RecordWords {
  const number = contract.number === null ? "" : t("record-contract-numbered", { number: contract.number });
  return { lead: contract.title, rest: t("record-entry-contract"), body: contract.note ?? "", small: joined(number, ...contractTerms(contract), contract.source) };
}

/** How long a contract runs, how it goes on and what it is worth. */
export function contractTerms(contract: ContractView): string[] {
  const end = contract.endsOn === null ? t("record-contract-open") : t("record-contract-until", { day: formatDate(contract.endsOn) });
  const renews = contract.renewsMonths !== null && contract.noticedOn === null ? t("record-contract-renewing", { months: contract.renewsMonths }) : "";
  const noticed = contract.noticedOn === null ? "" : t("record-contract-noticed-on", { day: formatDate(contract.noticedOn) });
  return [end, renews, noticed, contract.money === null ? "" : formatMoney(contract.money)].filter((part) => part !== "");
}

function caseWords(file: CaseView): RecordWords {
  const state = file.closedOn === null ? (file.dueOn === null ? t("record-case-open") : t("record-case-open-until", { day: formatDate(file.dueOn) })) : t("record-case-closed-on", { day: formatDate(file.closedOn) });
  const body = [file.note, file.outcome === null ? null : t("record-case-result", { outcome: file.outcome })].filter(Boolean).join("\n");
  return { lead: t(`record-case-${file.kind}`), rest: file.title, body, small: joined(file.severe && t("record-case-severe"), state, firm.nameOf(file.ownerId), file.source) };
}

function offerWords(offer: OfferRow): RecordWords {
  const because = offer.declinedBecause ?? "";
  const state = t(`offer-state-${standingOf(offer)}`);
  const until = offer.state === "sent" && offer.validUntil !== null && t("offer-until", { date: formatDate(offer.validUntil) });
  return { lead: t(offer.version > 1 ? "offer-numbered-version" : "offer-numbered", { number: offer.number, version: offer.version }), rest: formatMoney(offer.net), body: [offer.title, because].filter(Boolean).join("\n"), small: joined(state, until) };
}

function promiseWords(promise: PromiseView): RecordWords {
  const { state, settledOn, dueOn } = promise;
  const said = t(`promise-state-${state}`);
  const open = dueOn === null ? said : t("promise-state-open-until", { day: formatDate(dueOn) });
  const where = state === "open" || settledOn === null ? open : t("promise-state-on", { state: said, day: formatDate(settledOn) });
  return { lead: t(`promise-entry-${promise.kind}`), rest: promise.title, body: promise.note ?? "", small: joined(promiseWho(promise), where) };
}

/** Whose word it is, by name where that is known. */
export function promiseWho({ kind, contactName, personId }: PromiseView): string {
  const name = kind === "ours" ? firm.nameOf(personId) : (contactName ?? "");
  return name === "" ? t(`promise-who-${kind}`) : t(`promise-who-${kind}-by`, { name });
}

function answerWords(answer: AnswerView): RecordWords {
  const nps = answer.nps === null ? "" : t("record-answer-said", { nps: answer.nps });
  return { lead: t("record-entry-answer"), rest: nps, body: answer.text === null ? "" : t("party-quote", { text: answer.text }), small: joined(answer.mood !== null && t(`party-mood-${answer.mood + 3}`), answer.source) };
}

function milestoneWords(milestone: MilestoneView): RecordWords {
  const until = milestone.untilOn === null ? "" : t("record-until", { day: formatDate(milestone.untilOn) });
  const reason = milestone.reason === null ? "" : t(`lifecycle-loss-${milestone.reason}`);
  const competitor = milestone.competitor === null ? "" : t("record-milestone-to", { name: milestone.competitor });
  return { lead: t(`record-milestone-${milestone.kind}`), rest: until, body: milestone.note ?? "", small: joined(reason, competitor) };
}

function byHandWords(byHand: PhaseByHand): RecordWords {
  return {
    lead: t("record-entry-phase", { phase: phaseText(byHand.phase) }),
    rest: t("record-until", { day: formatDate(byHand.expiresOn) }),
    body: byHand.reason,
    small: joined(t("record-entry-by-hand"), firm.nameOf(byHand.setBy)),
  };
}

/** What else a purchase says beside its amount: the product, its delivery, that it was cancelled or came back. */
export function purchaseSmall(purchase: PurchaseView): string {
  const cancelled = purchase.cancelledOn !== null && t("record-purchase-cancelled-on", { day: formatDate(purchase.cancelledOn) });
  const delivery = purchase.awaitsDelivery ? t("record-purchase-awaits") : purchase.deliveredOn !== null && t("record-purchase-delivered-on", { day: formatDate(purchase.deliveredOn) });
  return joined(purchase.product, cancelled || delivery, purchase.source);
}
