// An offer as it stands in the editor, and as the record that is kept. Figures are whole counts of their last place, or
// null where what was typed is none. Pure.
import type { OfferDraft, OfferLineDraft, ProductView } from "$lib/bindings";
import type { Day } from "$lib/text";

export type FormLine = {
  /** Tells the rows of the table apart while they move. */
  key: number;
  productId: string | null;
  number: string;
  title: string;
  text: string;
  /** Thousandths. */
  quantity: number | null;
  unit: string;
  /** Minor units. */
  price: number | null;
  /** Per mille. */
  discount: number | null;
  optional: boolean;
  /** Basis points. */
  tax: number | null;
};

export type OfferForm = Omit<OfferDraft, "lines" | "discount" | "madeOn" | "salutation" | "before" | "after"> & {
  madeOn: Day | null;
  salutation: string;
  before: string;
  after: string;
  discount: number | null;
  lines: FormLine[];
};

export const ONE = 1000;

/** The rate that the next line most likely has: that of the last one. */
export function emptyLine(lines: readonly FormLine[], tax: number, unit: string): FormLine {
  const key = lines.reduce((most, line) => Math.max(most, line.key), 0) + 1;
  return { key, productId: null, number: "", title: "", text: "", quantity: ONE, unit, price: null, discount: 0, optional: false, tax: lines.at(-1)?.tax ?? tax };
}

/** A line nobody has typed into is not kept. */
export function isEmpty(line: FormLine): boolean {
  return line.title.trim() === "" && line.text.trim() === "" && line.price === null;
}

export function formOf(draft: OfferDraft): OfferForm {
  return {
    ...draft,
    salutation: draft.salutation ?? "",
    before: draft.before ?? "",
    after: draft.after ?? "",
    discount: draft.discount ?? 0,
    lines: draft.lines.map((line, index) => ({
      key: index + 1,
      productId: line.productId ?? null,
      number: line.number ?? "",
      title: line.title,
      text: line.text ?? "",
      quantity: line.quantity,
      unit: line.unit,
      price: line.price.amount,
      discount: line.discount ?? 0,
      optional: line.optional ?? false,
      tax: line.tax,
    })),
  };
}

/** The lines that can be reckoned with, whatever is still missing of the others, and which rows of the table they are. */
export function reckonable(form: OfferForm): { keys: number[]; lines: OfferLineDraft[] } {
  const ready = form.lines.flatMap((line) => {
    const draft = isEmpty(line) ? null : lineOf(line, form.currency);
    return draft === null ? [] : [{ key: line.key, draft }];
  });
  return { keys: ready.map(({ key }) => key), lines: ready.map(({ draft }) => draft) };
}

/** The record, and the first line that is not ready, counted from 1. */
export function draftOf(form: OfferForm): { draft: OfferDraft } | { missing: "title" | "date" | "discount" } | { line: number } {
  if (form.title.trim() === "") return { missing: "title" };
  if (form.madeOn === null) return { missing: "date" };
  if (form.discount === null) return { missing: "discount" };
  const lines: OfferLineDraft[] = [];
  for (const [index, line] of form.lines.entries()) {
    if (isEmpty(line)) continue;
    const draft = line.title.trim() === "" || line.unit.trim() === "" ? null : lineOf(line, form.currency);
    if (draft === null) return { line: index + 1 };
    lines.push(draft);
  }
  const words = (text: string) => text.trim() || null;
  return { draft: { ...form, madeOn: form.madeOn, title: form.title.trim(), salutation: words(form.salutation), before: words(form.before), after: words(form.after), discount: form.discount, lines } };
}

function lineOf(line: FormLine, currency: string): OfferLineDraft | null {
  const { productId, title, unit, optional, quantity, price, discount, tax } = line;
  if (quantity === null || price === null || discount === null || tax === null) return null;
  return { productId, title, unit, optional, number: line.number.trim() || null, text: line.text.trim() || null, quantity, price: { amount: price, currency }, discount, tax };
}

/** The line filled with what a product is on a day. */
export function withProduct(line: FormLine, product: ProductView, currency: string, on: Day | null): FormLine {
  const price = product.prices.find((known) => known.money.currency === currency && holds(known, on));
  return { ...line, productId: product.id, number: product.number ?? "", title: product.name, text: product.description ?? "", unit: product.unit, tax: product.tax, price: price?.money.amount ?? line.price };
}

export function holds(price: { fromOn?: Day | null; toOn?: Day | null }, on: Day | null): boolean {
  return on === null || ((price.fromOn ?? on) <= on && on <= (price.toOn ?? on));
}

/** Moves the line at a place by one; the same list where it cannot move. */
export function moved(lines: readonly FormLine[], at: number, by: 1 | -1): FormLine[] {
  const next = [...lines];
  const [line] = next.splice(at, 1);
  if (line === undefined || at + by < 0 || at + by >= lines.length) return [...lines];
  next.splice(at + by, 0, line);
  return next;
}
