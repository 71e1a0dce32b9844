import type { ExitForm, LossReading } from './city.ts';

/** The two readings of the loss, the one that lets policy reach most first. */
export const READINGS = ['net', 'gross'] as const satisfies readonly LossReading[];

/** The two forms in which people leave. */
export const FORMS = ['rate', 'count'] as const satisfies readonly ExitForm[];

/** One of the four ways to read what the sources leave open. */
export interface Case {
  lossReading: LossReading;
  exitForm: ExitForm;
}

/** All four, a form after the other. */
export const CASES = [
  { lossReading: 'net', exitForm: 'rate' },
  { lossReading: 'gross', exitForm: 'rate' },
  { lossReading: 'net', exitForm: 'count' },
  { lossReading: 'gross', exitForm: 'count' },
] as const satisfies readonly Case[];
