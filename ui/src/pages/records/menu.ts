// What can be done with a further record: its menu on the timeline, and the menu that begins a new one.
import PackageIcon from "@lucide/svelte/icons/package";
import PencilIcon from "@lucide/svelte/icons/pencil";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import type { CaseView, ContractView } from "$lib/bindings";
import type { MenuItem } from "$lib/components";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { t } from "$lib/text";
import { historyItem } from "../history/open";
import { desk, type About } from "../party/desk.svelte";
import { answerSign, caseSign, contractSign, milestoneSign, phaseSign, referralSign } from "./signs";
import type { RecordEntry } from "./words";

const edit = (run: () => void): MenuItem => ({ text: t("app-command-edit"), icon: PencilIcon, run });
const remove = (said: string, work: () => Promise<unknown>): MenuItem => ({ text: t("party-delete"), icon: TrashIcon, danger: true, run: () => void write(said, work) });

export function recordMenu(entry: RecordEntry, about: About): MenuItem[] {
  switch (entry.type) {
    case "contract":
      return contractMenu(entry.contract, about);
    case "case":
      return caseMenu(entry.case, about);
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
    historyItem(about.id, contract.id, contract.title),
    remove(t("record-contract-deleted"), () => host.call("contract.delete", { id: contract.id })),
  ];
}

export function caseMenu(file: CaseView, about: About): MenuItem[] {
  const settle: MenuItem =
    file.closedOn === null
      ? { text: t("record-settle-do"), run: () => desk.ask({ kind: "settle", about, file }) }
      : { text: t("record-case-reopen"), run: () => void write(t("record-case-reopened"), () => host.call("case.reopen", { id: file.id })) };
  return [settle, edit(() => desk.ask({ kind: "case", about, file })), historyItem(about.id, file.id, file.title), remove(t("record-case-deleted"), () => host.call("case.delete", { id: file.id }))];
}

/** Everything that can be written down about a customer besides a touch. */
export function newRecordMenu(about: About): MenuItem[] {
  return [
    { text: t("party-purchase-new"), icon: PackageIcon, run: () => desk.ask({ kind: "purchase", about }) },
    { text: t("record-contract-new"), icon: contractSign, run: () => desk.ask({ kind: "contract", about }) },
    { text: t("record-case-new"), icon: caseSign("complaint"), run: () => desk.ask({ kind: "case", about }) },
    { text: t("record-answer-new"), icon: answerSign, run: () => desk.ask({ kind: "answer", about }) },
    { text: t("record-referral-new"), icon: referralSign, run: () => desk.ask({ kind: "referral", about }) },
    { text: t("record-milestone-new"), icon: milestoneSign("qualified"), run: () => desk.ask({ kind: "milestone", about }) },
    { text: t("record-phase-new"), icon: phaseSign, run: () => desk.ask({ kind: "phase", about }) },
  ];
}
