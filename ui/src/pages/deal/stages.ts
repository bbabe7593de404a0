// The way of a deal through its pipeline, for the strip in its panel.
import type { DealView, Pipeline, StageId } from "$lib/bindings";

export type Step = { id: StageId; name: string; /** Days spent there in all visits; null where it never was. */ days: number | null; state: "past" | "here" | "ahead" };

/** The open stages in order, and at the end the won or lost one if that is where the deal stands. */
export function steps(deal: DealView, pipeline: Pipeline | null): Step[] {
  const shown = (pipeline?.stages ?? []).filter((stage) => (stage.kind === "open" && (stage.retired !== true || deal.stages.some((visit) => visit.stageId === stage.id))) || stage.id === deal.stageId);
  const here = shown.findIndex((stage) => stage.id === deal.stageId);
  return shown.map((stage, index) => {
    const visits = deal.stages.filter((visit) => visit.stageId === stage.id);
    return {
      id: stage.id ?? "",
      name: stage.name,
      days: visits.length === 0 ? null : visits.reduce((sum, visit) => sum + visit.days, 0),
      state: index === here ? "here" : index < here ? "past" : "ahead",
    };
  });
}
