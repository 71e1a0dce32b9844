/**
 * The year up to which a calculation is already past. A constant, since a chart knows no clock and must
 * draw the same on any day: the year of the first version, and the one before policies start in the core.
 */
export const NOW = 2026;

/** Ten years from now: lines fade from here on. */
export const FADES = NOW + 10;
