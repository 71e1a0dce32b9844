import { serveSite } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
try {
  const { url } = await serveSite('dist', { port, base });
  console.log(`The site is at ${url} (stop with Ctrl C)`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${String(port)} is taken: stop what runs there, or set PORT to another number.`
      : error,
  );
  process.exitCode = 1;
}
