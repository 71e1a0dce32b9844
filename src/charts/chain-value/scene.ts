import { say } from '../../language/phrase.ts';
import { DOMINOES, dominoes } from './dominoes.ts';
import { claimedSquare, emptyFrame, paySquare } from './squares.ts';
import type { Figure } from '../parts/figures.ts';
import { passage, type Lines, type Stack } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

/** What one case shows. */
interface Scene {
  cluster: 'holds' | 'collapses';
  /** Yuan along the chain for each of pay; null where nothing is claimed. */
  ratio: Figure | null;
  amounts: Readonly<Record<'pay' | 'value', string>>;
}

/**
 * Sizes in pixels; as shares of the width the left edges of pay and value, and the side of the square of
 * one yuan, up to `most`.
 */
const LAYOUTS = {
  narrow: { heading: 17, small: 14.4, amount: 23, pay: 0.003, value: 0.42, unit: 0.205, most: 74 },
  wide: { heading: 20, small: 14.5, amount: 24, pay: 0.3, value: 0.5, unit: 0.13, most: 94 },
} as const;

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** Between dominoes and their story. */
const GAP = 14;

/**
 * One case: how the tiles stand, a square for the yuan of pay, and beside it the one for the value along
 * the chain; where nothing is claimed an empty frame, which is no square and stands on no ground.
 */
export function chainScene(scene: Scene, top: number, surface: Surface): Stack {
  const { document, width } = surface;
  const asides = surface.show?.includes('asides') ?? true;
  const wide = asides && width >= WIDE;
  const layout = LAYOUTS[wide ? 'wide' : 'narrow'];
  const head = headOf(scene, top, { layout, asides }, surface);
  const from = top + head.height + GAP;
  const unit = Math.min(width * layout.unit, layout.most);
  const right = rightOf(scene, { x: width * layout.value, unit }, surface);
  const high = Math.max(unit, right.height);
  const story = asides ? storyOf(scene, layout, surface) : null;
  const above = story && !wide ? story.height + 20 : 0;
  const ground = from + above + Math.max(high, story && wide ? story.height : 0);
  const told = amountsOf(scene, ground + 6, layout, surface);
  return {
    marks: [
      ...head.marks,
      ...(story?.marks(wide ? ground - story.height : from) ?? []),
      paySquare(document, { x: width * layout.pay, ground, unit, claimed: scene.ratio !== null }),
      ...right.marks(ground),
      svg(document, 'path', { class: 'rule', d: `M0 ${tenth(ground)}H${String(width)}` }),
      ...told.marks,
    ],
    height: ground + 6 + told.height - top,
  };
}

/** Marks that wait for a height. */
interface Late {
  marks: (y: number) => SVGElement[];
  height: number;
}

/** The condition, and what is claimed under it. */
function headOf(
  { cluster }: Scene,
  y: number,
  { layout, asides }: { layout: Layout; asides: boolean },
  surface: Surface,
): Stack {
  const whole = { x: 0, width: surface.width - 2 };
  const condition = !asides
    ? { marks: [], height: 0 }
    : passage(surface, {
        ...whole,
        y,
        size: layout.small,
        className: 'muted',
        text: say(wordsFor(surface, `heading-${cluster}`)),
      });
  const verdict = passage(surface, {
    ...whole,
    y: y + condition.height + 2,
    size: layout.heading,
    className: 'ink number',
    text: say(wordsFor(surface, `verdict-${cluster}`)),
  });
  return {
    marks: [...condition.marks, ...verdict.marks],
    height: condition.height + 2 + verdict.height,
  };
}

/** What stands right of the yuan of pay, on the ground it will be given. */
function rightOf({ ratio }: Scene, at: { x: number; unit: number }, surface: Surface): Late {
  if (!ratio) {
    const { mark, height } = emptyFrame(at, surface);
    return { marks: mark, height };
  }
  const side = at.unit * Math.sqrt(ratio.value);
  return {
    marks: (ground) => claimedSquare({ ...at, side, ground, ratio }, surface),
    height: side,
  };
}

/** The tiles and how they came to stand so: a narrow picture has the words beside them, a wide one above. */
function storyOf({ cluster }: Scene, layout: Layout, surface: Surface): Late {
  const { document, width } = surface;
  const wide = layout === LAYOUTS.wide;
  const x = wide ? 0 : DOMINOES.width + GAP;
  const words = (y: number): Lines =>
    passage(surface, {
      x,
      y,
      width: wide ? width * layout.pay - 2 * GAP : width - x - 2,
      size: layout.small,
      className: 'ink',
      text: say(wordsFor(surface, `story-${cluster}`)),
    });
  const tall = words(0).height;
  const height = wide ? tall + GAP + DOMINOES.height : Math.max(tall, DOMINOES.height);
  const marks = (y: number) => {
    const ground = y + height;
    const own = `M0 ${tenth(ground)}H${String(DOMINOES.width)}`;
    return [
      ...words(wide ? y : y + (height - tall) / 2).marks,
      ...dominoes(document, { x: 0, ground, falling: cluster === 'collapses' }),
      ...(wide ? [] : [svg(document, 'path', { class: 'rule', d: own })]),
    ];
  };
  return { marks, height };
}

/** Under the ground: how much, and of what. */
function amountsOf(scene: Scene, y: number, layout: Layout, surface: Surface): Stack {
  const { width } = surface;
  const parts = scene.ratio ? (['pay', 'value'] as const) : (['pay'] as const);
  const stacks = parts.map((part): Stack => {
    const x = width * layout[part];
    const room = (part === 'pay' && scene.ratio ? width * layout.value : width) - x - 4;
    const amount = passage(surface, {
      x,
      y,
      width: room,
      size: layout.amount,
      className: scene.ratio ? 'cinnabar-text number' : 'muted number ours',
      text: scene.amounts[part],
    });
    const of = passage(surface, {
      x,
      y: y + amount.height,
      width: room,
      size: layout.small,
      className: 'ink',
      text: say(wordsFor(surface, part)),
    });
    const told = { marks: [...amount.marks, ...of.marks], height: amount.height + of.height };
    if (scene.ratio) return told;
    const ours = passage(surface, {
      ...{ x, y: y + told.height, width: room, size: layout.small, className: 'muted ours' },
      text: say(wordsFor(surface, 'comparison')),
    });
    return { marks: [...told.marks, ...ours.marks], height: told.height + ours.height };
  });
  return {
    marks: stacks.flatMap(({ marks }) => marks),
    height: Math.max(...stacks.map(({ height }) => height)),
  };
}
