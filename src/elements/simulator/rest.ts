/**
 * Milliseconds after the last move until the hand is taken to rest: words, tables and notes that move what stands
 * below them wait so long, since nobody reads them while a slider moves.
 */
export const REST = 120;
