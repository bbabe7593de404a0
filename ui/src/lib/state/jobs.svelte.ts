// Long work that goes on while the person moves between pages; the navigation shows each as a small card.
import { host } from "$lib/host";

export type Job = { id: string; label: string; stage: string; done: number; total: number | null };

let list = $state.raw<readonly Job[]>([]);

export const jobs = {
  get list() {
    return list;
  },
};

/**
 * Runs long work under a name of its own: its progress shows, it can be cancelled, and it goes when it ends. It shows
 * with the first news of it, because before that somebody may still be choosing a file.
 */
export async function runJob<T>(label: string, work: (job: string) => Promise<T>): Promise<T> {
  const id = crypto.randomUUID();
  const end = host.listen("progress", ({ job, stage, done, total }) => {
    if (job !== id) return;
    const news = { id, label, stage, done, total };
    list = list.some((known) => known.id === id) ? list.map((known) => (known.id === id ? news : known)) : [...list, news];
  });
  try {
    return await work(id);
  } finally {
    end();
    list = list.filter((known) => known.id !== id);
  }
}

/** Asks the work to stop; it ends with the code `cancelled` and leaves nothing half-done. */
export function cancelJob(job: string): Promise<unknown> {
  return host.call("app.cancel", { job });
}
