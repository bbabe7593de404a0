// How the page was left: which pipeline and in which look, kept in the vault beside what is being typed.
import { host } from "$lib/host";
import type { PipelineId } from "$lib/bindings";
import { views, type View } from "./where";

const KEY = "pipeline-look";

export type Last = { pipelineId: PipelineId | null; view: View };

export async function readLast(): Promise<Last> {
  const { value } = await host.call("draft.get", { key: KEY });
  // Anything that is not what was kept, as from another version, counts as nothing.
  if (typeof value !== "object" || value === null) return { pipelineId: null, view: "board" };
  const { pipelineId, view } = value as Partial<Last>;
  return { pipelineId: typeof pipelineId === "string" ? pipelineId : null, view: views.find((known) => known === view) ?? "board" };
}

export async function keepLast(last: Last): Promise<void> {
  await host.call("draft.set", { key: KEY, value: last });
}
