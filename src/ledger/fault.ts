/** One thing wrong in a data file, told so that a newcomer can mend it. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  /** Line in the file, where there is one to point at. */
  line?: number | undefined;
  /** Dotted path of the field inside the file; empty for the file as a whole. */
  field: string;
  expected: string;
  found: string;
  /** The nearest id that exists, for a reference that leads nowhere. */
  nearest?: string | undefined;
}

/** One fault as one line of text: `file:line › field: expected …, found … (nearest: …)`. */
export function describeFault({ file, line, field, expected, found, nearest }: Fault): string {
  const place = `${file}${line ? `:${String(line)}` : ''}${field ? ` › ${field}` : ''}`;
  return `${place}: expected ${expected}, found ${found}${nearest ? ` (nearest: ${nearest})` : ''}`;
}

/** Thrown when the ledger does not hold; carries every fault of every file at once. */
export class LedgerError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const lines = faults.map((fault) => `  ${describeFault(fault)}`);
    super([`The ledger has ${String(faults.length)} fault(s):`, ...lines].join('\n'));
    this.name = 'LedgerError';
    this.faults = faults;
  }
}

/** A value as a fault message shows it: text in quotes, long values cut. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // JSON has no word for a number without end.
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
