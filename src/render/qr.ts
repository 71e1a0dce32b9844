import { encode } from 'uqr';

/** A QR code of `text` as one SVG path on a white ground, with its quiet zone of four modules. */
export function qrCode(
  text: string,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): string {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 4 });
  const cells = data.flatMap((row, down) =>
    row.flatMap((dark, across) => (dark ? [`M${String(across)} ${String(down)}h1v1h-1z`] : [])),
  );
  const scale = (size / modules).toFixed(4);
  return (
    `<g transform="translate(${String(x)} ${String(y)}) scale(${scale})">` +
    `<rect width="${String(modules)}" height="${String(modules)}" fill="#ffffff"/>` +
    `<path fill="${colour}" shape-rendering="crispEdges" d="${cells.join('')}"/></g>`
  );
}
