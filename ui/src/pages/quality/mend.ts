// How a flaw is mended in place: which fields are asked for, what stands in them, and the form that comes of it. Pure.
import type { Doubt, Flaw } from "$lib/bindings";
import { emptyAddress, emptyChannel, type PartyForm } from "../party/party-form";

export type Group = "missing" | "wrong" | "stale";
export const groups: readonly { group: Group; flaws: readonly Flaw[] }[] = [
  { group: "missing", flaws: ["noReach", "noEmail", "noAddress", "noOwner", "noSalutation"] },
  { group: "wrong", flaws: ["email", "web", "postcode", "vatId", "iban", "salutation", "birthday"] },
  { group: "stale", flaws: ["stale"] },
];

/** What is typed to mend something. */
export type Typed = { value: string; street: string; postcode: string; city: string };

/** Flaws that are mended by one line of text. */
export const inOneLine: readonly Flaw[] = ["noReach", "noEmail", "email", "web", "postcode", "vatId"];

/** What stands in the fields at first: what is doubtful, or what is there of an address. */
export function typedFor(flaw: Flaw, doubt: Doubt | undefined, form: PartyForm): Typed {
  const address = form.addresses[0];
  const value = flaw === "noOwner" || doubt === undefined ? "" : doubt.value;
  return { value, street: address?.street ?? "", postcode: address?.postcode ?? "", city: address?.city ?? "" };
}

/** The form with what was typed; null where that mends nothing. */
export function mended(flaw: Flaw, doubt: Doubt | undefined, form: PartyForm, typed: Typed, country: string): PartyForm | null {
  const value = typed.value.trim();
  switch (flaw) {
    case "noReach":
      return value === "" ? null : withChannel(form, value.includes("@") ? "email" : "phone", value);
    case "noEmail":
      return value === "" ? null : withChannel(form, "email", value);
    case "email":
    case "web":
      return { ...form, channels: form.channels.flatMap((row, at) => (at !== doubt?.at ? [row] : value === "" ? [] : [{ ...row, value }])) };
    case "postcode":
      return { ...form, addresses: form.addresses.map((row, at) => (at === doubt?.at ? { ...row, postcode: value } : row)) };
    case "vatId":
      return { ...form, vatId: value };
    case "noOwner":
      return value === "" ? null : { ...form, ownerId: value };
    case "noAddress":
      return withAddress(form, typed, country);
    case "birthday":
      return { ...form, birthday: value };
    case "noSalutation":
    case "salutation":
      return value === "ms" || value === "mr" ? { ...form, salutation: value } : null;
    case "iban":
    case "stale":
      return null;
  }
}

function withChannel(form: PartyForm, kind: "email" | "phone", value: string): PartyForm {
  return { ...form, channels: [...form.channels, { ...emptyChannel(kind), value }] };
}

function withAddress(form: PartyForm, { street, postcode, city }: Typed, country: string): PartyForm | null {
  if ([street, postcode, city].some((part) => part.trim() === "")) return null;
  const [first, ...others] = form.addresses.length > 0 ? form.addresses : [emptyAddress(country)];
  if (!first) return null;
  return { ...form, addresses: [{ ...first, street: street.trim(), postcode: postcode.trim(), city: city.trim() }, ...others] };
}
