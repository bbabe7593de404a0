// The icons of kinds: touches, tasks, channels, deals and the entries of a timeline.
import type { Component } from "svelte";
import BanIcon from "@lucide/svelte/icons/ban";
import BriefcaseIcon from "@lucide/svelte/icons/briefcase";
import CircleCheckIcon from "@lucide/svelte/icons/circle-check";
import CircleIcon from "@lucide/svelte/icons/circle-dot";
import FileTextIcon from "@lucide/svelte/icons/file-text";
import GlobeIcon from "@lucide/svelte/icons/globe";
import ListIcon from "@lucide/svelte/icons/list-checks";
import MailIcon from "@lucide/svelte/icons/mail";
import MapPinIcon from "@lucide/svelte/icons/map-pin";
import MessageIcon from "@lucide/svelte/icons/message-circle";
import PackageIcon from "@lucide/svelte/icons/package";
import PencilIcon from "@lucide/svelte/icons/pencil";
import PhoneIcon from "@lucide/svelte/icons/phone";
import PhoneInIcon from "@lucide/svelte/icons/phone-incoming";
import PhoneOutIcon from "@lucide/svelte/icons/phone-outgoing";
import PrinterIcon from "@lucide/svelte/icons/printer";
import ScrollIcon from "@lucide/svelte/icons/scroll-text";
import ShareIcon from "@lucide/svelte/icons/share-2";
import SmartphoneIcon from "@lucide/svelte/icons/smartphone";
import SquareCheckIcon from "@lucide/svelte/icons/square-check";
import StoreIcon from "@lucide/svelte/icons/store";
import TrophyIcon from "@lucide/svelte/icons/trophy";
import UsersIcon from "@lucide/svelte/icons/users";
import type { ChannelKind, Direction, TaskKind, TimelineEntry, TouchKind } from "$lib/bindings";
import { recordSign } from "../records/words";

const touches: Record<TouchKind, Component> = {
  call: PhoneIcon,
  visit: MapPinIcon,
  meeting: UsersIcon,
  mail: MailIcon,
  letter: ScrollIcon,
  chat: MessageIcon,
  fair: StoreIcon,
  web: GlobeIcon,
  note: PencilIcon,
  other: CircleIcon,
};

export function touchSign(kind: TouchKind, direction: Direction | null = null): Component {
  if (kind === "call" && direction) return direction === "in" ? PhoneInIcon : PhoneOutIcon;
  return touches[kind];
}

const tasks: Record<TaskKind, Component> = {
  call: PhoneIcon,
  visit: MapPinIcon,
  mail: MailIcon,
  offer: FileTextIcon,
  meeting: UsersIcon,
  todo: SquareCheckIcon,
};

/** A next step carries its kind as plain text; an unknown one looks like something to do. */
export function taskSign(kind: string): Component {
  return kind in tasks ? tasks[kind as TaskKind] : SquareCheckIcon;
}

export const channelSigns: Record<ChannelKind, Component> = {
  phone: PhoneIcon,
  mobile: SmartphoneIcon,
  fax: PrinterIcon,
  email: MailIcon,
  web: GlobeIcon,
  social: ShareIcon,
  chat: MessageIcon,
};

export const dealSign: Component = BriefcaseIcon;

/** The sign of an entry of a timeline. */
export function entrySign(entry: TimelineEntry): Component {
  switch (entry.type) {
    case "touch":
      return touchSign(entry.kind, entry.direction);
    case "purchase":
      return PackageIcon;
    case "deal":
      return entry.stageKind === "won" ? TrophyIcon : entry.stageKind === "lost" ? BanIcon : dealSign;
    case "playbook":
      return ListIcon;
    case "task":
      return CircleCheckIcon;
    default:
      return recordSign(entry);
  }
}
