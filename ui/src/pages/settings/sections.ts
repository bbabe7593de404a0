// The sections of the settings, in groups, each one card or a few. What does not exist is not listed.
import BuildingIcon from "@lucide/svelte/icons/building-2";
import FactoryIcon from "@lucide/svelte/icons/store";
import CadenceIcon from "@lucide/svelte/icons/phone-forwarded";
import FieldIcon from "@lucide/svelte/icons/text-cursor-input";
import InfoIcon from "@lucide/svelte/icons/info";
import KeyboardIcon from "@lucide/svelte/icons/keyboard";
import KanbanIcon from "@lucide/svelte/icons/square-kanban";
import ListIcon from "@lucide/svelte/icons/list-checks";
import LockIcon from "@lucide/svelte/icons/lock";
import SunIcon from "@lucide/svelte/icons/sun";
import PackageIcon from "@lucide/svelte/icons/package";
import RulesIcon from "@lucide/svelte/icons/sliders-horizontal";
import UploadIcon from "@lucide/svelte/icons/arrow-right-left";
import UsersIcon from "@lucide/svelte/icons/users";
import type { Component } from "svelte";

export type Section = { id: string; icon: Component; load: () => Promise<{ default: Component }> };
export type Group = { id: string; sections: readonly Section[] };

export const groups: readonly Group[] = [
  {
    id: "firm",
    sections: [
      { id: "firm", icon: BuildingIcon, load: () => import("./FirmCard.svelte") },
      { id: "people", icon: UsersIcon, load: () => import("./PeopleCard.svelte") },
    ],
  },
  {
    id: "work",
    sections: [
      { id: "pipelines", icon: KanbanIcon, load: () => import("./PipelinesCard.svelte") },
      { id: "products", icon: PackageIcon, load: () => import("../product/ProductsCard.svelte") },
      { id: "fields", icon: FieldIcon, load: () => import("../field/FieldsCard.svelte") },
      { id: "rules", icon: RulesIcon, load: () => import("./RulesCard.svelte") },
      { id: "cadence", icon: CadenceIcon, load: () => import("../cadence/CadencesCard.svelte") },
      { id: "playbooks", icon: ListIcon, load: () => import("../playbook/PlaybooksCard.svelte") },
    ],
  },
  {
    id: "data",
    sections: [
      { id: "vault", icon: LockIcon, load: () => import("./vault/VaultSection.svelte") },
      { id: "exchange", icon: UploadIcon, load: () => import("./ExchangeCards.svelte") },
      { id: "sample", icon: FactoryIcon, load: () => import("./SampleCard.svelte") },
    ],
  },
  {
    id: "window",
    sections: [
      { id: "window", icon: SunIcon, load: () => import("./WindowCard.svelte") },
      { id: "keys", icon: KeyboardIcon, load: () => import("./KeysCard.svelte") },
      { id: "about", icon: InfoIcon, load: () => import("./AboutCard.svelte") },
    ],
  },
];

const all = groups.flatMap((group) => group.sections);

/** The section of a place; the first one where none or an unknown one is named. */
export function findSection(id: string | undefined): Section {
  const found = all.find((section) => section.id === id) ?? all[0];
  if (!found) throw new Error("there are no sections");
  return found;
}
