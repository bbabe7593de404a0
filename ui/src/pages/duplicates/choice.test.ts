import { describe, expect, test } from "vitest";
import type { MergeComparison } from "$lib/bindings";
import { choiceOf, nothingChosen, partsOf, requestOf, resultOf, swapped, withChoice, withPart } from "./choice";

const channel = (id: string, normal: string) => ({ id, kind: "phone" as const, label: null, value: normal, normal, isPrimary: false });
const comparison = {
  kept: { id: "a", channels: [channel("1", "+491"), channel("2", "+492")], addresses: [] },
  lost: { id: "b", channels: [channel("3", "+492"), channel("4", "+494")], addresses: [] },
} as unknown as MergeComparison;

describe("choices", () => {
  test("the record that stays counts where it has something, else the other one", () => {
    expect(choiceOf({ field: "name", kept: "A", lost: "B" }, nothingChosen).take).toBe("kept");
    expect(choiceOf({ field: "vatId", kept: null, lost: "DE1" }, nothingChosen).take).toBe("lost");
  });

  test("the result is what was chosen, typed or both", () => {
    const pair = { field: "note", kept: "eins", lost: "zwei" };
    const of = (take: "kept" | "lost" | "both" | "typed", text = "") => resultOf(pair, withChoice(nothingChosen, "note", { take, text }));
    expect([of("kept"), of("lost"), of("both"), of("typed", " drei "), of("typed", " ")]).toEqual(["eins", "zwei", "eins\n\nzwei", "drei", null]);
  });

  test("swapping the sides turns each choice around and leaves what was typed", () => {
    const chosen = withChoice(withChoice(nothingChosen, "name", { take: "lost", text: "" }), "note", { take: "typed", text: "x" });
    expect(swapped(chosen).fields).toEqual({ name: { take: "kept", text: "" }, note: { take: "typed", text: "x" } });
  });

  test("what both have is one row, and what is left out is sent by its ids", () => {
    const { channels } = partsOf(comparison);
    expect(channels.map(({ kept, lost, ids }) => [kept, lost, ids.join()])).toEqual([["+491", null, "1"], ["+492", "+492", "2,3"], [null, "+494", "4"]]);
    const chosen = withPart(withPart(nothingChosen, ["4"], false), ["2", "3"], false);
    expect(requestOf(comparison, withPart(chosen, ["4"], true)).withoutChannels).toEqual(["2", "3"]);
  });
});
