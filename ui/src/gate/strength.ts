// How long a passphrase stands against someone who has the file. An estimate in bits that knows habits: common
// words, names given to it, sequences, repeats, years. It never claims more than it can see. Pure.

export type Strength = { bits: number; level: "weak" | "fair" | "good" | "strong"; time: "moments" | "hours" | "days" | "months" | "years" | "centuries" };

export const SHORTEST = 10;

/**
 * Guesses a second of an attacker with a thousand graphics cards. A guess at Argon2id with 64 MiB and three passes
 * moves about 400 MB; a card moves about 1 TB a second, which makes 2,500 guesses.
 */
const GUESSES_PER_SECOND = 2_500_000;
/** A random word of a list one can remember, as for dice; words of one's own choice are not better. */
const WORD_BITS = 11;
const COMMON_BITS = 5;
const REPEATED_BITS = 0.5;

const common = new Set(
  ("passwort password wachtwoord passphrase geheim secret hallo hello welkom willkommen welcome admin test firma bedrijf company kunden klanten " +
    "ich liebe dich love you schatz sonne sommer winter fruehling herbst zomer summer berlin hamburg muenchen koeln amsterdam rotterdam utrecht london " +
    "dragon monkey football fussball voetbal master letmein qwertz qwerty asdfgh rondo tresor kluis vault und der die das een het the and").split(" "),
);
const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertzuiopü", "qwertyuiop", "asdfghjklöä", "yxcvbnm", "zxcvbnm"];

/** Rates a passphrase; `known` are words an attacker would try first, as the name of the firm. */
export function strength(passphrase: string, known: readonly string[] = []): Strength {
  const guessable = new Set(known.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  const seen = new Set<string>();
  let bits = 0;
  for (const part of passphrase.match(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]+/gu) ?? []) {
    const key = part.toLowerCase();
    bits += seen.has(key) ? REPEATED_BITS : partBits(part, guessable);
    seen.add(key);
  }
  const seconds = 2 ** (bits - 1) / GUESSES_PER_SECOND;
  return { bits: Math.round(bits), level: levelOf(seconds), time: timeOf(seconds) };
}

function partBits(part: string, guessable: ReadonlySet<string>): number {
  const lower = part.toLowerCase();
  const length = [...part].length;
  if (/^\s+$/.test(part)) return REPEATED_BITS;
  if (new Set(lower).size === 1) return 3 + Math.log2(length);
  if (rows.some((row) => row.includes(lower) || [...row].reverse().join("").includes(lower))) return 4 + Math.log2(length);
  if (/^\p{N}+$/u.test(part)) return /^(19|20)\d\d$/.test(part) ? 6 : length * 3.32;
  if (!/^\p{L}+$/u.test(part)) return length * 4;
  const capitals = part === lower || part === lower[0]?.toUpperCase() + lower.slice(1) ? 0.5 : 2;
  if (common.has(lower) || guessable.has(lower)) return COMMON_BITS + capitals;
  if (looksRandom(lower)) return length * 4.2 + capitals;
  return Math.min(length * 4.2, WORD_BITS * Math.max(1, Math.round(length / 8))) + capitals;
}

/** Five letters and more of which hardly any is a vowel, or none a consonant, are no word of our languages. */
function looksRandom(letters: string): boolean {
  const vowels = letters.match(/[aeiouyäöü]/g)?.length ?? 0;
  return letters.length >= 5 && (vowels / letters.length < 0.17 || vowels / letters.length > 0.75);
}

const DAY = 86_400;

function timeOf(seconds: number): Strength["time"] {
  if (seconds < 3_600) return "moments";
  if (seconds < DAY) return "hours";
  if (seconds < 31 * DAY) return "days";
  if (seconds < 365 * DAY) return "months";
  return seconds < 36_500 * DAY ? "years" : "centuries";
}

function levelOf(seconds: number): Strength["level"] {
  if (seconds < 31 * DAY) return "weak";
  if (seconds < 5 * 365 * DAY) return "fair";
  return seconds < 36_500 * DAY * 10 ? "good" : "strong";
}
