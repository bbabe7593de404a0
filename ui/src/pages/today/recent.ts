// The last entries of a timeline in one line each: a picture, words, a day.
import DealIcon from "@lucide/svelte/icons/handshake";
import DoneIcon from "@lucide/svelte/icons/circle-check";
import InIcon from "@lucide/svelte/icons/phone-incoming";
import PurchaseIcon from "@lucide/svelte/icons/package";
import type { Component } from "svelte";
import type { TimelineEntry } from "$lib/bindings";
import { dayOf, formatMoney, t, type Day } from "$lib/text";
import { kindIcon } from "../deal/kinds";

export type Recent = { id: string; icon: Component; text: string; day: Day };

export function recentOf(entry: TimelineEntry): Recent {
  const at = { id: entry.id, day: dayOf(new Date(entry.at)) };
  switch (entry.type) {
    case "touch": {
      const icon = entry.kind === "call" && entry.direction === "in" ? InIcon : kindIcon(entry.kind);
      const what = t(`touch-${entry.kind}`);
      const more = entry.subject ?? entry.body ?? (entry.outcome ? t(`today-result-${entry.outcome}`) : null);
      return { ...at, icon, text: more === null ? what : t("today-recent", { what, more }) };
    }
    case "purchase":
      return { ...at, icon: PurchaseIcon, text: [t("today-purchase", { value: formatMoney(entry.money, false) }), entry.title].filter(Boolean).join(", ") };
    case "deal":
      return { ...at, icon: DealIcon, text: t("today-deal-entered", { title: entry.title, stage: entry.stage }) };
    case "task":
      return { ...at, icon: DoneIcon, text: t("today-task-done", { title: entry.title }) };
  }
}
