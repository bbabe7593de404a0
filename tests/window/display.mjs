// As much of the X protocol as closing a window takes: the message that a window manager sends when somebody presses
// the cross. WebDriver cannot send it, and there is no window manager on the display of the tests.
// Source: X Window System Protocol, X11R7; ICCCM, section 4.2.8.1.
import { once } from "node:events";
import { connect } from "node:net";

const GET_ATTRIBUTES = 3;
const QUERY_TREE = 15;
const INTERN_ATOM = 16;
const SEND_EVENT = 25;
const CLIENT_MESSAGE = 33;
const VIEWABLE = 2;

/** Asks every window that is shown on the display, such as ":99", to close. */
export async function closeWindows(display) {
  const server = new Server(connect(`/tmp/.X11-unix/X${display.replace(/^:|\..*$/g, "")}`));
  const root = await server.greet();
  const protocols = await server.atom("WM_PROTOCOLS");
  const close = await server.atom("WM_DELETE_WINDOW");
  for (const window of await server.children(root)) {
    if (await server.isShown(window)) server.message(window, protocols, close);
  }
  // The answer to one more question proves that the messages before it have arrived.
  await server.children(root);
  server.end();
}

class Server {
  #socket;
  #read = Buffer.alloc(0);

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => {
      this.#read = Buffer.concat([this.#read, bytes]);
    });
  }

  /** Introduces itself, little-endian and without a password, and gives back the root window. */
  async greet() {
    this.#socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const head = await this.#take(8);
    const rest = await this.#take(head.readUInt16LE(6) * 4);
    if (head[0] !== 1) throw new Error("the display does not let the test in");
    const vendor = rest.readUInt16LE(16);
    const formats = rest[21];
    return rest.readUInt32LE(32 + Math.ceil(vendor / 4) * 4 + formats * 8);
  }

  async atom(name) {
    const body = Buffer.alloc(4 + Math.ceil(name.length / 4) * 4);
    body.writeUInt16LE(name.length, 0);
    body.write(name, 4, "latin1");
    return (await this.#ask(INTERN_ATOM, body)).readUInt32LE(8);
  }

  async children(window) {
    const answer = await this.#ask(QUERY_TREE, words(window));
    return Array.from({ length: answer.readUInt16LE(16) }, (_, index) => answer.readUInt32LE(32 + index * 4));
  }

  async isShown(window) {
    return (await this.#ask(GET_ATTRIBUTES, words(window)))[26] === VIEWABLE;
  }

  message(window, type, value) {
    const event = Buffer.concat([Buffer.from([CLIENT_MESSAGE, 32, 0, 0]), words(window, type, value, 0, 0, 0, 0)]);
    this.#send(SEND_EVENT, Buffer.concat([words(window, 0), event]));
  }

  end() {
    this.#socket.end();
  }

  #send(code, body) {
    const head = Buffer.from([code, 0, 0, 0]);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.#socket.write(Buffer.concat([head, body]));
  }

  /** Events do not come to somebody who has asked for none, so what comes is the answer or an error. */
  async #ask(code, body) {
    this.#send(code, body);
    const head = await this.#take(32);
    if (head[0] !== 1) throw new Error(`the display refuses request ${code} with error ${head[1]}`);
    return Buffer.concat([head, await this.#take(head.readUInt32LE(4) * 4)]);
  }

  async #take(length) {
    while (this.#read.length < length) await once(this.#socket, "data");
    const taken = this.#read.subarray(0, length);
    this.#read = this.#read.subarray(length);
    return taken;
  }
}

/** Numbers of four bytes, as X sends them. */
function words(...values) {
  return Buffer.from(Uint32Array.from(values).buffer);
}
