// An entry of the timeline in words: who or what leads, what follows, the text below and the small print.
import type { Component } from "svelte";
import type { TimelineEntry, TouchView } from "$lib/bindings";
import CheckIcon from "@lucide/svelte/icons/circle-check";
import BanIcon from "@lucide/svelte/icons/ban";
import PackageIcon from "@lucide/svelte/icons/package";
import TrophyIcon from "@lucide/svelte/icons/trophy";
import { firm } from "$lib/state/firm.svelte";
import { formatMoney, t } from "$lib/text";
import { dealSign, touchSign } from "./signs";


export type EntryLine = { icon: Component; lead: string; rest: string; body: string; small: string };

export function entryLine(entry: TimelineEntry): EntryLine {
  switch (entry.type) {
    case "touch":
      return touchLine(entry);
    case "purchase":
      return { icon: PackageIcon, lead: t("party-entry-purchase", { number: entry.number ?? "" }).trim(), rest: formatMoney(entry.money), body: entry.title ?? "", small: entry.source ?? "" };
    case "deal":
      return dealLine(entry);
    case "task":
      return { icon: CheckIcon, lead: entry.title, rest: t("party-entry-done"), body: entry.outcome ?? "", small: joined(t(`party-task-${entry.kind}`), firm.nameOf(entry.assigneeId)) };
  }
}

function touchLine(touch: TouchView): EntryLine {
  const author = firm.nameOf(touch.authorId);
  const other = touch.participants.map((person) => person.name).join(", ") || touch.partyName;
  const incoming = touch.direction === "in";
  const lead = incoming ? other : author || t(`party-touch-${touch.kind}`);
  const text = [touch.subject, touch.body].filter(Boolean).join("\n");
  const missed = touch.outcome !== null && touch.outcome !== "reached" ? t(`party-outcome-${touch.outcome}`) : "";
  return {
    icon: touchSign(touch.kind, touch.direction),
    lead,
    rest: whom(touch, incoming ? author : other),
    body: [missed, incoming && touch.kind === "mail" && text !== "" ? t("party-quote", { text }) : text].filter(Boolean).join(". "),
    small: joined(
      t(`party-touch-${touch.kind}`),
      touch.direction ? t(`party-direction-${touch.direction}`) : "",
      touch.durationMin === null ? "" : t("party-minutes", { minutes: touch.durationMin }),
      touch.mood === null ? "" : t(`party-mood-${touch.mood + 3}`),
    ),
  };
}

function whom(touch: TouchView, other: string): string {
  if (touch.kind === "note" || other === "") return "";
  return t(touch.direction === null ? "party-entry-with" : "party-entry-to", { name: other });
}

function dealLine(entry: Extract<TimelineEntry, { type: "deal" }>): EntryLine {
  const icon = entry.stageKind === "won" ? TrophyIcon : entry.stageKind === "lost" ? BanIcon : dealSign;
  const money = entry.money ? formatMoney(entry.money) : "";
  const rest =
    entry.stageKind === "won" ? t("party-entry-won")
    : entry.stageKind === "lost" ? t("party-entry-lost")
    : entry.fromStage === null ? t("party-entry-deal-new", { stage: entry.stage })
    : t("party-entry-deal-moved", { from: entry.fromStage, to: entry.stage });
  return { icon, lead: entry.title, rest: joined(rest, money), body: entry.lostReason ?? "", small: t("party-deal") };
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(", ");
}
