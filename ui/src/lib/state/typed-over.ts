// What is taken over of a form that was left behind. Pure.

/** What is kept of a form: as it was left, and as it had begun. */
export type Behind<V> = { of: V; form: V };

/**
 * The form as it begins now with what had been typed: a field that nobody touched says what the record says by now, so that
 * a draft takes nothing back that has happened since. A draft of an older version is taken as it is.
 */
export function typedOver<V>(kept: Behind<V> | V, start: V): V {
  if (!isBehind(kept)) return kept;
  const { of, form } = kept;
  if (!isRecord(of) || !isRecord(form) || !isRecord(start)) return form;
  const typed = Object.entries(form).filter(([field, value]) => !alike(value, of[field]));
  return { ...start, ...Object.fromEntries(typed) };
}

function isBehind<V>(kept: Behind<V> | V): kept is Behind<V> {
  return isRecord(kept) && Object.keys(kept).toSorted().join() === "form,of";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
