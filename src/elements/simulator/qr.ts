import { qrPath } from '../../charts/parts/qr-path.ts';
import { svg } from '../../charts/parts/svg.ts';

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
