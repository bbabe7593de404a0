import { describe, expect, test, vi } from "vitest";
import type { ChannelKind } from "$lib/bindings";
import { addressKind, addressLines, channelText, channelUrl, personUrl } from "./reach";

vi.mock("$lib/host", () => ({ host: {} }));
vi.mock("$lib/state/failures", () => ({ attempt: () => null }));

describe("the address the system opens", () => {
  function check(kind: ChannelKind, normal: string, expected: string | null) {
    expect(channelUrl({ kind, normal, value: normal })).toBe(expected);
  }

  test("follows the kind of the channel", () => {
    check("phone", "+4948417712", "tel:+4948417712");
    check("mobile", "+31612345678", "tel:+31612345678");
    check("email", "info@x.example", "mailto:info@x.example");
    check("web", "reha.example/team", "https://reha.example/team");
    check("web", "http://reha.example", "http://reha.example");
    check("fax", "+4948417713", null);
    check("chat", "anke", null);
  });

  test("never leads to anything but the web", () => {
    check("web", "javascript:alert(1)", null);
    check("social", "file:///etc/passwd", null);
    check("web", "no address", null);
  });
});

test("a person is called before written to", () => {
  expect(personUrl({ phone: "+49 4841 7712-0", email: "a@b.example" })).toEqual({ url: "tel:+49484177120", by: "call" });
  expect(personUrl({ phone: null, email: "a@b.example" })).toEqual({ url: "mailto:a@b.example", by: "mail" });
  expect(personUrl({ phone: null, email: null })).toBeNull();
});

test("an address leaves out what it lacks", () => {
  const address = { id: "1", kind: "work" as const, street: "Deichstraße 14", extra: null, postcode: "25813", city: "Husum", region: null, country: "DE", isPrimary: true };
  expect(addressLines(address)).toEqual(["Deichstraße 14", "25813 Husum"]);
  expect(addressLines({ ...address, street: null, postcode: null })).toEqual(["Husum"]);
});

test("only one among several addresses is called another one", () => {
  const [work, other] = [{ kind: "work" as const }, { kind: "other" as const }];
  expect([addressKind(other, [other]), addressKind(other, [work, other]), addressKind(work, [work])]).toEqual(["work", "other", "work"]);
});

test("a page is read without its scheme, and nothing else is cut", () => {
  const read = (kind: ChannelKind, value: string) => channelText({ kind, value });
  expect([read("web", "https://www.reha.example/"), read("web", "reha.example/team"), read("email", "https@reha.example")]).toEqual(["www.reha.example", "reha.example/team", "https@reha.example"]);
});
