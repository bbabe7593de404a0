import { describe, expect, test } from "vitest";
import { emptyForm } from "../party/party-form";
import { mended, typedFor } from "./mend";

const form = { ...emptyForm("organisation", "DE", ""), name: "Nordlicht" };
const typed = (value: string) => ({ value, street: "", postcode: "", city: "" });
const doubt = { flaw: "email" as const, value: "a@gmial.com", at: 0, expected: "a@gmail.com" };

describe("mending in place", () => {
  test("a number or a mail address becomes what it looks like", () => {
    const kinds = (value: string) => mended("noReach", undefined, form, typed(value), "DE")?.channels.at(-1)?.kind;
    expect([kinds("040 123456"), kinds("a@b.de"), kinds(" ")]).toEqual(["phone", "email", undefined]);
  });

  test("only the doubtful channel is changed, and emptied it goes", () => {
    const two = { ...form, channels: [{ ...form.channels[0], key: "1", value: "a@gmial.com", kind: "email" as const }, { ...form.channels[0], key: "2", value: "040", kind: "phone" as const }] as typeof form.channels };
    expect(mended("email", doubt, two, typed("a@gmail.com"), "DE")?.channels.map(({ value }) => value)).toEqual(["a@gmail.com", "040"]);
    expect(mended("email", doubt, two, typed(""), "DE")?.channels.map(({ value }) => value)).toEqual(["040"]);
    expect(typedFor("email", doubt, two).value).toBe("a@gmial.com");
  });

  test("an address is whole or it is none", () => {
    const whole = { value: "", street: " Am Wall 1 ", postcode: "20095", city: "Hamburg" };
    expect(mended("noAddress", undefined, form, { ...whole, city: "" }, "DE")).toBeNull();
    const { addresses } = mended("noAddress", undefined, { ...form, addresses: [] }, whole, "NL") ?? form;
    expect(addresses.map(({ street, country }) => [street, country])).toEqual([["Am Wall 1", "NL"]]);
  });

  test("nobody is addressed by anything but a salutation, and nobody looks after a customer by being nobody", () => {
    expect(mended("noSalutation", undefined, form, typed("x"), "DE")).toBeNull();
    expect(mended("noSalutation", undefined, form, typed("ms"), "DE")?.salutation).toBe("ms");
    expect(mended("noOwner", undefined, form, typed(""), "DE")).toBeNull();
  });
});
