// From where a change came, as a sign.
import FileIcon from "@lucide/svelte/icons/file-spreadsheet";
import PencilIcon from "@lucide/svelte/icons/pencil";
import PlayIcon from "@lucide/svelte/icons/flag";
import SparklesIcon from "@lucide/svelte/icons/sparkles";
import UndoIcon from "@lucide/svelte/icons/undo-2";
import type { Component } from "svelte";
import type { Origin } from "$lib/bindings";

const signs: Record<Origin, Component> = { form: PencilIcon, import: FileIcon, rule: SparklesIcon, undo: UndoIcon, setup: PlayIcon };

export const origins = Object.keys(signs) as Origin[];
export const originSign = (origin: Origin): Component => signs[origin];
