// What can be done with a document that the backend has made: the window only ever holds its token.
import { host } from "./index";

/** Opens the PDF in the system's viewer, from where it is printed. */
export async function openDocument(token: string): Promise<boolean> {
  await host.call("print.open", { token });
  return true;
}

/** Asks for a place and writes the PDF there; false when the person turned back. */
export function saveDocument(token: string): Promise<boolean> {
  return host.call("print.save", { token });
}
