// The menu of a card: the way to move it without dragging, and what else can be done with it.
import LostIcon from "@lucide/svelte/icons/circle-x";
import OpenIcon from "@lucide/svelte/icons/panel-right";
import PencilIcon from "@lucide/svelte/icons/pencil";
import CustomerIcon from "@lucide/svelte/icons/user-round";
import WonIcon from "@lucide/svelte/icons/circle-check-big";
import type { Stage, StageId } from "$lib/bindings";
import type { MenuItem } from "$lib/components";
import { t } from "$lib/text";

type Ways = { move: (stageId: StageId) => void; end: (kind: "won" | "lost") => void; open: () => void; edit: () => void; customer: () => void };

export function moveItems(heading: string, targets: readonly Stage[], from: StageId, ways: Ways): MenuItem[] {
  return [
    { kind: "heading", text: heading },
    ...targets.map((stage): MenuItem => ({ kind: "check", text: stage.name, checked: stage.id === from, run: () => ways.move(stage.id ?? "") })),
    { kind: "line" },
    { text: t("deal-won-menu"), icon: WonIcon, run: () => ways.end("won") },
    { text: t("deal-lost-menu"), icon: LostIcon, run: () => ways.end("lost") },
    { kind: "line" },
    { text: t("pipeline-card-open"), icon: OpenIcon, keys: "Enter", run: ways.open },
    { text: t("deal-edit"), icon: PencilIcon, keys: "F2", run: ways.edit },
    { text: t("pipeline-card-customer"), icon: CustomerIcon, run: ways.customer },
  ];
}
