// The signs of what stands on a day without being a task.
import type { Component } from "svelte";
import NoticeIcon from "@lucide/svelte/icons/calendar-clock";
import WarnIcon from "@lucide/svelte/icons/triangle-alert";
import HandshakeIcon from "@lucide/svelte/icons/handshake";
import type { CalendarMark, CalendarMarkKind } from "$lib/bindings";
import { router } from "$lib/router/router.svelte";
import { dealSign } from "../party/signs";
import { contractSign } from "../records/signs";

const signs: Record<CalendarMarkKind, Component> = { notice: NoticeIcon, end: contractSign, promise: HandshakeIcon, case: WarnIcon, deal: dealSign };

export const markSign = (kind: CalendarMarkKind): Component => signs[kind];

/** A deal opens on its board, everything else with its customer. */
export function openMark(mark: CalendarMark): void {
  router.go(mark.kind === "deal" ? { page: "pipeline", record: mark.id } : { page: "customer", record: mark.partyId });
}
