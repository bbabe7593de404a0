// What conditions choose from and every page of lists needs: tags, the stages of the pipelines and the firm's own fields. Loaded when a filter is
// looked at, and again when they change.
import type { TagCount } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { own } from "./own.svelte";

let tags = $state.raw<readonly TagCount[]>([]);
let stages = $state.raw<readonly { id: string; text: string }[]>([]);

export const known = {
  get tags() {
    return tags;
  },
  get stages() {
    return stages;
  },
  async load(): Promise<void> {
    const [found, pipelines, fields] = await Promise.all([attempt(() => host.call("party.tags", {})), attempt(() => host.call("pipeline.list", {})), attempt(() => host.call("field.list", {}))]);
    own.set(fields ?? []);
    tags = found ?? [];
    const several = (pipelines ?? []).filter((pipeline) => !pipeline.archived).length > 1;
    stages = (pipelines ?? []).flatMap((pipeline) => pipeline.stages.map((stage) => ({ id: stage.id ?? "", text: several ? `${pipeline.name}: ${stage.name}` : stage.name })));
  },
  forget(): void {
    tags = [];
    stages = [];
    own.set([]);
  },
};
