// The form of a person or organisation: text where the record has "nothing", rows with keys where it has lists.
// Pure; turns a stored party into a form and a form into the draft the backend takes.
import type { AddressKind, ChannelKind, PartyDraft, PartyKind, PartyView, Salutation } from "$lib/bindings";

export type ChannelRow = { key: string; id: string | null; kind: ChannelKind; label: string; value: string; isPrimary: boolean };
export type AddressRow = {
  key: string;
  id: string | null;
  kind: AddressKind;
  street: string;
  extra: string;
  postcode: string;
  city: string;
  region: string;
  country: string;
  isPrimary: boolean;
};

/** The fields of a party that are one line of text each. */
export const lines = [
  "name",
  "prefix",
  "givenName",
  "additionalName",
  "familyName",
  "suffix",
  "nickname",
  "department",
  "jobTitle",
  "customerNumber",
  "birthday",
  "language",
  "vatId",
  "note",
  "source",
  "ownerId",
  "deputyId",
] as const;
export type Line = (typeof lines)[number];

export type PartyForm = Record<Line, string> & {
  kind: PartyKind;
  /** Empty where it is not known. */
  salutation: Salutation | "";
  customerSince: string | null;
  channels: ChannelRow[];
  addresses: AddressRow[];
  tags: string[];
  /** The role of a new person in its organisation. */
  role: string;
};

let rowsMade = 0;
const newKey = () => `new-${(rowsMade += 1)}`;

export function emptyChannel(kind: ChannelKind): ChannelRow {
  return { key: newKey(), id: null, kind, label: "", value: "", isPrimary: false };
}

export function emptyAddress(country: string, kind: AddressKind = "work"): AddressRow {
  return { key: newKey(), id: null, kind, street: "", extra: "", postcode: "", city: "", region: "", country, isPrimary: false };
}

/** A form for somebody new: one row for each way to reach most people. */
export function emptyForm(kind: PartyKind, country: string, owner: string): PartyForm {
  const texts = Object.fromEntries(lines.map((line) => [line, ""])) as Record<Line, string>;
  return {
    ...texts,
    kind,
    salutation: "",
    ownerId: kind === "organisation" ? owner : "",
    customerSince: null,
    channels: [emptyChannel(kind === "organisation" ? "phone" : "mobile"), emptyChannel("email")],
    addresses: kind === "organisation" ? [emptyAddress(country)] : [],
    tags: [],
    role: "",
  };
}

export function formOf(party: PartyView): PartyForm {
  const texts = Object.fromEntries(lines.map((line) => [line, party[line] ?? ""])) as Record<Line, string>;
  return {
    ...texts,
    kind: party.kind,
    salutation: party.salutation ?? "",
    customerSince: party.customerSince,
    channels: party.channels.map((row) => ({ ...row, key: row.id, label: row.label ?? "" })),
    addresses: party.addresses.map((row) => ({
      ...row,
      key: row.id,
      street: row.street ?? "",
      extra: row.extra ?? "",
      postcode: row.postcode ?? "",
      city: row.city ?? "",
      region: row.region ?? "",
      country: row.country ?? "",
    })),
    tags: party.tags.map((tag) => tag.name),
    role: "",
  };
}

/** What is sent: trimmed, empty rows left out, nothing instead of empty text. */
export function draftOf(form: PartyForm): PartyDraft {
  const texts = Object.fromEntries(lines.map((line) => [line, filled(form[line])])) as Record<Line, string | null>;
  return {
    ...texts,
    kind: form.kind,
    salutation: form.kind === "person" && form.salutation ? form.salutation : null,
    // A person's name follows its parts; a name of its own would stay behind when they change.
    name: form.kind === "person" && partsName(form) !== "" ? null : filled(form.name),
    customerSince: form.customerSince,
    channels: form.channels
      .filter((row) => row.value.trim() !== "")
      .map(({ id, kind, label, value, isPrimary }) => ({ id, kind, label: filled(label), value: value.trim(), isPrimary })),
    addresses: form.addresses.filter(hasPlace).map(({ id, kind, isPrimary, ...rest }) => ({
      id,
      kind,
      isPrimary,
      street: filled(rest.street),
      extra: filled(rest.extra),
      postcode: filled(rest.postcode),
      city: filled(rest.city),
      region: filled(rest.region),
      country: filled(rest.country),
    })),
    tags: form.tags,
  };
}

/** Whether two forms would be saved alike, whatever empty rows stand in them. */
export function isSame(a: PartyForm, b: PartyForm): boolean {
  return JSON.stringify([draftOf(a), a.role.trim()]) === JSON.stringify([draftOf(b), b.role.trim()]);
}

/** Whether the form has what a record needs: a name. */
export function isNamed(form: PartyForm): boolean {
  return form.name.trim() !== "" || (form.kind === "person" && partsName(form) !== "");
}

/** The name that will be looked for among those who are there. */
export function nameOf(form: PartyForm): string {
  return form.kind === "person" ? partsName(form) || form.name.trim() : form.name.trim();
}

/** A mail address that cannot be one; empty is fine. */
export function isDoubtfulMail(value: string): boolean {
  const text = value.trim();
  return text !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
}

/** Moves a row one place; the ends stay where they are. */
export function moved<R>(rows: readonly R[], index: number, step: 1 | -1): R[] {
  const target = index + step;
  const list = [...rows];
  const [row] = list.splice(index, 1);
  if (row === undefined || target < 0 || target > list.length) return [...rows];
  list.splice(target, 0, row);
  return list;
}

/** Makes one channel the first of its kind. */
export function withPrimary(rows: readonly ChannelRow[], key: string): ChannelRow[] {
  const chosen = rows.find((row) => row.key === key);
  return rows.map((row) => (row.kind === chosen?.kind ? { ...row, isPrimary: row.key === key && !row.isPrimary } : row));
}

function partsName(form: PartyForm): string {
  return [form.givenName, form.familyName].map((part) => part.trim()).filter(Boolean).join(" ");
}

function hasPlace(row: AddressRow): boolean {
  return [row.street, row.extra, row.postcode, row.city, row.region].some((text) => text.trim() !== "");
}

function filled(text: string): string | null {
  const bare = text.trim();
  return bare === "" ? null : bare;
}
