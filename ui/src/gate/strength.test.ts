import { describe, expect, test } from "vitest";
import { strength } from "./strength";

function level(passphrase: string, known: string[] = []): string {
  return strength(passphrase, known).level;
}

describe("strength", () => {
  test("what everyone tries first is weak, whatever signs it carries", () => {
    for (const bad of ["passwort123", "Passwort2026!", "aaaaaaaaaaaaaaaa", "1234567890", "qwertzuiop", "Sommer2026!", "abcdefghijkl", "hallo hallo hallo hallo"]) {
      expect(level(bad), bad).toBe("weak");
    }
  });

  test("four random words stand for years, five longer than anyone has", () => {
    expect(["fair", "good"]).toContain(level("kranich teller sieben moped"));
    expect(["good", "strong"]).toContain(level("kranich teller moped laterne gurke"));
    expect(level("kranich teller moped laterne gurke husten")).toBe("strong");
  });

  test("random signs count for what they are", () => {
    expect(level("x7#kQ2$vM9!bT4@p")).toBe("strong");
  });

  test("a word of the firm or a name is worth little", () => {
    const firm = "Hansen Petersen Medizintechnik";
    expect(strength("Hansen Petersen Medizintechnik", [firm]).bits).toBeLessThan(strength("Kranich Teller Handtuchhalter", [firm]).bits);
    expect(level("hansen petersen 2026", [firm])).toBe("weak");
  });

  test("more of anything never makes it weaker", () => {
    let before = 0;
    for (const grown of ["kranich", "kranich teller", "kranich teller 7", "kranich teller 7 moped"]) {
      const { bits } = strength(grown);
      expect(bits).toBeGreaterThanOrEqual(before);
      before = bits;
    }
  });
});
