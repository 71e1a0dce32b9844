import { passage } from '../parts/passage.ts';
import { cases, tiles } from './bands.ts';
import { EMBLEM, emblem, LEVER, lever } from './emblems.ts';
import { figures } from './keys.ts';
import { layer, stancesOf } from './layers.ts';
import { hit, LABEL, pile, TOUCH, type Block, type Form } from './place.ts';
import { nameOf, SOURCES, type Row, type Statement } from './rows.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { say } from '../../language/phrase.ts';

/** Pixels inside a sheet, left and right, and below its last part. */
const PAD = { upright: 5, flat: 10 } as const;

/** Bold words run wider: lines break as if all were bold, so that every view breaks them alike. */
const BOLD = 0.93;

/** The parts of a sheet from the top down: their number is the same in all. */
export function blocks(row: Row, form: Form, surface: Surface): Block[] {
  const inner = innerOf(form);
  return [
    head(row, inner, surface),
    ...row.items.map((item) => slip(item, inner, surface)),
    cases(row, inner, surface),
    divider(inner, surface),
    ...SOURCES.map((source) => tiles(row, source, inner, surface)),
    foot(row, inner, surface),
  ];
}

function innerOf(form: Form): Form {
  const pad = form.upright ? PAD.upright : PAD.flat;
  return { ...form, x: form.x + pad, width: form.width - 2 * pad };
}

/** Emblem and name; under the name of the strategy without a heading, that ours is ours. */
function head(row: Row, { x, width, size, upright }: Form, surface: Surface): Block {
  const texts = [
    { text: nameOf(row, surface), className: 'ink number', size: size + 3.4 },
    ...(row.strategy === 'policy'
      ? [{ text: say(wordsFor(surface, 'ourName')), className: 'muted ours', size }]
      : []),
  ];
  const beside = upright ? 0 : EMBLEM + 12;
  const place = (y: number) => ({ x: x + beside, y, width: width - beside });
  const words = pile(texts, place(0), surface).height;
  const height = upright ? EMBLEM + 6 + words : Math.max(EMBLEM, words);
  return {
    height: height + 6,
    marks: (y) => [
      svg(surface.document, 'g', { class: 'head', 'data-claim': row.head?.id }, [
        hit(surface, { x, y, width, height }),
        emblem(surface.document, row.strategy, { x, y }),
        ...(row.head ? stancesOf(row.head) : []).flatMap(({ as, views }) =>
          layer(surface, views, [figures(surface.document, as, [{ x: x + width - 20, y }], 20)]),
        ),
        ...pile(texts, place(y + (upright ? EMBLEM + 6 : (height - words) / 2)), surface).marks,
      ]),
    ],
  };
}

/** How the words on a slip are set. */
const SET = { named: 'on strong', other: 'muted', plain: 'ink' } as const;

/** One of the essay's own three proposals, in words on a slip of paper; over it, what views make of it. */
function slip(statement: Statement, { x, width, size }: Form, surface: Surface): Block {
  const stances = stancesOf(statement);
  const text = say(wordsFor(surface, statement.id));
  const room = width - 14 - (stances.length > 0 ? 18 : 0);
  const written = (as: keyof typeof SET, y: number) =>
    passage(surface, { x: x + 8, y, width: room * BOLD, text, className: SET[as], size });
  const { height: tall } = written('plain', 0);
  const { document } = surface;
  return {
    height: Math.max(TOUCH, tall + 9) + 5,
    marks: (y, all) => {
      const height = all - 5;
      const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 2 };
      const at = { x: x + width - 22, y: y + height / 2 - 10 };
      const middle = y + (height - tall) / 2 + 1;
      return [
        svg(document, 'g', { class: 'item', 'data-claim': statement.id }, [
          svg(document, 'rect', { class: 'slip', ...box }),
          ...(stances.length > 0 ? [] : written('plain', middle).marks),
          ...stances.flatMap(({ as, views }) =>
            layer(surface, views, [
              ...(as === 'plain' ? [] : [svg(document, 'rect', { class: `slip ${as}`, ...box })]),
              figures(document, as, [at], 20),
              ...written(as, middle).marks,
            ]),
          ),
        ]),
      ];
    },
  };
}

/** From here on down the sorting is ours. */
function divider({ x, width, size }: Form, surface: Surface): Block {
  const text = { text: say(wordsFor(surface, 'sorted')), className: 'muted ours', size };
  const { height } = passage(surface, { ...text, x, y: 0, width });
  return {
    height: height + 10,
    marks: (y) => [
      svg(surface.document, 'path', {
        class: 'guide',
        d: `M${tenth(x)} ${tenth(y)}h${tenth(width)}`,
      }),
      ...passage(surface, { ...text, x, y: y + 5, width }).marks,
    ],
  };
}

/** The lever of our model that carries part of it, or the blank plate, and what the essay claims. */
function foot(row: Row, { x, width, size, upright }: Form, surface: Surface): Block {
  const key = row.lever ? 'lever' : 'noLever';
  const name = say(
    wordsFor(surface, key),
    row.lever ? { lever: say(wordsFor(surface, `lever-${row.lever}`)) } : {},
  );
  const texts = [
    { text: name, className: 'ink strong', size },
    { text: say(wordsFor(surface, `effect-${row.strategy}`)), className: 'muted', size },
  ];
  const beside = upright ? 0 : LABEL * size;
  const place = (y: number) => ({ x: x + beside, y, width: width - beside });
  const words = pile(texts, place(0), surface).height;
  const height = upright ? LEVER.height + 6 + words : Math.max(TOUCH, words);
  return {
    height: height + 12,
    marks: (y) => [
      svg(surface.document, 'path', {
        class: 'rule faint',
        d: `M${tenth(x)} ${tenth(y)}h${tenth(width)}`,
      }),
      svg(surface.document, 'g', { class: 'foot', 'data-claim': row.effect ?? undefined }, [
        hit(surface, { x, y: y + 6, width, height }),
        ...lever(surface.document, row.lever !== null, { x, y: y + 8 }),
        ...pile(texts, place(y + (upright ? LEVER.height + 12 : 6)), surface).marks,
      ]),
    ],
  };
}
