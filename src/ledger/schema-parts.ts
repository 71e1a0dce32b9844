import * as v from 'valibot';
import { UNITS } from './vocabulary.ts';

const ID = 'lower-case words with hyphens';
const TEXT = 'a text that is not empty';
const WHOLE = 'a whole number';

export const id = v.pipe(v.string(ID), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID));
export const whole = v.pipe(v.number(WHOLE), v.integer(WHOLE));
export const text = v.pipe(v.string(TEXT), v.minLength(1, TEXT));
export const finite = v.pipe(v.number('a number'), v.finite('a finite number'));
export const yes = v.boolean('true or false');
export const unit = v.picklist(UNITS);
export const places = v.array(id);
export const power = v.pipe(whole, v.minValue(10, 'a power of ten from 10 on'));
