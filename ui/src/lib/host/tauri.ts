// The desktop: one Tauri command for all operations and one Tauri event for all news.
// This is the only file of the window that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import type { Event } from "$lib/bindings";
import { HostError, Listeners, type Host } from "./host";

export function tauriHost(): Host {
  const listeners = new Listeners();
  // The subscription lives as long as the window, so nothing ever needs to end it.
  void listen<Event>("rondo://event", (message) => listeners.tell(message.payload));
  return {
    async call(op, request) {
      try {
        return await invoke("call", { op, request });
      } catch (cause) {
        throw HostError.from(cause);
      }
    },
    // The web view's own zoom: the page has fewer pixels then, so that its narrow forms come by themselves.
    async zoom(factor) {
      try {
        await getCurrentWebview().setZoom(factor);
      } catch (cause) {
        throw HostError.from(cause);
      }
    },
    listen: (type, handler) => listeners.add(type, handler),
  };
}
