import { describe, expect, test } from "vitest";
import type { PartyView } from "$lib/bindings";
import { draftOf, emptyAddress, emptyChannel, emptyForm, formOf, isDoubtfulMail, isNamed, isSame, moved, withPrimary } from "./party-form";

const stored = {
  id: "1", kind: "organisation", name: "Reha-Zentrum", prefix: null, givenName: null, additionalName: null, familyName: null, suffix: null,
  nickname: null, department: null, jobTitle: null, customerNumber: "10482", birthday: null, language: "de", vatId: null, note: null,
  source: null, customerSince: "2021-03-02", ownerId: "p1", deputyId: null, hasPhoto: false, extra: [{ name: "X-FOO", value: "bar", field: null }],
  channels: [{ id: "c1", kind: "phone", label: null, value: "+49 4841 7712-0", normal: "+4948417712", isPrimary: true }],
  addresses: [{ id: "a1", kind: "work", street: "Deichstraße 14", extra: null, postcode: "25813", city: "Husum", region: null, country: "DE", isPrimary: true }],
  tags: [{ id: "t1", name: "Elektroden" }], people: [], organisations: [], createdAt: 0, deletedAt: null, mergedInto: null,
} as PartyView;

describe("a form", () => {
  test("of a stored party sends back the same record, with the ids of its rows", () => {
    const draft = draftOf(formOf(stored));
    expect(draft).toMatchObject({ kind: "organisation", name: "Reha-Zentrum", customerNumber: "10482", vatId: null, customerSince: "2021-03-02", ownerId: "p1", tags: ["Elektroden"] });
    expect(draft.channels).toEqual([{ id: "c1", kind: "phone", label: null, value: "+49 4841 7712-0", isPrimary: true }]);
    expect(draft.addresses?.[0]).toMatchObject({ id: "a1", street: "Deichstraße 14", extra: null, country: "DE" });
  });

  test("leaves out rows in which nothing stands; a country alone is no address", () => {
    const draft = draftOf({ ...emptyForm("organisation", "DE", "p1"), name: "  Neu GmbH " });
    expect([draft.name, draft.channels, draft.addresses]).toEqual(["Neu GmbH", [], []]);
  });

  test("is the same while only empty rows were added", () => {
    const form = formOf(stored);
    expect(isSame(form, { ...form, channels: [...form.channels, emptyChannel("email")], addresses: [...form.addresses, emptyAddress("NL")] })).toBe(true);
    expect(isSame(form, { ...form, note: "ruft gern früh an" })).toBe(false);
    expect(isSame(form, { ...form, channels: [] })).toBe(false);
  });

  test("of a person takes its name from the parts", () => {
    const form = { ...emptyForm("person", "DE", "p1"), name: "Alt", givenName: "Anke", familyName: "Harms" };
    expect(draftOf(form).name).toBeNull();
    expect(draftOf({ ...form, givenName: "", familyName: "" }).name).toBe("Alt");
    expect([isNamed(form), isNamed(emptyForm("person", "DE", "p1"))]).toEqual([true, false]);
  });
});

test("rows move by one place and stop at both ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});

test("one channel of a kind comes first, others of other kinds are left alone", () => {
  const rows = [emptyChannel("phone"), emptyChannel("phone"), { ...emptyChannel("email"), isPrimary: true }];
  const first = withPrimary(rows, rows[0]?.key ?? "");
  expect(first.map((row) => row.isPrimary)).toEqual([true, false, true]);
  expect(withPrimary(first, rows[1]?.key ?? "").map((row) => row.isPrimary)).toEqual([false, true, true]);
  expect(withPrimary(first, rows[0]?.key ?? "").map((row) => row.isPrimary)).toEqual([false, false, true]);
});

test("a mail address without an ending is doubtful, an empty one is not", () => {
  expect(["einkauf@reha-eiderstedt", "a@b.de", "", "a b@c.de", "@c.de"].map(isDoubtfulMail)).toEqual([true, false, false, true, true]);
});
