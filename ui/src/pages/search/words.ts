// What was found, as a line of the palette: its sign, its words with the places that matched, its kind and its day.
import type { Component } from "svelte";
import FileIcon from "@lucide/svelte/icons/file";
import PackageIcon from "@lucide/svelte/icons/package";
import type { CaseKind, FoundCount, FoundHit, Marked, PromiseKind, TouchKind } from "$lib/bindings";
import type { MarkedText, PaletteHit } from "$lib/components";
import { joined } from "$lib/components/palette";
import { formatDate, formatNumber, t } from "$lib/text";
import { dealSign, taskSign, touchSign } from "../party/signs";
import { answerSign, caseSign, contractSign, promiseSign } from "../records/signs";

export function hitLine(hit: FoundHit): Omit<PaletteHit, "run"> {
  const { text, marks } = titleOf(hit);
  const below = belowOf(hit);
  return {
    id: `${hit.kind}-${hit.id}`,
    text,
    marks,
    ...(below.length > 0 ? { below } : {}),
    ...(hit.kind === "customer" ? { avatar: hit.party === "organisation" ? ("firm" as const) : ("person" as const) } : { icon: signOf(hit) }),
    kind: [hit.isSimilar ? t("search-similar") : "", kindText(hit), hit.on === null ? "" : formatDate(hit.on)].filter(Boolean).join(" · "),
  };
}

/** How many hits there are, as far as they were counted. */
export const countText = ({ count, isMore }: FoundCount) => (isMore ? t("search-count-more", { count: formatNumber(count) }) : formatNumber(count));

/** The title with the number; what has neither is called by its customer, or by its kind. */
function titleOf(hit: FoundHit): MarkedText {
  const parts = [hit.number, hit.title].filter((part): part is Marked => part !== null && part.text !== "");
  if (parts.length === 0) return { text: hit.of?.name ?? kindText(hit), marks: [] };
  return parts.reduce((all, part) => joined(all, part, " · "), { text: "", marks: [] } as MarkedText);
}

function belowOf(hit: FoundHit): MarkedText[] {
  // Where the customer's name stands for a title, it is not said twice.
  const isNamed = hit.title.text === "" && hit.number === null;
  const of = hit.of === null || isNamed ? [] : [{ text: hit.of.name, marks: [] }];
  return [...of, ...hit.beside, ...(hit.snippet === null ? [] : [hit.snippet])];
}

/** The word for what it is. */
function kindText({ kind, word, party }: FoundHit): string {
  if (kind === "customer") return t(party === "organisation" ? "search-kind-organisation" : "search-kind-person");
  if (word === null) return t(`search-kind-${kind}`);
  if (kind === "touch") return t(`touch-${word}`);
  if (kind === "case") return t(`record-case-${word}`);
  return t(`search-kind-${kind}`);
}

function signOf({ kind, word }: FoundHit): Component {
  switch (kind) {
    case "touch":
      return touchSign((word ?? "other") as TouchKind);
    case "deal":
      return dealSign;
    case "task":
      return taskSign(word ?? "todo");
    case "case":
      return caseSign((word ?? "question") as CaseKind);
    case "contract":
      return contractSign;
    case "purchase":
      return PackageIcon;
    case "promise":
      return promiseSign((word ?? "ours") as PromiseKind);
    case "answer":
      return answerSign;
    default:
      return FileIcon;
  }
}
