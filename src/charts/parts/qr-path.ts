import { encode } from 'uqr';

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
