/** A drawing's own height in pixels. */
export function heightOf(drawing: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);
}
