// The numbers beside the pages in the navigation. A page that knows its count says so here.

let byPage = $state.raw<Readonly<Record<string, number>>>({});

export const counts = {
  of: (page: string): number | undefined => byPage[page],
};

export function setCount(page: string, count: number): void {
  byPage = { ...byPage, [page]: count };
}
