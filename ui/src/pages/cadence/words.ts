// A cadence in words, and its form. Pure but for the texts.
import type { Cadence, CadenceView } from "$lib/bindings";
import { t } from "$lib/text";

export type CadenceForm = { wish: string; limit: string };

/** The most days that the backend takes. */
const MOST = 3660;

/** What people usually want: monthly, every quarter, twice a year. */
export const usual: readonly Cadence[] = [
  { wishDays: 30, limitDays: 45 },
  { wishDays: 90, limitDays: 120 },
  { wishDays: 180, limitDays: 240 },
];

export const formOf = (cadence: Cadence | null): CadenceForm => ({ wish: String(cadence?.wishDays ?? ""), limit: String(cadence?.limitDays ?? "") });

function days(text: string): number | null {
  const words = text.trim();
  const value = /^\d{1,4}$/.test(words) ? Number(words) : 0;
  return value >= 1 && value <= MOST ? value : null;
}

/** What keeps the form from being a cadence: the key of a text for its place, or nothing. */
export function trouble(form: CadenceForm): { field: "wish" | "limit"; text: string } | null {
  const [wish, limit] = [days(form.wish), days(form.limit)];
  if (wish === null) return { field: "wish", text: "error-invalid-cadence-days" };
  if (limit === null) return { field: "limit", text: "error-invalid-cadence-days" };
  return limit < wish ? { field: "limit", text: "error-invalid-cadence-order" } : null;
}

export function cadenceOf(form: CadenceForm): Cadence | null {
  const [wishDays, limitDays] = [days(form.wish), days(form.limit)];
  return trouble(form) === null && wishDays !== null && limitDays !== null ? { wishDays, limitDays } : null;
}

/** "Wunsch alle 30 Tage, Grenze 45 Tage" */
export const cadenceText = ({ wishDays, limitDays }: Cadence): string => t("cadence-both", { wish: wishDays, limit: limitDays });

/** "Wunsch alle 30 Tage, zuletzt vor 41 Tagen" */
export function standText(view: CadenceView): string {
  if (view.lastOn === null) return t("cadence-stand-never", { wish: view.cadence.wishDays, days: view.days });
  return t(view.days < 1 ? "cadence-stand-today" : "cadence-stand", { wish: view.cadence.wishDays, days: view.days });
}
