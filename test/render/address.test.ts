import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});
const load = () => import('../../src/render/address.ts');

test('stands at the root of this machine unless told otherwise', async () => {
  const { address, fullAddress, place } = await load();
  expect(place).toEqual({ site: 'http://localhost:4321', base: '/' });
  expect(address('zh/county/')).toBe('/zh/county/');
  expect(fullAddress()).toBe('http://localhost:4321/');
});
test('takes host and folder from the environment, however the slashes stand', async () => {
  for (const base of ['/sub/', 'sub', '/sub', 'sub/']) {
    vi.resetModules();
    vi.stubEnv('SITE_URL', 'https://example.org/');
    vi.stubEnv('BASE_PATH', base);
    const { address, fullAddress } = await load();
    expect(address('/en/')).toBe('/sub/en/');
    expect(fullAddress('en/')).toBe('https://example.org/sub/en/');
  }
});
