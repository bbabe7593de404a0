// Where purchases come from, as the name of their file suggests. Pure.

/** The name without its ending, and without the days and counters that change from one export to the next. */
export function sourceOf(file: string): string {
  const name = file.replace(/\.[a-z0-9]{1,5}$/i, "");
  const steady = name.replace(/[\d]+/g, " ").replace(/[\s_.()-]+/g, " ").trim();
  return steady === "" ? name : steady;
}
