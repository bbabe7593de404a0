// ISO 3166 codes a person may choose for an address: the neighbours first, then all others by name.
import { language } from "$lib/text";
import { countryName } from "./words";

const near = ["DE", "NL", "AT", "CH", "BE", "LU", "GB", "FR", "DK", "PL"];
const others =
  "AD AE AF AG AL AM AO AR AU AZ BA BB BD BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CI CL CM CN CO CR CU CV CY CZ DJ DM DO DZ EC EE EG ER ES ET FI FJ FM GA GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NO NP NR NZ OM PA PE PG PH PK PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(" ");

export type Choice = { value: string; text: string };

/** All countries by name, with `own` and the neighbours on top. A code we do not know stays choosable. */
export function countryChoices(own: string, chosen: readonly (string | null)[] = []): Choice[] {
  const top = [...new Set([own, ...near])];
  const strange = chosen.filter((code): code is string => code !== null && code !== "" && !top.includes(code) && !others.includes(code));
  const named = (code: string): Choice => ({ value: code, text: countryName(code) });
  const rest = [...others, ...strange].filter((code) => !top.includes(code)).map(named);
  return [...top.map(named), ...rest.sort((a, b) => a.text.localeCompare(b.text, language()))];
}
