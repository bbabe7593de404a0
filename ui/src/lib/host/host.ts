// The contract between the window and its backend: one call per operation and one stream of events.
// It knows no transport; `tauri.ts` and `loopback.ts` are the two that exist.
import type { Operations } from "$lib/bindings";

export type OpName = keyof Operations;
export type Request<K extends OpName> = Operations[K]["request"];
export type Response<K extends OpName> = Operations[K]["response"];

/** What the backend tells without being asked; `kind` names it, the rest belongs to the kind. */
export type HostEvent = { kind: string; [field: string]: unknown };

export interface Host {
  call<K extends OpName>(op: K, request: Request<K>): Promise<Response<K>>;
  /** Hears every event of one kind until the returned function is called. */
  listen(kind: string, handler: (event: HostEvent) => void): () => void;
}

/** An answer that says no. The window branches on `code`; `message` is translated by the backend. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: unknown = null,
  ) {
    super(message);
    this.name = "HostError";
  }

  /** Reads `{code, message, details}` from whatever a transport threw. */
  static from(cause: unknown): HostError {
    if (cause instanceof HostError) return cause;
    if (typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string") {
      const message = "message" in cause && typeof cause.message === "string" ? cause.message : "";
      return new HostError(cause.code, message, "details" in cause ? cause.details : null);
    }
    return new HostError("unreachable", cause instanceof Error ? cause.message : "");
  }
}

/** Events by kind; both transports hand what they receive to one of these. */
export class Listeners {
  private readonly byKind = new Map<string, Set<(event: HostEvent) => void>>();

  add(kind: string, handler: (event: HostEvent) => void): () => void {
    const handlers = this.byKind.get(kind) ?? new Set();
    this.byKind.set(kind, handlers.add(handler));
    return () => handlers.delete(handler);
  }

  tell(event: HostEvent): void {
    this.byKind.get(event.kind)?.forEach((handler) => handler(event));
  }
}
