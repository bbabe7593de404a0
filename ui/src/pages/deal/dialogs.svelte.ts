// Which dialog about a deal is open. Any page opens one, and `Anywhere.svelte` draws it, so that there is one of each.
import type { Day } from "$lib/text";
import type { DealId, DealView, Money, PartyId, PipelineId, StageId } from "$lib/bindings";

/** What a new deal begins with. */
export type DealPreset = { partyId?: PartyId; partyName?: string; pipelineId?: PipelineId; stageId?: StageId; expectedOn?: Day };

/** The deal that ends, with what the dialog says of it. */
export type Closing = { kind: "won" | "lost"; id: DealId; stageId: StageId; title: string; partyId: PartyId; partyName: string; money: Money | null; /** Items of the stage's checklist that are not settled. */ openItems: number };

export type OpenForm = { mode: "new"; preset: DealPreset } | { mode: "edit"; id: DealId };

let form = $state.raw<OpenForm | null>(null);
let closing = $state.raw<Closing | null>(null);
let splitting = $state.raw<DealView | null>(null);

export const dealDialogs = {
  get form() {
    return form;
  },
  get closing() {
    return closing;
  },
  get splitting() {
    return splitting;
  },
};

export function newDeal(preset: DealPreset = {}): void {
  form = { mode: "new", preset };
}

export function editDeal(id: DealId): void {
  form = { mode: "edit", id };
}

export function endForm(): void {
  form = null;
}

export function closeDeal(deal: Closing): void {
  closing = deal;
}

export function endClosing(): void {
  closing = null;
}

export function splitDeal(deal: DealView): void {
  splitting = deal;
}

export function endSplitting(): void {
  splitting = null;
}
