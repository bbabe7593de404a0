import { expect, test } from "vitest";
import { offer, takeDrops } from "./drops";

const file = { token: "t", name: "a.pdf", size: 1 };

test("dropped files go to the page that takes them, and to nobody once it is gone", () => {
  const taken: string[] = [];
  const end = takeDrops((files) => taken.push(...files.map(({ name }) => name)));
  expect(offer([file])).toBe(true);
  end();
  expect(offer([file])).toBe(false);
  expect(taken).toEqual(["a.pdf"]);
});

test("a page that comes before the last one has gone keeps its files", () => {
  const endOld = takeDrops(() => undefined);
  const endNew = takeDrops(() => undefined);
  endOld();
  expect(offer([file])).toBe(true);
  endNew();
});
