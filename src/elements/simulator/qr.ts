import { encode } from 'uqr';
import { svg } from '../../charts/parts/svg.ts';

/** Modules of quiet ground around a code. */
const BORDER = 4;

/** A QR code of a text as path data on a grid of `size` modules, its quiet zone included. */
export function qrPath(text: string): { d: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const d = data.flatMap((row, down) =>
    row.flatMap((dark, across) => (dark ? [`M${String(across)} ${String(down)}h1v1h-1z`] : [])),
  );
  return { d: d.join(''), size };
}

/** A QR code of a link, dark on white whatever the page's colours, named by the link. */
export function qrPicture(link: string, document: Document): SVGElement {
  const { d, size } = qrPath(link);
  const attributes = {
    viewBox: `0 0 ${String(size)} ${String(size)}`,
    role: 'img',
    'aria-label': link,
  };
  return svg(document, 'svg', attributes, [
    svg(document, 'rect', { width: size, height: size, fill: '#ffffff' }),
    svg(document, 'path', { d, fill: '#000000', 'shape-rendering': 'crispEdges' }),
  ]);
}
