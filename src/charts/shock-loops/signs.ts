import { svg } from '../parts/svg.ts';

/** A picture on a domino, in a box of 24 by 24: lines, and what is filled. */
interface Drawing {
  lines?: string;
  solid?: string;
}

/** What stands on the dominoes. None holds a number or a count. */
const SIGNS = {
  // Somebody, and, once gone, the place that person had.
  leader: {
    solid: 'M12 1.5A4 4 0 1 1 11.9 1.5ZM5.5 23V15Q5.5 10.5 12 10.5Q18.5 10.5 18.5 15V23Z',
  },
  // A sheet with a seal.
  patents: {
    lines: 'M10 22H4V2H19V9M7.5 6.5H15.5M7.5 10.5H11',
    solid: 'M16.5 11.5A4 4 0 1 1 16.4 11.5ZM14 19.5V24L16.5 22.4L19 24V19.5Z',
  },
  // A works with a chimney.
  investment: { lines: 'M2 22V11L8 15V11L14 15V3H19L20.5 22ZM6 18.5H9M12.5 18.5H15.5' },
  // Ground that is torn apart.
  gap: {
    solid: 'M1 7H10.5L7.8 11.5L11 15L8 21H1ZM23 7H14L11.3 11.5L14.5 15L11.5 21H23Z',
  },
  // A slice of the whole.
  share: { lines: 'M11 4A9.5 9.5 0 1 0 20.5 13.5H11Z', solid: 'M14 1.5A9 9 0 0 1 23 10.5H14Z' },
  // A bill.
  tax: {
    lines:
      'M5 2H19V22L16.7 20L14.3 22L12 20L9.7 22L7.3 20L5 22ZM8.5 7H15.5M8.5 11H15.5M8.5 15H12.5',
  },
  // A seedling.
  young: {
    lines: 'M12 23V11',
    solid:
      'M12 15C12 9.5 8 7 2.5 7C2.5 12.5 6.5 15 12 15ZM12 11C12 5.5 16 2 22 2C22 8 17.5 11 12 11Z',
  },
  // An hourglass.
  fund: {
    lines: 'M5 2H19M5 22H19M7 2C7 9 11 9.5 11 12S7 15 7 22M17 2C17 9 13 9.5 13 12S17 15 17 22',
    solid: 'M9 21.5C9 18.5 11 18 12 17C13 18 15 18.5 15 21.5Z',
  },
  // A calendar.
  years: { lines: 'M3 5H21V21H3ZM3 10H21M8 2V7M16 2V7', solid: 'M7 13.5H17V17.5H7Z' },
  // A graduate's cap.
  premium: {
    lines: 'M6 11.5V17.5Q12 21.5 18 17.5V11.5M22 9V16',
    solid: 'M12 3.5L23 9L12 14.5L1 9Z',
  },
  // A tag.
  label: { lines: 'M2.5 12L11.5 3H21V12.5L12 21.5Z', solid: 'M17 5.2A1.9 1.9 0 1 1 16.9 5.2Z' },
  // Several people.
  team: {
    solid:
      'M5 5.5A3 3 0 1 1 4.9 5.5ZM19 5.5A3 3 0 1 1 18.9 5.5ZM12 2A3.6 3.6 0 1 1 11.9 2ZM0.5 20V16.5Q0.5 12.8 5 12.8V20ZM23.5 20V16.5Q23.5 12.8 19 12.8V20ZM6.8 22.5V15.5Q6.8 10.6 12 10.6Q17.2 10.6 17.2 15.5V22.5Z',
  },
  // A lorry.
  suppliers: {
    lines: 'M4 17.5H1V5H14V17.5H9M14 9.5H19L23 13.5V17.5H20.5M15.5 17.5H14',
    solid: 'M6.5 15.5A2.5 2.5 0 1 1 6.4 15.5ZM18 15.5A2.5 2.5 0 1 1 17.9 15.5Z',
  },
  // Roofs side by side.
  cluster: { lines: 'M1 21V13L6 9L11 13V21ZM13 21V13L18 9L23 13V21ZM7 8V6.5L12 2.5L17 6.5V8' },
  // Something that turns to vapour.
  value: {
    lines: 'M7 10Q4.5 7.5 7 5T7 1M12 10Q9.5 7.5 12 5T12 1M17 10Q14.5 7.5 17 5T17 1',
    solid: 'M12 12.5A5.2 5.2 0 1 1 11.9 12.5Z',
  },
} satisfies Record<string, Drawing>;

export type Sign = keyof typeof SIGNS;

/** A picture `size` pixels wide and high around its middle. */
export function sign(
  document: Document,
  name: Sign,
  { x, y, size }: { x: number; y: number; size: number },
): SVGElement {
  const { lines, solid }: Drawing = SIGNS[name];
  const scale = size / 24;
  const move = `translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${scale.toFixed(3)})`;
  return svg(document, 'g', { class: 'sign', transform: move }, [
    ...(lines === undefined ? [] : [svg(document, 'path', { class: 'drawn', d: lines })]),
    ...(solid === undefined ? [] : [svg(document, 'path', { class: 'solid', d: solid })]),
  ]);
}
