// The contract between the window and its backend: one call per operation and one stream of events.
// It knows no transport; `tauri.ts` and `loopback.ts` are the two that exist.
import type { Event, Operations } from "$lib/bindings";

export type OpName = keyof Operations;
export type Request<K extends OpName> = Operations[K]["request"];
export type Response<K extends OpName> = Operations[K]["response"];

export type EventType = Event["type"];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;

export interface Host {
  call<K extends OpName>(op: K, request: Request<K>): Promise<Response<K>>;
  /** Shows everything so many times as large as it was drawn. */
  zoom(factor: number): Promise<void>;
  /** Hears every event of one type until the returned function is called. */
  listen<T extends EventType>(type: T, handler: (event: EventOf<T>) => void): () => void;
}

/** An answer that says no. The window branches on `code` and has its words; `message` is for developers. */
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

/** Events by type; both transports hand what they receive to one of these. */
export class Listeners {
  private readonly byType = new Map<string, Set<(event: never) => void>>();

  add<T extends EventType>(type: T, handler: (event: EventOf<T>) => void): () => void {
    const handlers = this.byType.get(type) ?? new Set();
    this.byType.set(type, handlers.add(handler));
    return () => handlers.delete(handler);
  }

  tell(event: Event): void {
    this.byType.get(event.type)?.forEach((handler) => handler(event as never));
  }
}
