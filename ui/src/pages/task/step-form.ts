// The form of a next step: in the composer, in one line, and in its own dialog. Pure.
import type { TaskDraft, TaskKind, TaskView } from "$lib/bindings";
import type { Day } from "$lib/text";
import { readTime } from "../party/touch-form";
import { noRepeat, repeatFormOf, repeatTrouble, ruleOf, type RepeatForm } from "./repeat";

export type StepForm = { kind: TaskKind; title: string; dueOn: Day | null; dueTime: string; note: string; assigneeId: string; dealId: string | null; /** Missing in what was left behind by an older version. */ repeat?: RepeatForm | undefined };

export const taskKinds: readonly TaskKind[] = ["call", "visit", "mail", "offer", "meeting", "todo"];

export function emptyStep(assigneeId: string): StepForm {
  return { kind: "call", title: "", dueOn: null, dueTime: "", note: "", assigneeId, dealId: null, repeat: noRepeat() };
}

export function stepFormOf(task: TaskView): StepForm {
  const { kind, title, dueOn, dealId } = task;
  return { kind, title, dueOn, dealId, dueTime: task.dueTime ?? "", note: task.note ?? "", assigneeId: task.assigneeId ?? "", repeat: repeatFormOf(task.repeat) };
}

/** Whether it says anything, a day or words, and comes again in a way that can be. */
export function isStep(form: StepForm): boolean {
  return (form.title.trim() !== "" || form.dueOn !== null) && repeatTrouble(form.repeat ?? noRepeat(), form.dueOn) === null;
}

/** The draft for the backend; without words of its own a step is called after its kind. */
export function stepDraftOf(form: StepForm, partyId: string | null, kindName: string): TaskDraft {
  const time = readTime(form.dueTime);
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    partyId,
    dealId: form.dealId,
    kind: form.kind,
    title: form.title.trim() || kindName,
    note: form.note.trim() || null,
    dueOn: form.dueOn,
    dueTime: time && form.dueOn !== null ? `${two(time.hours)}:${two(time.minutes)}` : null,
    assigneeId: form.assigneeId || null,
    repeat: ruleOf(form.repeat ?? noRepeat(), form.dueOn),
  };
}
