// The picture of each kind of task and touch.
import CallIcon from "@lucide/svelte/icons/phone";
import ChatIcon from "@lucide/svelte/icons/message-circle";
import FairIcon from "@lucide/svelte/icons/store";
import LetterIcon from "@lucide/svelte/icons/mail-open";
import MailIcon from "@lucide/svelte/icons/mail";
import MeetingIcon from "@lucide/svelte/icons/users";
import NoteIcon from "@lucide/svelte/icons/sticky-note";
import OfferIcon from "@lucide/svelte/icons/file-text";
import TodoIcon from "@lucide/svelte/icons/square-check";
import VisitIcon from "@lucide/svelte/icons/map-pin";
import WebIcon from "@lucide/svelte/icons/globe";
import type { Component } from "svelte";
import type { TaskKind, TouchKind } from "$lib/bindings";

export const taskKinds: readonly TaskKind[] = ["call", "visit", "mail", "offer", "meeting", "todo"];

const icons: Record<TaskKind | TouchKind, Component> = {
  call: CallIcon,
  visit: VisitIcon,
  mail: MailIcon,
  offer: OfferIcon,
  meeting: MeetingIcon,
  todo: TodoIcon,
  letter: LetterIcon,
  chat: ChatIcon,
  fair: FairIcon,
  web: WebIcon,
  note: NoteIcon,
  other: NoteIcon,
};

/** For the kinds that cross as plain text, too; an unknown one looks like something to do. */
export function kindIcon(kind: string): Component {
  return kind in icons ? icons[kind as TaskKind] : TodoIcon;
}
