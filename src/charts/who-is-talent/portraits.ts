import { svg } from '../parts/svg.ts';
import type { Row } from './rows.ts';

/** A photo in pixels; all have one size. */
export const PHOTO = { width: 92, height: 124 } as const;

/** The same person in every photo, from the soles at 0 upwards. */
const PERSON =
  'M-18 -28V-46Q-18 -62 0 -62Q18 -62 18 -46V-28H12L10.5 0H2L0 -25L-2 0H-10.5L-12 -28Z' +
  'M-11.5 -77A11.5 11.5 0 1 1 11.5 -77A11.5 11.5 0 1 1 -11.5 -77Z';

/** Where the person stands, from the photo's top left. */
const FEET = { x: PHOTO.width / 2, y: 112 } as const;

type Draw = (document: Document) => SVGElement[];

const path = (document: Document, name: string, d: string) =>
  svg(document, 'path', { class: name, d });

/** What stands around the person: behind it, and before it. */
const SCENES: Readonly<Record<Row['kind'], { look: string; behind?: Draw; before?: Draw }>> = {
  // Standing in the reservoir.
  stock: {
    look: 'celadon',
    before: (document) => [
      path(
        document,
        'pool',
        'M-46 12V-30Q-40 -34 -34.5 -30T-23 -30T-11.5 -30T0 -30T11.5 -30T23 -30T34.5 -30T46 -30V12Z',
      ),
      path(
        document,
        'crest',
        'M-46 -30Q-40 -34 -34.5 -30T-23 -30T-11.5 -30T0 -30T11.5 -30T23 -30T34.5 -30T46 -30',
      ),
      path(document, 'ripples', 'M-38 -18h14M8 -14h18M-16 -6h16M24 -2h12M-36 1h9'),
    ],
  },
  // Through the door with a case.
  arrivals: {
    look: 'indigo',
    behind: (document) => [
      path(document, 'thing', 'M-29 0V-100H29V0'),
      path(document, 'thing', 'M-29 -100L-41 -92V6L-29 0'),
      path(document, 'rule', 'M-46 0H46'),
    ],
    before: (document) => [
      path(document, 'thing', 'M20 -24V-31H30V-24'),
      path(document, 'thing', 'M12 -24H38V2H12ZM18 -24V2M32 -24V2'),
    ],
  },
  // With a graduate's cap and scroll.
  share: {
    look: 'graduate',
    behind: (document) => [path(document, 'rule', 'M-46 0H46')],
    before: (document) => [
      path(document, 'thing', 'M-11 -86V-79Q0 -73 11 -79V-86'),
      path(document, 'thing', 'M-25 -90L0 -99L25 -90L0 -81Z'),
      path(document, 'tassel', 'M0 -90L20 -86V-72'),
      path(document, 'thing', 'M10 -40L30 -48L32.5 -42L12.5 -34Z'),
    ],
  },
  // Not there: an outline, and a chair kept free.
  need: {
    look: 'absent',
    before: (document) => [
      path(document, 'photo', 'M-20 -42H20V2H-20Z'),
      path(document, 'rule', 'M-46 0H46'),
      path(document, 'thing', 'M-23 -45Q0 -50 23 -45V-34Q0 -39 -23 -34Z'),
      path(document, 'frame', 'M-20 -35V-22M-7 -36V-22M7 -36V-22M20 -35V-22'),
      path(document, 'frame', 'M-22 -15L-24 2M22 -15L24 2M-17 -15V-4M17 -15V-4M-22.8 -8H22.8'),
      path(document, 'thing', 'M-21 -22H21L27 -14H-27Z'),
    ],
  },
};

/**
 * The photo of a badge: one person, the same in all, and what tells which kind of number it is.
 * @param scale makes it smaller; the same for all badges of a picture.
 */
export function portrait(
  document: Document,
  kind: Row['kind'],
  { x, y, scale = 1 }: { x: number; y: number; scale?: number },
): SVGElement {
  const { look, behind, before } = SCENES[kind];
  const feet = `${(x + FEET.x * scale).toFixed(1)} ${(y + FEET.y * scale).toFixed(1)}`;
  const move = `translate(${feet})${scale === 1 ? '' : ` scale(${String(scale)})`}`;
  const frame = { x: -FEET.x, y: -FEET.y, width: PHOTO.width, height: PHOTO.height };
  return svg(document, 'g', { class: 'portrait', transform: move }, [
    svg(document, 'rect', { class: 'photo', ...frame }),
    ...(behind?.(document) ?? []),
    svg(document, 'g', { class: look }, [path(document, 'fill sitter', PERSON)]),
    ...(before?.(document) ?? []),
    svg(document, 'rect', { class: 'edge', ...frame }),
  ]);
}
