// What can be done with a further record: its menu on the timeline, and the menu that begins a new one.
import PackageIcon from "@lucide/svelte/icons/package";
import PaperclipIcon from "@lucide/svelte/icons/paperclip";
import PencilIcon from "@lucide/svelte/icons/pencil";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import type { AttachedTo, CaseView, ContractView, PromiseState, PromiseView } from "$lib/bindings";
import type { MenuItem } from "$lib/components";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { t } from "$lib/text";
import { pickAndAttach } from "../files/files";
import { historyItem } from "../history/open";
import { newOffer, openOffer } from "../offer/open";
import { desk, type About } from "../party/desk.svelte";
import { answerSign, caseSign, contractSign, milestoneSign, offerSign, phaseSign, promiseSign, referralSign } from "./signs";
import type { RecordEntry } from "./words";

const fileItem = (about: About, record: AttachedTo): MenuItem => ({ text: t("files-add"), icon: PaperclipIcon, run: () => void pickAndAttach({ partyId: about.id, record }) });
const edit = (run: () => void): MenuItem => ({ text: t("app-command-edit"), icon: PencilIcon, run });
const remove = (said: string, work: () => Promise<unknown>): MenuItem => ({ text: t("party-delete"), icon: TrashIcon, danger: true, run: () => void write(said, work) });

export function recordMenu(entry: RecordEntry, about: About): MenuItem[] {
  switch (entry.type) {
    case "contract":
      return contractMenu(entry.contract, about);
    case "case":
      return caseMenu(entry.case, about);
    case "promise":
      return promiseMenu(entry.promise, about);
    case "offer": {
      const { offer } = entry;
      return [{ text: t("offer-open"), icon: offerSign, run: () => openOffer(offer.id) }, remove(t("offer-deleted", { number: offer.number }), () => host.call("offer.delete", { id: offer.id }))];
    }
    case "answer": {
      const { answer } = entry;
      return [edit(() => desk.ask({ kind: "answer", about, answer })), remove(t("record-answer-deleted"), () => host.call("answer.delete", { id: answer.id }))];
    }
    case "referral": {
      const { referral } = entry;
      return [edit(() => desk.ask({ kind: "referral", about, referral })), remove(t("record-referral-deleted"), () => host.call("referral.delete", { id: referral.id }))];
    }
    case "milestone": {
      const { milestone } = entry;
      return [edit(() => desk.ask({ kind: "milestone", about, milestone })), remove(t("record-milestone-deleted"), () => host.call("milestone.delete", { id: milestone.id }))];
    }
    case "byHand":
      return [remove(t("record-phase-released"), () => host.call("phase.release", { id: entry.byHand.id }))];
  }
}

export function contractMenu(contract: ContractView, about: About): MenuItem[] {
  const notice: MenuItem = { text: t("record-notice-do"), run: () => desk.ask({ kind: "notice", about, contract }) };
  return [
    ...(contract.noticedOn === null ? [notice] : []),
    edit(() => desk.ask({ kind: "contract", about, contract })),
    fileItem(about, { kind: "contract", id: contract.id }),
    historyItem(about.id, contract.id, contract.title),
    remove(t("record-contract-deleted"), () => host.call("contract.delete", { id: contract.id })),
  ];
}

export function caseMenu(file: CaseView, about: About): MenuItem[] {
  const settle: MenuItem =
    file.closedOn === null
      ? { text: t("record-settle-do"), run: () => desk.ask({ kind: "settle", about, file }) }
      : { text: t("record-case-reopen"), run: () => void write(t("record-case-reopened"), () => host.call("case.reopen", { id: file.id })) };
  return [settle, edit(() => desk.ask({ kind: "case", about, file })), fileItem(about, { kind: "case", id: file.id }), historyItem(about.id, file.id, file.title), remove(t("record-case-deleted"), () => host.call("case.delete", { id: file.id }))];
}

/** What became of a promise; whatever it was said to be before, undo gives it back. */
export const settlePromise = (promise: PromiseView, state: PromiseState) =>
  write(t(state === "met" ? "promise-met" : state === "broken" ? "promise-broken" : "promise-reopened", { title: promise.title }), () => host.call("promise.settle", { id: promise.id, state }));

export function promiseMenu(promise: PromiseView, about: About): MenuItem[] {
  const to = (state: PromiseState, text: string): MenuItem[] => (promise.state === state ? [] : [{ text: t(text), run: () => void settlePromise(promise, state) }]);
  return [
    ...to("met", "promise-keep"),
    ...to("broken", "promise-break"),
    ...to("open", "promise-reopen"),
    edit(() => desk.ask({ kind: "promise", about, promise })),
    remove(t("promise-deleted"), () => host.call("promise.delete", { id: promise.id })),
  ];
}

/** Everything that can be written down about a customer besides a touch. */
export function newRecordMenu(about: About): MenuItem[] {
  return [
    { text: t("party-purchase-new"), icon: PackageIcon, run: () => desk.ask({ kind: "purchase", about }) },
    { text: t("offer-new"), icon: offerSign, run: () => newOffer(about.id) },
    { text: t("record-contract-new"), icon: contractSign, run: () => desk.ask({ kind: "contract", about }) },
    { text: t("record-case-new"), icon: caseSign("complaint"), run: () => desk.ask({ kind: "case", about }) },
    { text: t("promise-new"), icon: promiseSign("ours"), run: () => desk.ask({ kind: "promise", about }) },
    { text: t("record-answer-new"), icon: answerSign, run: () => desk.ask({ kind: "answer", about }) },
    { text: t("record-referral-new"), icon: referralSign, run: () => desk.ask({ kind: "referral", about }) },
    { text: t("record-milestone-new"), icon: milestoneSign("qualified"), run: () => desk.ask({ kind: "milestone", about }) },
    { text: t("record-phase-new"), icon: phaseSign, run: () => desk.ask({ kind: "phase", about }) },
  ];
}
