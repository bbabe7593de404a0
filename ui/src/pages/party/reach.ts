// Ways to reach somebody outside Rondo: the system dials, writes and browses.
import type { AddressKind, AddressView, ChannelView, LinkView } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";

export function openUrl(url: string): void {
  void attempt(() => host.call("app.open_url", { url }));
}

/** The address the system opens for a channel; none where there is nothing to open. */
export function channelUrl(channel: Pick<ChannelView, "kind" | "normal" | "value">): string | null {
  switch (channel.kind) {
    case "phone":
    case "mobile":
      return `tel:${channel.normal}`;
    case "email":
      return `mailto:${channel.normal}`;
    case "web":
    case "social":
      return webUrl(channel.normal) ?? webUrl(channel.value);
    default:
      return null;
  }
}

/** How a channel is read: a page without what every address of a page begins with. */
export function channelText({ kind, value }: Pick<ChannelView, "kind" | "value">): string {
  return kind === "web" || kind === "social" ? value.replace(/^https?:\/\//i, "").replace(/\/$/, "") : value;
}

/** A number as people write it, for the system to dial. */
export function phoneUrl(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, "")}`;
}

/** The best way to a linked person: the phone before the mail. */
export function personUrl(link: Pick<LinkView, "phone" | "email">): { url: string; by: "call" | "mail" } | null {
  if (link.phone) return { url: phoneUrl(link.phone), by: "call" };
  if (link.email) return { url: `mailto:${link.email}`, by: "mail" };
  return null;
}

/** What an address is for; the only one, of which nobody said so, is simply the address. */
export function addressKind(address: Pick<AddressView, "kind">, all: readonly unknown[]): AddressKind {
  return address.kind === "other" && all.length === 1 ? "work" : address.kind;
}

/** The lines of an address as they stand on a letter. */
export function addressLines(address: AddressView): string[] {
  const town = [address.postcode, address.city].filter(Boolean).join(" ");
  return [address.street, address.extra, town, address.region].filter((line): line is string => Boolean(line));
}

function webUrl(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return text;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : null;
}
