/** A drawing's own height in pixels. */
export function heightOf(drawing: string): number {
  return Number(/viewBox="[\d.]+ [-\d.]+ [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);
}
