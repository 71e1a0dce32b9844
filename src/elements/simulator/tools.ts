import type { Data } from './data.ts';
import type { Work } from './work.ts';

/** What parts of the simulator work with: the page's words, the worker, and a message that is seen and heard. */
export interface Tools {
  data: Data;
  work: Work;
  toast: (message: string) => void;
}
