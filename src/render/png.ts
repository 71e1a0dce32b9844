import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(join(process.cwd(), 'package.json'));
const ready = initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
const font = readFileSync(
  require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
);

/**
 * An SVG file as PNG, `width` pixels wide. The same bytes on every machine: one font from npm, no
 * system fonts, a renderer in WebAssembly.
 */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  await ready;
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  }).render();
  return new Uint8Array(image.asPng());
}
