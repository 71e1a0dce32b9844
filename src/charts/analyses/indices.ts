import { formatNumber } from '../../language/number.ts';
import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import type { Surface, Voice } from '../parts/surface.ts';
import { columnsOf, nameOf, row, share, standingOf, type Columns } from './indices/strip.ts';
import type { Rows } from './indices/rows.ts';
import { axisBelow } from './parts/axis-below.ts';
import { linear } from './parts/scale.ts';
import { sentence } from './parts/sentence.ts';
import { words } from './parts/told.ts';

export { steps, type Rows } from './indices/rows.ts';

/** So many inputs have room in the picture, and are told in words. */
const [DRAWN, TOLD] = [10, 3] as const;

/** How many samples count and are left out, and the inputs on which the stock hangs most. */
export function summary(rows: Rows, voice: Voice): string {
  const { varies, inputs, horizon } = rows;
  const year = { year: String(horizon) };
  const { setting } = voice;
  if (!varies) return paragraph([words(voice, 'none', year), ...counted(rows, voice)], setting);
  const told = inputs.slice(0, TOLD).map((input) =>
    words(voice, 'say-input', {
      name: nameOf(input, voice),
      first: share(Math.max(0, input.first), voice),
      total: share(input.total, voice),
    }),
  );
  const sentences = [words(voice, 'say-all', year), ...told, ...counted(rows, voice)];
  return paragraph([...sentences, words(voice, 'say-ranks')], setting);
}

function counted({ samples, refused }: Rows, voice: Voice): string[] {
  const number = (value: number) => formatNumber(value, voice.setting);
  return [
    words(voice, refused > 0 ? 'samples-refused' : 'samples', {
      samples: number(samples),
      ...(refused > 0 ? { refused: number(refused) } : {}),
    }),
  ];
}

/** Every input with its two shares as they were estimated; none where nothing varies. */
export function table({ inputs, horizon }: Rows, voice: Voice): Table {
  const year = { year: String(horizon) };
  return {
    columns: ['column-name', 'column-standing', 'column-first', 'column-total'].map((key) =>
      words(voice, key, year),
    ),
    rows: inputs.map((input) => [
      nameOf(input, voice),
      standingOf(input, voice),
      share(input.first, voice),
      share(input.total, voice),
    ]),
  };
}

/** The inputs of the largest totals: hollow the total, full inside it what each does alone. */
export function draw(rows: Rows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const year = { year: String(rows.horizon) };
  if (!rows.varies) return sentence(words(surface, 'none', year), surface);
  const columns = columnsOf(surface);
  const { size } = columns;
  const marks: SVGElement[] = [];
  let y = 0;
  const write = (text: string, gap: number) => {
    const said = passage(surface, { x: 0, y, width: width - 2, size, className: 'muted', text });
    marks.push(...said.marks);
    y += said.height + gap;
  };
  write(words(surface, 'head', year), 10);
  marks.push(...heads(y, columns, surface));
  y += size * 1.4 + 6;
  for (const input of rows.inputs.slice(0, DRAWN).filter(({ total }) => total > 0)) {
    const one = row(input, y, columns, surface);
    marks.push(...one.marks);
    y += one.height;
  }
  marks.push(...axis(y, columns, surface));
  y += 10 + size * 1.3 + 8;
  for (const text of counted(rows, surface)) write(text, 2);
  write(words(surface, 'rest'), 2);
  return canvas(document, { width, height: y }, marks);
}

/** What the two columns of numbers are. */
function heads(y: number, { alone, together, size }: Columns, surface: Surface): SVGElement[] {
  const place = { y: y + size, size, anchor: 'end' as const };
  const { document } = surface;
  return [
    label(document, { ...place, x: alone, className: 'ink', text: words(surface, 'head-alone') }),
    label(document, {
      ...{ ...place, x: together, className: 'muted' },
      text: words(surface, 'head-together'),
    }),
  ];
}

/** From none of the spread to all of it. */
function axis(y: number, { x1, x2, size }: Columns, surface: Surface): SVGElement[] {
  const x = linear([0, 1], [x1, x2]);
  const ticks = [0, 0.5, 1].map((value) => ({
    value,
    text: formatNumber(value, surface.setting),
  }));
  return axisBelow(ticks, { x, x1, x2, y, size }, surface);
}
