// What is wrong, in words.
import type { Doubt } from "$lib/bindings";
import { formatBirthday, t } from "$lib/text";

/** "99999" as people see it: an example instead of a pattern. */
function example(form: string): string {
  const digits = "1234567890";
  let at = 0;
  return form.replace(/[9A*]/g, (sign) => (sign === "9" ? (digits[at++ % 10] ?? "0") : sign === "A" ? "AB"[at++ % 2] ?? "A" : "X"));
}

export function doubtText({ flaw, value, expected }: Doubt): string {
  switch (flaw) {
    case "email":
      return t(expected === null ? "quality-why-email" : "quality-why-email-meant", { value });
    case "postcode":
      return t("quality-why-postcode", { value, form: example(expected ?? "") });
    case "vatId":
      return t("quality-why-vatId", { value, form: example(expected ?? "") });
    case "birthday":
      return t("quality-why-birthday", { value: formatBirthday(value) });
    case "web":
    case "iban":
    case "salutation":
      return t(`quality-why-${flaw}`, { value });
    default:
      return t(`quality-flaw-${flaw}`);
  }
}
