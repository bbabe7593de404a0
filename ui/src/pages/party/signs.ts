// The icons of kinds: touches, tasks, channels and the other entries of a timeline.
import type { Component } from "svelte";
import BriefcaseIcon from "@lucide/svelte/icons/briefcase";
import CircleCheckIcon from "@lucide/svelte/icons/circle-check";
import CircleIcon from "@lucide/svelte/icons/circle-dot";
import FileTextIcon from "@lucide/svelte/icons/file-text";
import GlobeIcon from "@lucide/svelte/icons/globe";
import MailIcon from "@lucide/svelte/icons/mail";
import MapPinIcon from "@lucide/svelte/icons/map-pin";
import MessageIcon from "@lucide/svelte/icons/message-circle";
import PencilIcon from "@lucide/svelte/icons/pencil";
import PhoneIcon from "@lucide/svelte/icons/phone";
import PhoneInIcon from "@lucide/svelte/icons/phone-incoming";
import PhoneOutIcon from "@lucide/svelte/icons/phone-outgoing";
import PrinterIcon from "@lucide/svelte/icons/printer";
import ScrollIcon from "@lucide/svelte/icons/scroll-text";
import ShareIcon from "@lucide/svelte/icons/share-2";
import SmartphoneIcon from "@lucide/svelte/icons/smartphone";
import StoreIcon from "@lucide/svelte/icons/store";
import UsersIcon from "@lucide/svelte/icons/users";
import type { ChannelKind, Direction, TaskKind, TouchKind } from "$lib/bindings";

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

export const taskSigns: Record<TaskKind, Component> = {
  call: PhoneIcon,
  visit: MapPinIcon,
  mail: MailIcon,
  offer: FileTextIcon,
  meeting: UsersIcon,
  todo: CircleCheckIcon,
};

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
