// Long work that goes on while the person moves between pages; the navigation shows it as a small card.

export type Job = { id: string; label: string; done: number; total: number | null; cancel?: () => void };

let list = $state.raw<readonly Job[]>([]);

export const jobs = {
  get list() {
    return list;
  },
};

/** Adds the job or replaces what was known of it. */
export function showJob(job: Job): void {
  list = list.some((known) => known.id === job.id) ? list.map((known) => (known.id === job.id ? job : known)) : [...list, job];
}

export function endJob(id: string): void {
  list = list.filter((known) => known.id !== id);
}
