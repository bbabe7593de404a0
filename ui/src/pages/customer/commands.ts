// The commands of a customer's page besides those every page shares.
import HistoryIcon from "@lucide/svelte/icons/history";
import PackageIcon from "@lucide/svelte/icons/package";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import UserPlusIcon from "@lucide/svelte/icons/user-plus";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "customer.person", text: "customer-command-person", group: "customer", icon: UserPlusIcon },
  { id: "customer.purchase", text: "customer-command-purchase", group: "customer", icon: PackageIcon },
  { id: "customer.history", text: "customer-command-history", group: "customer", icon: HistoryIcon },
  { id: "customer.delete", text: "customer-command-delete", group: "customer", icon: TrashIcon },
];
