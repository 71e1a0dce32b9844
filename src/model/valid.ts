/** What a field may be: a range (open at its low end where `above`), whole numbers only, or some words. */
export interface Valid {
  low?: number;
  high?: number;
  /** Greater than `low`, not equal to it. */
  above?: boolean;
  whole?: boolean;
  options?: readonly string[];
}

/** Whether a value is one that a field may have; nothing that is not finite ever is. */
export function fits(value: unknown, { low, high, above, whole, options }: Valid): boolean {
  if (options) return typeof value === 'string' && options.includes(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (low !== undefined && (above ? value <= low : value < low)) return false;
  if (high !== undefined && value > high) return false;
  return !whole || Number.isInteger(value);
}
