import { expect, test } from "vitest";
import { movedOf, movedText, readMoved, type Moved } from "./moved";

const since = "2026-08-24";

test("a change of phase travels as text and comes back as it was", () => {
  const all: Moved[] = [
    { track: "six", from: "bond", to: "winBack", since },
    { track: "five", from: null, to: "loyalty", since },
    { track: "six", from: null, to: "attention", how: "new", since },
    { track: "activity", from: null, to: null, how: "back", since },
  ];
  for (const moved of all) expect(readMoved(movedText(moved))).toEqual(moved);
  expect(movedText(all[0]!)).toBe("six:bond>winBack@2026-08-24");
});

test("it becomes the backend's filter", () => {
  expect(movedOf("six:bond>*@2026-08-24")).toEqual({ track: "six", from: ["bond"], to: [], isNew: false, cameBack: false, since });
  expect(movedOf("six:~>*@2026-08-24")).toMatchObject({ from: [], to: [], cameBack: true });
  expect(movedOf("six:+>trust@2026-08-24")).toMatchObject({ from: [], to: ["trust"], isNew: true });
});

test("what is no change of phase is none", () => {
  expect([movedOf(null), movedOf(""), movedOf("six"), movedOf("six:bond>winBack@soon"), movedOf("six:bond' OR 1>x@2026-08-24")]).toEqual([null, null, null, null, null]);
});
