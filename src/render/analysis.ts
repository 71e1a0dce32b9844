import { parseHTML } from 'linkedom';
import type { Analysis } from '../charts/analyses/parts/analysis.ts';
import type { Table } from '../charts/parts/chart.ts';
import type { Voice } from '../charts/parts/surface.ts';
import { wordsOf } from './book.ts';
import { WIDTHS } from './charts.ts';
import { measure } from './measure.ts';

/** One of the simulator's pictures in one language, drawn at build. */
export interface AnalysisPicture {
  id: string;
  lang: string;
  title: string;
  measure: string;
  caveat: string;
  summary: string;
  table: Table;
  wide: string;
  narrow: string;
}

/** The voice of an analysis: the model's names and its own words. @throws Error naming one without words. */
export function analysisVoice(id: string, lang: string): Voice {
  const { setting, terms, model, analyses } = wordsOf(lang);
  const own = analyses.get(id)?.value;
  if (!own) throw new Error(`no words for the analysis “${id}” in ${lang}`);
  return { setting, terms, words: { ...model, ...own.words } };
}

/** An analysis of these rows as pictures, alternative text and table. */
export function analysisPicture<Rows>(
  id: string,
  lang: string,
  { code, rows, show }: { code: Analysis<Rows>; rows: Rows; show?: readonly string[] },
): AnalysisPicture {
  const voice = analysisVoice(id, lang);
  const own = wordsOf(lang).analyses.get(id)?.value;
  const draw = (width: number) => drawnAt(width, { code, rows, voice, show });
  return {
    id,
    lang,
    title: own?.title ?? '',
    measure: own?.measure ?? '',
    caveat: own?.caveat ?? '',
    summary: code.summary(rows, voice),
    table: code.table(rows, voice),
    wide: draw(WIDTHS.wide),
    narrow: draw(WIDTHS.narrow),
  };
}

/** An analysis as the text of an `<svg>` of this width in pixels. */
export function drawnAt<Rows>(
  width: number,
  {
    code,
    rows,
    voice,
    show,
  }: { code: Analysis<Rows>; rows: Rows; voice: Voice; show?: readonly string[] | undefined },
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return code.draw(rows, { ...voice, document, width, measure, show }).outerHTML;
}
