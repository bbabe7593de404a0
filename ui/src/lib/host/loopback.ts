// The same operations over HTTP on this machine: what the browser tests talk to. The address is the page's own.
import type { Event } from "$lib/bindings";
import { HostError, Listeners, type Host } from "./host";

export function loopbackHost(): Host {
  const listeners = new Listeners();
  const events = new EventSource("events");
  events.onmessage = (message) => listeners.tell(JSON.parse(message.data as string) as Event);
  return {
    async call(op, request) {
      const answer = await post(`call/${op}`, request);
      const body: unknown = await answer.json();
      if (!answer.ok) throw HostError.from(body);
      return body as never;
    },
    zoom(factor) {
      document.documentElement.style.zoom = String(factor);
      return Promise.resolve();
    },
    listen: (type, handler) => listeners.add(type, handler),
  };
}

async function post(path: string, request: unknown): Promise<globalThis.Response> {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
  } catch (cause) {
    throw HostError.from(cause);
  }
}
