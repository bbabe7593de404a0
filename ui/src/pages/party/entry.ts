// An entry of the timeline in words: who or what leads, what follows, the text below and the small print.
import type { Component } from "svelte";
import type { PurchaseView, TimelineEntry, TouchView } from "$lib/bindings";
import { firm } from "$lib/state/firm.svelte";
import { formatMoney, t } from "$lib/text";
import { purchaseSmall, recordWords } from "../records/words";
import { causeText, stateText } from "../playbook/words";
import { entrySign } from "./signs";

type EntryWords = { lead: string; rest: string; body: string; small: string };
export type EntryLine = EntryWords & { icon: Component };

export function entryLine(entry: TimelineEntry): EntryLine {
  return { icon: entrySign(entry), ...wordsOf(entry) };
}

function wordsOf(entry: TimelineEntry): EntryWords {
  switch (entry.type) {
    case "touch":
      return touchLine(entry);
    case "purchase":
      return purchaseLine(entry.purchase);
    case "deal":
      return dealLine(entry);
    case "playbook":
      return { lead: entry.run.name, rest: t("playbook-entry-started"), body: "", small: joined(causeText(entry.run), stateText(entry.run)) };
    case "task":
      return { lead: entry.title, rest: t("party-entry-done"), body: entry.outcome ?? "", small: joined(t(`task-kind-${entry.kind}`), firm.nameOf(entry.assigneeId)) };
    default:
      return recordWords(entry);
  }
}

function purchaseLine(purchase: PurchaseView): EntryWords {
  const lead = t(purchase.money.amount < 0 ? "party-entry-return" : "party-entry-purchase", { number: purchase.number ?? "" });
  return { lead: lead.trim(), rest: formatMoney(purchase.money), body: purchase.title ?? "", small: purchaseSmall(purchase) };
}

function touchLine(touch: TouchView): EntryWords {
  const author = firm.nameOf(touch.authorId);
  const other = touch.participants.map((person) => person.name).join(", ") || touch.partyName;
  const incoming = touch.direction === "in";
  const lead = incoming ? other : author || t(`touch-${touch.kind}`);
  const text = [touch.subject, touch.body].filter(Boolean).join("\n");
  const missed = touch.outcome !== null && touch.outcome !== "reached" ? t(`touch-${touch.outcome}`) : "";
  return {
    lead,
    rest: whom(touch, incoming ? author : other),
    body: [missed, incoming && touch.kind === "mail" && text !== "" ? t("party-quote", { text }) : text].filter(Boolean).join(". "),
    small: joined(
      t(`touch-${touch.kind}`),
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

function dealLine(entry: Extract<TimelineEntry, { type: "deal" }>): EntryWords {
  const money = entry.money ? formatMoney(entry.money) : "";
  const rest =
    entry.stageKind === "won" ? t("party-entry-won")
    : entry.stageKind === "lost" ? t("party-entry-lost")
    : entry.fromStage === null ? t("party-entry-deal-new", { stage: entry.stage })
    : t("party-entry-deal-moved", { from: entry.fromStage, to: entry.stage });
  return { lead: entry.title, rest: joined(rest, money), body: entry.lostReason ?? "", small: t("party-deal") };
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(", ");
}
