// Attaching files, and what can be done with one of them.
import type { AttachmentDraft, AttachmentView, FileToken } from "$lib/bindings";
import ArchiveIcon from "@lucide/svelte/icons/file-archive";
import FileIcon from "@lucide/svelte/icons/file";
import ImageIcon from "@lucide/svelte/icons/image";
import SheetIcon from "@lucide/svelte/icons/file-spreadsheet";
import TextIcon from "@lucide/svelte/icons/file-text";
import type { Component } from "svelte";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";

/** The sign of a type. */
export function signOf({ mime, picture }: Pick<AttachmentView, "mime" | "picture">): Component {
  if (picture || mime.startsWith("image/")) return ImageIcon;
  if (mime.includes("spreadsheet") || mime === "text/csv" || mime.includes("excel")) return SheetIcon;
  if (mime === "application/zip") return ArchiveIcon;
  if (mime.startsWith("text/") || mime === "application/pdf" || mime.includes("document") || mime === "application/msword") return TextIcon;
  return FileIcon;
}

/** Attaches files that were chosen or dropped, all or none. */
export async function attach(to: AttachmentDraft, files: readonly FileToken[]): Promise<void> {
  if (files.length === 0) return;
  const label = files.length === 1 ? t("files-adding-one", { name: files[0]?.name ?? "" }) : t("files-adding", { count: formatNumber(files.length) });
  await attempt(() => runJob(label, (job) => host.call("file.add", { to, tokens: files.map(({ token }) => token), job })));
}

/** Asks for a file and attaches it. */
export async function pickAndAttach(to: AttachmentDraft): Promise<void> {
  const file = await attempt(() => host.call("file.pick", {}));
  if (file) await attach(to, [file]);
}

export const openFile = (file: AttachmentView) => attempt(() => host.call("file.open", { id: file.id }));

export async function saveFile(file: AttachmentView): Promise<void> {
  if (await attempt(() => host.call("file.save", { id: file.id }))) toast(t("files-saved", { name: file.name }));
}

export const deleteFile = (file: AttachmentView) => write(t("files-deleted", { name: file.name }), () => host.call("file.delete", { id: file.id }));
