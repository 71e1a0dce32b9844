/**
 * Whole numbers from 0 to 2³² − 1 that look random, the same for the same seed: the 32-bit splitmix
 * generator (a Weyl sequence of step 0x9e3779b9, mixed).
 */
export function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
