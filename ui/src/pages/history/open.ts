// The way to the changes of one record, as a line of its menu.
import HistoryIcon from "@lucide/svelte/icons/history";
import type { MenuItem } from "$lib/components";
import { router } from "$lib/router/router.svelte";
import { t } from "$lib/text";

/** Shows what was changed at one record of a customer. */
export function openHistory(partyId: string, record: string, name: string): void {
  router.go({ page: "history", record: partyId, with: { of: record, name } });
}

export const historyItem = (partyId: string, record: string, name: string): MenuItem => ({ text: t("history-page"), icon: HistoryIcon, run: () => openHistory(partyId, record, name) });
