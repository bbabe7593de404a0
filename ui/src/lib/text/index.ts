// What a page needs to speak: texts, formats, and the readers of typed dates and amounts.
export { asLanguage, language, languages, locales, setLanguage, t, type Arguments, type Language } from "./text.svelte";
export * from "./format";
export { addDays, addMonths, dayOf, daysBetween, mondayOf, nextMonday, weekday, type Day } from "./days";
export { parseDate, type Leaning } from "./parse-date";
export { parseMoney, type MoneyText } from "./parse-money";
export { dateExample, now, today, watchClock } from "./clock.svelte";
