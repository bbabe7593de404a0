// The commands of a customer's page besides those every page shares.
import CalendarIcon from "@lucide/svelte/icons/calendar-clock";
import HistoryIcon from "@lucide/svelte/icons/history";
import ListIcon from "@lucide/svelte/icons/list-checks";
import PackageIcon from "@lucide/svelte/icons/package";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import UserPlusIcon from "@lucide/svelte/icons/user-plus";
import type { Definition } from "$lib/commands";
import { answerSign, caseSign, contractSign, milestoneSign, phaseSign, referralSign } from "../records/signs";

export const commands: Definition[] = [
  { id: "customer.person", text: "customer-command-person", group: "customer", icon: UserPlusIcon },
  { id: "customer.purchase", text: "customer-command-purchase", group: "customer", keys: ["Mod+B"], icon: PackageIcon },
  { id: "customer.contract", text: "record-contract-new", group: "customer", icon: contractSign },
  { id: "customer.case", text: "record-case-new", group: "customer", icon: caseSign("complaint") },
  { id: "customer.answer", text: "record-answer-new", group: "customer", icon: answerSign },
  { id: "customer.referral", text: "record-referral-new", group: "customer", icon: referralSign },
  { id: "customer.milestone", text: "record-milestone-new", group: "customer", icon: milestoneSign("qualified") },
  { id: "customer.phase", text: "record-phase-new", group: "customer", icon: phaseSign },
  { id: "customer.playbook", text: "playbook-start", group: "customer", icon: ListIcon },
  { id: "customer.history", text: "customer-command-history", group: "customer", icon: HistoryIcon },
  { id: "customer.as-of", text: "history-command-as-of", group: "customer", icon: CalendarIcon },
  { id: "customer.delete", text: "customer-command-delete", group: "customer", icon: TrashIcon },
];
