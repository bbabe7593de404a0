// What somebody decides about purchases, in words and as a list to choose from.
import type { BuyingRole } from "$lib/bindings";
import { t } from "$lib/text";

const roles: readonly BuyingRole[] = ["decider", "user", "buyer", "influencer", "blocker"];

export const buyingText = (role: BuyingRole | null | undefined): string => (role ? t(`organisation-buying-${role}`) : "");

/** The choices of a select; empty for nothing known. */
export const buyingOptions = (): { value: BuyingRole | ""; text: string }[] => [{ value: "", text: t("organisation-buying-none") }, ...roles.map((value) => ({ value, text: buyingText(value) }))];
