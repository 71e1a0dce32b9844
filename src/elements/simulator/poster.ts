import * as projection from '../../charts/analyses/projection.ts';
import { outlookSaid } from '../../charts/analyses/projection/outlook-said.ts';
import { wrap } from '../../charts/parts/wrap.ts';
import { heightOf } from '../../charts/parts/height-of.ts';
import { label } from '../../charts/parts/label.ts';
import { svg } from '../../charts/parts/svg.ts';
import { say } from '../../language/phrase.ts';
import type { State } from '../../state/state.ts';
import { measureOn } from '../measure.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { fileName, save } from './files.ts';
import { lightRules } from './light-rules.ts';
import { qrPath } from '../../charts/parts/qr-path.ts';
import { supposed } from './supposed.ts';

/** Pixels: as wide as an article's picture, and drawn at twice that. */
const WIDTH = 720;
const SCALE = 2;
const MARGIN = 36;
const QR = 128;
/** Letters set bold are wider than measured. */
const BOLD = 0.9;
/** Pixels between paragraphs. */
const APART = 6;

/**
 * Makes a state's poster: whose tank it is, what is supposed, where it leads and whether the goal is reached,
 * the projection with its four cases, what to mind, a QR code of the link. Returns the name of the PNG file that was saved.
 */
export async function poster(
  root: Element,
  state: State,
  { data, link }: { data: Data; link: string },
): Promise<string> {
  const picture = drawn(root, state, { data, link });
  const text = new XMLSerializer().serializeToString(picture);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = heightOf(text) * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('poster: the browser made no picture');
  const name = fileName(state, 'png');
  save(name, blob);
  return name;
}

function drawn(
  root: Element,
  state: State,
  { data, link }: { data: Data; link: string },
): SVGElement {
  const words = sayIn(data);
  const voice = voiceOf(data, 'projection');
  const measure = measureOn(root);
  const rows = projection.rows(state);
  const width = WIDTH - 2 * MARGIN;
  const told = (key: string) => say(voice.words[key] ?? '');
  const { whose, said, aim, borrowed, cautions } = outlookSaid(rows, { words, voice });
  const marks: SVGElement[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    size: number,
    className: string,
    { room = width, apart = APART }: { room?: number; apart?: number } = {},
  ) => {
    const lines = wrap(text, { width: room, size, measure, setting: data.setting }).map((line) => {
      const written = label(document, { x: MARGIN, y: y + size, size, className, text: line });
      y += size * 1.5;
      return written;
    });
    marks.push(...lines);
    if (lines.length > 0) y += apart;
    return lines;
  };
  write(data.site.name, 15, 'muted');
  write(told('title'), 30, 'ink number');
  write(whose, 15, 'muted');
  write(supposed(state, data), 17, 'ink');
  write(said[0] ?? '', 17, 'ink');
  for (const line of write(aim, 17, 'ink', { room: width * BOLD }))
    line.setAttribute('font-weight', '600');
  y += 10;
  const chart = projection.draw(rows, { ...voice, document, width, measure });
  const tall = heightOf(chart.outerHTML);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width, height: tall })) {
    chart.setAttribute(name, String(value));
  }
  marks.push(chart);
  y += tall + 16;
  const foot = y;
  const room = width - QR - 20;
  write(words('levers-cost'), 14, 'ink', { room });
  write(words('credit'), 13, 'muted', { room });
  for (const text of [borrowed, ...cautions, told('caveat')]) write(text, 13, 'muted', { room });
  const { name, version, licence } = data.site;
  write(words('poster-foot', { site: name, m: String(state.m), version, licence }), 13, 'muted', {
    room,
  });
  for (const line of broken(link, (text) => measure(text, 12) <= room))
    write(line, 12, 'muted', { apart: 0 });
  const height = Math.ceil(Math.max(y, foot + QR) + MARGIN);
  const { d, size } = qrPath(link);
  const place = `translate(${String(WIDTH - MARGIN - QR)} ${String(foot)}) scale(${String(QR / size)})`;
  return svg(
    document,
    'svg',
    {
      ...{ width: WIDTH, height, viewBox: `0 0 ${String(WIDTH)} ${String(height)}` },
      'font-family': getComputedStyle(root).fontFamily,
    },
    [
      style(lightRules(document)),
      svg(document, 'rect', { class: 'paper', width: WIDTH, height }),
      ...marks,
      svg(document, 'g', { transform: place }, [
        svg(document, 'rect', { width: size, height: size, fill: '#ffffff' }),
        svg(document, 'path', { d, fill: '#000000', 'shape-rendering': 'crispEdges' }),
      ]),
    ],
  );
}

/** An address in lines, broken before its keys: it has no spaces to break at. */
function broken(link: string, fits: (text: string) => boolean): string[] {
  return link.split(/(?=[?&])/).reduce<string[]>((lines, piece) => {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    return lines.length > 0 && fits(line) ? [...lines.slice(0, -1), line] : [...lines, piece];
  }, []);
}

function style(rules: string): SVGElement {
  const element = svg(document, 'style', {});
  element.textContent = rules;
  return element;
}
