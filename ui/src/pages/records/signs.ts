// The icons of contracts, cases, answers, referrals and judgements.
import type { Component } from "svelte";
import ArchiveIcon from "@lucide/svelte/icons/archive";
import BanIcon from "@lucide/svelte/icons/ban";
import CircleHelpIcon from "@lucide/svelte/icons/circle-question-mark";
import OfferIcon from "@lucide/svelte/icons/file-text";
import FileIcon from "@lucide/svelte/icons/file-check";
import HandIcon from "@lucide/svelte/icons/hand";
import MegaphoneIcon from "@lucide/svelte/icons/megaphone";
import MessageIcon from "@lucide/svelte/icons/message-square-quote";
import PackageBackIcon from "@lucide/svelte/icons/package-x";
import StarIcon from "@lucide/svelte/icons/star";
import ThumbsIcon from "@lucide/svelte/icons/thumbs-up";
import WarnIcon from "@lucide/svelte/icons/triangle-alert";
import MailCheckIcon from "@lucide/svelte/icons/mail-check";
import HandshakeIcon from "@lucide/svelte/icons/handshake";
import InboxIcon from "@lucide/svelte/icons/inbox";
import TargetIcon from "@lucide/svelte/icons/target";
import type { CaseKind, MilestoneKind, PromiseKind } from "$lib/bindings";

export const caseKinds: CaseKind[] = ["complaint", "return", "question", "feedback"];

const cases: Record<CaseKind, Component> = { complaint: WarnIcon, return: PackageBackIcon, question: CircleHelpIcon, feedback: MegaphoneIcon };
export const caseSign = (kind: CaseKind): Component => cases[kind];

export const promiseKinds: PromiseKind[] = ["ours", "theirs", "expectation"];

const promises: Record<PromiseKind, Component> = { ours: HandshakeIcon, theirs: InboxIcon, expectation: TargetIcon };
export const promiseSign = (kind: PromiseKind): Component => promises[kind];

const milestones: Record<MilestoneKind, Component> = { "opt-in": MailCheckIcon, qualified: StarIcon, lost: BanIcon, archived: ArchiveIcon };
export const milestoneSign = (kind: MilestoneKind): Component => milestones[kind];

export const offerSign: Component = OfferIcon;
export const contractSign: Component = FileIcon;
export const answerSign: Component = MessageIcon;
export const referralSign: Component = ThumbsIcon;
export const phaseSign: Component = HandIcon;
