// What a card or a row can be told; the page acts, the card only reports.
import type { PartyRow } from "$lib/bindings";

export type RowActions = {
  /** Whether Tab stops at this row. */
  isStop: (row: PartyRow, index: number) => boolean;
  stand: (row: PartyRow) => void;
  press: (event: MouseEvent, row: PartyRow) => void;
  key: (event: KeyboardEvent, index: number) => void;
  /** The box of the row was pressed. */
  choose: (row: PartyRow, withShift: boolean) => void;
};
