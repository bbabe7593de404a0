// How the calendar was left, until the vault is locked: the look and the person stay, and the day, too.
import type { PersonId } from "$lib/bindings";
import type { Day } from "$lib/text";
import type { Where } from "./where";

let last: Where | null = null;

export const lastWhere = {
  /** At first the week of today and what the person in front of the window has to do; everything where there is one alone. */
  get: (today: Day, me: PersonId | null): Where => last ?? { look: "week", day: today, person: me ?? "" },
  set: (where: Where): void => void (last = where),
  /** Nothing of one vault may be left when another is opened. */
  forget: (): void => void (last = null),
};
