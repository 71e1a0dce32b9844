import { say } from '../../../language/phrase.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { MOST } from './rows.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where the row of people stands: its words, and the tape that its places share with the strips. */
export interface PeoplePlace {
  words: { x: number; width: number; size: number };
  x1: number;
  x2: number;
  /** The words stand beside the people, not above them. */
  beside: boolean;
}

/** Somebody from the soles at 0 upwards: body and head. */
const BODY = 'M-8 0L-6.5 -18V-27Q-6.5 -33 0 -33Q6.5 -33 6.5 -27V-18L8 0H2.5L0 -14L-2.5 0z';
const TALL = 48;

/**
 * Those who leave, each in a tenth of the tape: the one that the essay speaks of is solid, those that the
 * reader adds are outlines. Empty places keep their marks on the ground.
 */
export function people(leaders: number, place: PeoplePlace, surface: Surface): Stack {
  const { document, setting } = surface;
  const { x1, x2, beside } = place;
  const plural = { count: leaders, locale: setting.locale };
  const words = wordsFor(surface, leaders === 0 ? 'nobody' : 'leave');
  const said = passage(surface, {
    ...place.words,
    y: beside ? TALL - place.words.size * 1.42 - 1 : 3,
    className: 'ink',
    text: say(words, { leaders: String(leaders) }, plural),
  });
  const ground = beside ? TALL + 2 : said.height + TALL + 10;
  const pitch = (x2 - x1) / MOST;
  const marks = Array.from({ length: MOST }, (_, at) => {
    const x = x1 + (at + 0.5) * pitch;
    if (at >= leaders)
      return svg(document, 'path', {
        class: 'rule faint',
        d: `M${tenth(x - 6)} ${tenth(ground - 4)}h12`,
      });
    const shape = { class: at === 0 ? 'fill' : 'outline' };
    const move = `translate(${tenth(x)} ${tenth(ground - 1)})`;
    return svg(document, 'g', { class: 'push', transform: move }, [
      svg(document, 'path', { ...shape, d: BODY }),
      svg(document, 'circle', { ...shape, cx: 0, cy: -41, r: 5.5 }),
    ]);
  });
  const line = `M${tenth(x1)} ${tenth(ground)}H${tenth(x2)}`;
  return {
    marks: [...said.marks, svg(document, 'path', { class: 'rule', d: line }), ...marks],
    height: ground + 2,
  };
}
