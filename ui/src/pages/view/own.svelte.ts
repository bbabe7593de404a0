// The firm's own fields as filters, columns and orders know them. Whoever loads them puts them here.
import type { CustomField, FieldKind, FieldOf } from "$lib/bindings";
import type { Holds } from "./fields";

let fields = $state.raw<readonly CustomField[]>([]);

const holds: Record<FieldKind, Holds> = { text: "text", number: "number", money: "money", date: "day", choice: "choice", choices: "choice", flag: "flag", link: "code" };

export const own = {
  set(next: readonly CustomField[]): void {
    fields = next;
  },
  on: (of: FieldOf): readonly CustomField[] => fields.filter((field) => field.of === of),
  find: (id: string | null | undefined): CustomField | undefined => fields.find((field) => field.id === id),
  holds: (id: string | null | undefined): Holds => holds[own.find(id)?.kind ?? "text"],
};

/** As a column, an order and a choice of a list: `field:` and its id. */
export const ownKey = (id: string): `field:${string}` => `field:${id}`;

/** The id in such a key; null for everything else. */
export const ownId = (key: string): string | null => (key.startsWith("field:") ? key.slice(6) : null);
