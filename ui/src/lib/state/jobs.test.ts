import { expect, test, vi } from "vitest";
import { jobs, runJob, type Job } from "./jobs.svelte";

type Progress = Omit<Job, "id" | "label"> & { job: string };

const { heard } = vi.hoisted(() => ({ heard: new Set<(news: Progress) => void>() }));

vi.mock("$lib/host", () => ({
  host: {
    listen: (_event: string, hear: (news: Progress) => void) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  },
}));

const tell = (job: string, done: number) => heard.forEach((hear) => hear({ job, stage: "copying", done, total: 9 }));

test("work shows with its first news, not while a file is still being chosen, and goes when it ends", async () => {
  let end = () => {};
  let id = "";
  const running = runJob("Sicherung", (job) => {
    id = job;
    return new Promise<void>((done) => (end = done));
  });
  expect(jobs.list).toEqual([]);
  tell("another", 1);
  expect(jobs.list).toEqual([]);
  tell(id, 1);
  tell(id, 4);
  expect(jobs.list).toEqual([{ id, label: "Sicherung", stage: "copying", done: 4, total: 9 }]);
  end();
  await running;
  expect([jobs.list, heard.size]).toEqual([[], 0]);
});
