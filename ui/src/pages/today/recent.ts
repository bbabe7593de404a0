// The last entries of a timeline in one line each: a picture, words, a day.
import type { Component } from "svelte";
import type { TimelineEntry } from "$lib/bindings";
import { dayOf, formatMoney, t, type Day } from "$lib/text";
import { entryId } from "../party/entry-key";
import { entrySign } from "../party/signs";
import { recordWords } from "../records/words";

export type Recent = { id: string; icon: Component; text: string; day: Day };

export function recentOf(entry: TimelineEntry): Recent {
  const at = { id: entryId(entry), icon: entrySign(entry), day: dayOf(new Date(entry.at)) };
  switch (entry.type) {
    case "touch": {
      const what = t(`touch-${entry.kind}`);
      const more = entry.subject ?? entry.body ?? (entry.outcome ? t(`touch-${entry.outcome}`) : null);
      return { ...at, text: more === null ? what : t("today-recent", { what, more }) };
    }
    case "purchase":
      return { ...at, text: [t("today-purchase", { value: formatMoney(entry.purchase.money, false) }), entry.purchase.title].filter(Boolean).join(", ") };
    case "deal":
      return { ...at, text: t("today-deal-entered", { title: entry.title, stage: entry.stage }) };
    case "playbook":
      return { ...at, text: [entry.run.name, t("playbook-entry-started")].join(", ") };
    case "task":
      return { ...at, text: t("today-task-done", { title: entry.title }) };
    default: {
      const { lead, rest } = recordWords(entry);
      return { ...at, text: [lead, rest].filter(Boolean).join(", ") };
    }
  }
}
