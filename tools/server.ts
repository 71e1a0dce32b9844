import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/**
 * A server for a finished site, compressing what it sends, on this machine only. Under `base`
 * (`/sub/`) the site's folder is served; elsewhere, and for what is missing, the 404 page answers.
 * @param port 0 takes any free one.
 */
export async function serveSite(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<{ server: Server; url: string }> {
  if (!existsSync(folder))
    throw new Error(`there is no built site in ${folder}: run npm run build`);
  const compress = compression();
  const files = sirv(folder, { etag: true, dev: true });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    const { url = '/' } = request;
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    compress(request as never, response as never, () => {
      files(request, response, notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve();
    });
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://localhost:${String(actual)}${base}` };
}
