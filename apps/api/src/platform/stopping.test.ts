import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForStop, stopListening } from './stopping.ts';

describe('the signals', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function listening(drain: number) {
    const signals = new EventEmitter();
    const { asked, due } = listenForStop(drain, signals);
    let isDue = false;
    void due.then(() => {
      isDue = true;
    });
    const state = async (later = 0) => {
      await vi.advanceTimersByTimeAsync(later);
      return { asked: asked.aborted, isDue };
    };
    return { send: (name: string) => signals.emit(name), state };
  }

  test('a SIGTERM is told at once, and heeded when balancers have had the time to notice', async () => {
    const { send, state } = listening(5_000);
    expect(await state(60_000)).toEqual({ asked: false, isDue: false });
    send('SIGTERM');
    expect(await state(4_999)).toEqual({ asked: true, isDue: false });
    expect(await state(1)).toEqual({ asked: true, isDue: true });
  });

  test('a second SIGTERM is heeded at once', async () => {
    const { send, state } = listening(5_000);
    send('SIGTERM');
    send('SIGTERM');
    expect(await state()).toEqual({ asked: true, isDue: true });
  });

  test.each([
    ['SIGINT', 5_000],
    ['SIGTERM', 0],
  ])('%s with %i ms to drain is heeded at once', async (name, drain) => {
    const { send, state } = listening(drain);
    send(name);
    expect(await state()).toEqual({ asked: true, isDue: true });
  });
});

const many = 8;

/** Connects and asks many times, in a thread of its own when it is told to, and tells what comes back. */
const askers = `
const { connect } = require('node:net');
const { parentPort, workerData: { many, port, go, asked } } = require('node:worker_threads');
Atomics.wait(go, 0, 0);
for (let each = 0; each < many; each += 1) {
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('GET / HTTP/1.1\\r\\nHost: here\\r\\nConnection: close\\r\\n\\r\\n', () => {
      Atomics.add(asked, 0, 1);
      Atomics.notify(asked, 0);
    });
  });
  let heard = '';
  socket.on('data', (part) => { heard += part; });
  socket.on('error', ({ code }) => { heard = code; });
  socket.on('close', () => parentPort.postMessage(heard.split('\\r\\n').at(-1)));
}
`;

test.each([0, 1, 2])('who asks before the listener closes is answered, after %i turns as well', async (turns) => {
  const server = createServer((_request, response) => response.end('answered'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const [go, asked] = [new Int32Array(new SharedArrayBuffer(4)), new Int32Array(new SharedArrayBuffer(4))];
  const thread = new Worker(askers, { eval: true, workerData: { many, port, go, asked } });
  const heard: unknown[] = [];
  thread.on('message', (answer) => heard.push(answer));
  const ended = once(thread, 'exit');
  // Nobody is let in meanwhile: this is the thread of the server.
  const beBusy = () => {
    const began = performance.now();
    Atomics.store(go, 0, 1);
    Atomics.notify(go, 0);
    for (let seen = 0; seen < many; seen = Atomics.load(asked, 0)) Atomics.wait(asked, 0, seen);
    while (performance.now() - began < 5);
  };
  const after = (left: number): unknown => (left === 0 ? beBusy() : setImmediate(() => after(left - 1)));
  after(turns);
  await stopListening(server);
  await ended;
  expect(heard).toEqual(Array.from({ length: many }, () => 'answered'));
});
