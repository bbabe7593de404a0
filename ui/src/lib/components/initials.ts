// Two letters that stand for a name. Titles and legal forms say nothing about who it is.

const titles = /^(dr|prof|dipl|ing|med|mag|drs|ir|mr|mrs|ms|herr|frau|dhr|mevr)\.?(-\w+\.?)?$/i;
const forms = /^(gmbh|ggmbh|mbh|ag|kg|ohg|gbr|ug|se|eg|ev|e\.|v\.|b\.?v\.?|n\.?v\.?|vof|ltd|plc|llc|inc|co|und|and|en|&)\.?$/i;

/** First letters of the first and last word of a person, of the first two words of a firm. */
export function initials(name: string, firm = false): string {
  const all = name.split(/[\s\-/]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const telling = all.filter((word) => !titles.test(word) && !(firm && forms.test(word)));
  const words = telling.length > 0 ? telling : all;
  const chosen = firm ? words.slice(0, 2) : [words[0], words.length > 1 ? words.at(-1) : undefined];
  const letters = chosen.map((word) => [...(word ?? "")].find((sign) => /\p{L}|\p{N}/u.test(sign)) ?? "").join("");
  const lonely = [...letters].length < 2 && words[0] ? [...words[0]].slice(0, 2).join("") : letters;
  return lonely.toLocaleUpperCase();
}
