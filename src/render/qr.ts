import { qrPath } from '../charts/parts/qr-path.ts';

/** A QR code of `text` as markup: one path on a white ground, with its quiet zone. */
export function qrCode(
  text: string,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): string {
  const { d, size: modules } = qrPath(text);
  const scale = (size / modules).toFixed(4);
  return (
    `<g transform="translate(${String(x)} ${String(y)}) scale(${scale})">` +
    `<rect width="${String(modules)}" height="${String(modules)}" fill="#ffffff"/>` +
    `<path fill="${colour}" shape-rendering="crispEdges" d="${d}"/></g>`
  );
}
