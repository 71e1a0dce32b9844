import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/**
 * A headless Firefox driven by WebDriver BiDi over its own socket (W3C WebDriver BiDi): no library
 * drives an unpatched Firefox without a driver that has to be fetched from elsewhere.
 */
export async function firefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(path, [
    '--headless',
    '--remote-debugging-port',
    '0',
    '--profile',
    profile,
    '--no-remote',
  ]);
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (data: Buffer) => {
      text += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`Firefox did not start: ${text}`));
    });
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.message ?? answer.error}`);
    return answer.result ?? {};
  };

  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const context = (contexts as { context: string }[])[0]?.context;
  return {
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(`in Firefox: ${JSON.stringify(exceptionDetails)}`);
      return parse((result as { value?: string }).value);
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      socket.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const parse = (text: string | undefined): unknown =>
  text === undefined ? undefined : JSON.parse(text);
