// How old a deal is, in words: since when it stands where it stands, what is usual, and when the customer was last spoken to.
import type { DealCard, Stage } from "$lib/bindings";
import { t } from "$lib/text";

export function ageWords(card: Pick<DealCard, "stageDays" | "contactDays">, stage: Stage): string {
  const stands = t(stage.targetDays ? "craft-age-target" : "craft-age", { days: card.stageDays, stage: stage.name, target: stage.targetDays ?? 0 });
  return t("craft-age-both", { stands, contact: card.contactDays === null ? t("craft-age-never") : t("craft-age-contact", { days: card.contactDays }) });
}
