import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

export interface Login {
  email: string;
  password: string;
}

export interface Demo {
  address: string;
  /** Everything that the demo printed until it was ready. */
  printed: string;
  editor: Login;
  administrator: Login;
  /** The folder of its database, `demo.db`. */
  data: string;
  /** Ctrl-C, and what remains of its data. @returns the exit code */
  stop(): Promise<number | null>;
}

/** Starts `npm run demo` on a free port, with data of its own, and waits until it is ready. */
export async function startDemo(...args: string[]): Promise<Demo> {
  const port = await freePort();
  const data = mkdtempSync(path.join(tmpdir(), 'newsroom-e2e-'));
  const child = spawn(process.execPath, ['scripts/demo.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), NEWSROOM_DEMO_DATA: data },
  });
  const printed = await untilReady(child);
  return {
    address: `http://127.0.0.1:${port}`,
    printed,
    editor: loginIn(printed, 'editor'),
    administrator: loginIn(printed, 'administrator'),
    data,
    stop: async () => {
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      child.kill('SIGINT');
      const code = await ended;
      rmSync(data, { recursive: true, force: true });
      return code;
    },
  };
}

const loginIn = (printed: string, who: string): Login => {
  const [, email = '', password = ''] = new RegExp(`${who}\\s+(\\S+@\\S+)\\s+(\\S+)`).exec(printed) ?? [];
  return { email, password };
};

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((done, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      if (printed.includes('Stop it with Ctrl-C.')) done(printed);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code}:\n${printed}`)));
  });
}
