// The one way from the window to the backend. Everything else calls `host.call` and `host.listen`.
import type { Host } from "./host";
import { loopbackHost } from "./loopback";
import { tauriHost } from "./tauri";

export { HostError } from "./host";
export type { EventOf, EventType, OpName, Request, Response } from "./host";

/** The shell injects its bridge before the first script runs; without it the page came over HTTP. */
export const host: Host = "__TAURI_INTERNALS__" in globalThis ? tauriHost() : loopbackHost();
