// Which dialog about a deal is open. Any page opens one, and `Anywhere.svelte` draws it, so that there is one of each.
import type { DealId, Money, PartyId, PipelineId, StageId } from "$lib/bindings";

/** What a new deal begins with. */
export type DealPreset = { partyId?: PartyId; partyName?: string; pipelineId?: PipelineId; stageId?: StageId };

/** The deal that ends, with what the dialog says of it. */
export type Closing = { kind: "won" | "lost"; id: DealId; stageId: StageId; title: string; partyName: string; money: Money | null };

export type OpenForm = { mode: "new"; preset: DealPreset } | { mode: "edit"; id: DealId };

let form = $state.raw<OpenForm | null>(null);
let closing = $state.raw<Closing | null>(null);

export const dealDialogs = {
  get form() {
    return form;
  },
  get closing() {
    return closing;
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
