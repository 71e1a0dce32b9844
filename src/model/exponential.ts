// For the spreads, which need tens of thousands of powers before the next picture. An engine calls out of
// its compiled code for exp, log and powers, and that call alone takes longer than the rest of a draw’s
// year. Here each is a table and a short series around its nearest entry, which agrees with the engine’s
// own function to 1e-12. Arguments outside the ranges given are not looked for: see the tests.

/** Entries for each unit of the exponent, and up to where they go. */
const STEPS = 256;
const FURTHEST = 14;
const FALLS = Float64Array.from({ length: STEPS * FURTHEST + 1 }, (_, at) => Math.exp(-at / STEPS));

/** e^(−steps/STEPS): the entry of the whole steps, times the series for what is left of one. */
function fallenBy(steps: number): number {
  const whole = steps | 0;
  const t = whole - steps;
  return (
    Number(FALLS[whole]) *
    (1 +
      t *
        (1 / STEPS +
          t * (1 / (2 * STEPS ** 2) + t * (1 / (6 * STEPS ** 3) + t * (1 / (24 * STEPS ** 4))))))
  );
}

/** e^−x, for x from 0 to 14. */
export function fallen(x: number): number {
  return fallenBy(x * STEPS);
}

/**
 * (1 − e^−x)/x for x from 0 to 1, given e^(−x/2): `kept` without a case of its own for rates near 0,
 * since it is e^(−x/2)·sinh(x/2)/(x/2), a series in squares that loses no digits.
 */
export function keptBy(x: number, half: number): number {
  const q = (x * x) / 4;
  return (
    half *
    (1 + q * (1 / 6 + q * (1 / 120 + q * (1 / 5040 + q * (1 / 362_880 + q * (1 / 39_916_800))))))
  );
}

/** The lowest base of a power is 2^−OCTAVES; each octave has so many cells. */
const OCTAVES = 20;
const CELLS = 128;

/** A double’s exponent and leading bits, taken as a whole number, count the cells from this one on. */
const LEADING = 13;
const FIRST = (1023 - OCTAVES) * CELLS;

/** The half of a double that holds them, on this machine. */
const HALF = new Int32Array(Float64Array.of(1).buffer).findIndex((half) => half !== 0);

/** For each cell one over its middle m, and −ln m in steps. */
const MIDDLES = Float64Array.from({ length: 2 * (OCTAVES * CELLS + 1) }, (_, at) => {
  const cell = at >> 1;
  const octave = Math.floor(cell / CELLS);
  const middle = 2 ** (octave - OCTAVES) * (1 + (cell - octave * CELLS + 0.5) / CELLS);
  return at % 2 === 0 ? 1 / middle : -Math.log(middle) * STEPS;
});

/**
 * Writes into `into` each of `bases` (2^−20 … 1) to the power that is its entry in `exponents` (0 … 1).
 * All three are of one length.
 */
export function powers(bases: Float64Array, exponents: Float64Array, into: Float64Array): void {
  const count = bases.length;
  const halves = new Int32Array(bases.buffer, bases.byteOffset, 2 * count);
  for (let i = 0; i < count; i++) {
    const cell = 2 * ((Number(halves[2 * i + HALF]) >> LEADING) - FIRST);
    const r = 1 - Number(bases[i]) * Number(MIDDLES[cell]);
    const logarithm =
      Number(MIDDLES[cell + 1]) + r * (STEPS + r * (STEPS / 2 + r * (STEPS / 3 + r * (STEPS / 4))));
    into[i] = fallenBy(Number(exponents[i]) * logarithm);
  }
}
