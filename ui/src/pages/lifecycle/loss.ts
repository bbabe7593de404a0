// Why a customer left: the reasons in words, and the menu that says one.
import type { LossReason, PartyId } from "$lib/bindings";
import type { MenuItem } from "$lib/components";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { t } from "$lib/text";

export const reasons: readonly LossReason[] = ["price", "product", "service", "neglect", "competitor", "no-need", "contact-left", "unknown"];

export const reasonText = (reason: LossReason): string => t(`lifecycle-loss-${reason}`);

/** The menu of a customer; the reason that is known is marked. */
export function reasonItems(party: { id: PartyId; name: string }, known: LossReason | null): MenuItem[] {
  const say = (reason: LossReason) => write(t("winback-reason-said", { name: party.name }), () => host.call("win_back.say_why", { partyId: party.id, reason }));
  return reasons.map((reason) => ({ kind: "check", text: reasonText(reason), checked: reason === known, run: () => void say(reason) }));
}
