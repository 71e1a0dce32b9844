import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** A WebKit driven by WebKitGTK's own driver (W3C WebDriver) on a screen of its own. */
export async function webkit(driver: string): Promise<Engine> {
  const port = await freePort();
  const screen = String(90 + (port % 900));
  const xvfb = spawn('Xvfb', [`:${screen}`, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const env = {
    ...process.env,
    DISPLAY: `:${screen}`,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const child = spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore', env });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    const up = await call('GET', '/status').then(
      () => true,
      () => false,
    );
    if (up) break;
    if (tries > 50) throw new Error(`${driver} does not answer on port ${String(port)}`);
    await wait(100);
  }
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  const evaluate = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[0]; Promise.resolve().then(() => (${expression})).then((value) => done(JSON.stringify(value)), (error) => done(JSON.stringify({ thrown: String(error) })));`;
    const text = await call('POST', `${session}/execute/async`, { script, args: [] });
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  };
  return {
    goto: async (url) => {
      await call('POST', `${session}/url`, { url });
      // WebKitGTK's driver answers before the page's modules have run.
      for (let tries = 0; (await evaluate('document.readyState')) !== 'complete'; tries++) {
        if (tries > 100) throw new Error(`${url} does not finish loading`);
        await wait(50);
      }
    },
    evaluate,
    resize: async (width, height) => {
      const inner = (await evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]')) as [
        number,
        number,
      ];
      await call('POST', `${session}/window/rect`, {
        width: width + inner[0],
        height: height + inner[1],
      });
      await wait(200);
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      child.kill();
      xvfb.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
