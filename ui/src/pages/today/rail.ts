// Stage counts gathered by pipeline, with the share of each stage for a bar.
import type { StageCount } from "$lib/bindings";

export type RailStage = StageCount & { /** Of the largest stage of the pipeline, by count. */ share: number };
export type RailPipeline = { name: string; count: number; stages: RailStage[] };

export function pipelinesOf(stages: readonly StageCount[]): RailPipeline[] {
  const names = [...new Set(stages.map((stage) => stage.pipeline))];
  return names.map((name) => {
    const own = stages.filter((stage) => stage.pipeline === name);
    const most = Math.max(1, ...own.map((stage) => stage.count));
    return { name, count: own.reduce((sum, stage) => sum + stage.count, 0), stages: own.map((stage) => ({ ...stage, share: stage.count / most })) };
  });
}
