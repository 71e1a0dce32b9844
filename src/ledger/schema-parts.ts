import * as v from 'valibot';
import { UNITS } from './vocabulary.ts';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens'),
);
export const whole = v.pipe(v.number(), v.integer('a whole number'));
export const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));
export const finite = v.pipe(v.number(), v.finite());
export const unit = v.picklist(UNITS);
export const places = v.array(id);
export const power = v.pipe(whole, v.minValue(10, 'a power of ten from 10 on'));
