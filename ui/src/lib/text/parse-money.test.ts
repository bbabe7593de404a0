import { describe, expect, test } from "vitest";
import { parseMoney } from "./parse-money";
import type { Language } from "./text.svelte";

function check(minor: number, inputs: string[], language: Language = "de", decimals = 2) {
  for (const input of inputs) expect(parseMoney(input, language, decimals), input).toEqual({ minor });
}

describe("parseMoney", () => {
  test("German and Dutch group with a point", () => {
    check(125_050, ["1.250,50", "1250,50", "1250,5", "1.250,5 €", "€ 1.250,50", "EUR 1250,50", "1 250,50", "1'250.50", "1250.50"]);
    check(125_000, ["1.250", "1250", "1.250,-", "1250,--", "1250,00"]);
    check(125_000, ["1.250"], "nl");
    check(123_456_789, ["1.234.567,89"]);
  });

  test("English groups with a comma", () => {
    check(125_050, ["1,250.50", "1250.50", "£1,250.50", "1250,50"], "en");
    check(125_000, ["1,250", "1250"], "en");
  });

  test("short forms stand for thousands and millions", () => {
    check(720_000, ["7,2k", "7.2k", "7200", "7,2 tsd", "7,2 t"]);
    check(150_000_000, ["1,5m", "1,5 mio", "1,5 mio."]);
    check(123_456, ["1,23456k"]);
  });

  test("amounts may be owed", () => {
    check(-1_250, ["-12,50", "−12,50", "- 12,50"]);
    check(0, ["0", "-0", "0,00", ",0"]);
  });

  test("every cent is exact, also where a binary fraction is not", () => {
    check(110, ["1,10"]);
    check(435, ["4,35"]);
    check(1_005, ["10,05"]);
    check(9_007_199_254_740_991, ["90071992547409,91"]);
  });

  test("currencies have their own number of decimals", () => {
    check(1_250, ["1.250", "1250"], "de", 0);
    expect(parseMoney("12,5", "de", 0)).toEqual({ wrong: "decimals" });
    check(12_345, ["12,345"], "de", 3);
  });

  test("what is wrong is named", () => {
    for (const input of ["1.250,5o", "abc", "", "1,2,3", "1.25.3", "12.34,5", "1..2", "€", "--5", "12a"]) {
      expect(parseMoney(input, "de"), input).toEqual({ wrong: "digits" });
    }
    expect(parseMoney("1,255", "de")).toEqual({ wrong: "decimals" });
    expect(parseMoney("99999999999999999", "de")).toEqual({ wrong: "size" });
  });
});
