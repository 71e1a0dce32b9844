import { CITIES } from '../model/city.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { plain, readChapters, type Chapter } from './prose.ts';
import { figuresOf, FIGURES, isUnreadable, type Kind, type Ledger } from './read.ts';
import type { ProseRules } from './words.ts';

/** Chapters name entries that exist, type no number, and say the same in every language. */
export function checkProse(ledger: Ledger): Fault[] {
  const chapters = readChapters(ledger.root);
  return [
    ...chapters.flatMap((chapter) => referenceFaults(chapter, ledger)),
    ...chapters.flatMap((chapter) => proseFaults(chapter, ledger.words.get(chapter.lang)?.prose)),
    ...parityFaults(chapters, [...ledger.words.keys()]),
    ...chapterOfChartFaults(chapters, ledger),
  ];
}

/** Components that read no entry of the ledger: what they are asked for, they check as they are drawn. */
const OTHERS: readonly string[] = [
  'Citations',
  'CityFields',
  'Equation',
  'Levers',
  'Parameters',
  'Versions',
  'Worked',
];

/** The kinds of entry that the others name. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  Claim: FIGURES,
  Guess: ['guesses'],
  Suppose: ['suppositions'],
  Chart: ['charts'],
  Card: ['charts'],
  Scene: ['scenes'],
  Place: ['places'],
};

/** How a number can be told in prose. */
const AS: readonly string[] = ['quantity', 'number', 'year'];

function referenceFaults({ file, references }: Chapter, ledger: Ledger): Fault[] {
  const known: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    Claim: figuresOf(ledger),
    Guess: ledger.guesses,
    Suppose: ledger.suppositions,
    Chart: ledger.charts,
    Card: ledger.charts,
    Scene: ledger.scenes,
    Place: ledger.places,
    Projected: new Map(Object.entries(CITIES)),
    Simulator: new Map(Object.entries(CITIES)),
  };
  return references.flatMap(({ component, id, attributes, line }): Fault[] => {
    const at = { file, line, field: `<${component}>` };
    if (component === 'Claim' && figuresOf(ledger).has(id)) {
      const figure = figuresOf(ledger).get(id)?.value;
      const as = attributes['as'] ?? 'quantity';
      if (!AS.includes(as)) {
        return [
          {
            ...at,
            expected: `as one of ${AS.join(', ')}`,
            found: shown(as),
            nearest: nearest(as, AS),
          },
        ];
      }
      if (as === 'year' && figure?.year === null) {
        return [{ ...at, expected: 'a figure with a year', found: `${id}, which has none` }];
      }
      if (figure?.value === null) {
        return [
          { ...at, expected: 'a figure with a value', found: `${id}, whose value is missing` },
        ];
      }
      return [];
    }
    if (OTHERS.includes(component)) return [];
    if (component === 'Step') {
      if (isUnreadable(ledger, attributes['scene'] ?? '', ['scenes'])) return [];
      const scene = ledger.scenes.get(attributes['scene'] ?? '')?.value;
      const steps = scene?.steps.map((step) => step.id) ?? [];
      if (steps.includes(id)) return [];
      const expected = scene ? `a step of “${scene.id}”` : 'a scene that exists';
      return [
        {
          ...at,
          expected,
          found: shown(scene ? id : attributes['scene']),
          nearest: nearest(id, steps),
        },
      ];
    }
    const ids = known[component];
    if (!ids) {
      const components = [...Object.keys(known), 'Step', ...OTHERS];
      return [
        {
          ...at,
          expected: `one of ${components.join(', ')}`,
          found: component,
          nearest: nearest(component, components),
        },
      ];
    }
    return ids.has(id) || isUnreadable(ledger, id, KINDS[component] ?? [])
      ? []
      : [
          {
            ...at,
            expected: 'an id that exists',
            found: shown(id),
            nearest: nearest(id, ids.keys()),
          },
        ];
  });
}

function proseFaults({ file, lines, matter }: Chapter, rules: ProseRules | undefined): Fault[] {
  const typed = rules && new RegExp(rules.typedNumber, 'i');
  // A text without an order is a page of its own, no chapter.
  const faults = ['title', 'description']
    .filter((field) => !matter[field])
    .map((field): Fault => ({
      file,
      field,
      expected: 'a text in the front matter',
      found: 'nothing',
    }));
  for (const field of ['title', 'description']) {
    const number = typed?.exec(matter[field] ?? '')?.[0];
    if (number) {
      faults.push({ file, field, expected: 'words without numbers', found: `“${number}” typed` });
    }
  }
  lines.forEach((line, index) => {
    const at = { file, line: index + 1, field: '' };
    if (/<[A-Z][A-Za-z]*(\s[^>]*)?$/.test(line)) {
      faults.push({ ...at, expected: 'a component on one line', found: shown(line.trim()) });
    }
    const number = typed?.exec(plain(line))?.[0];
    if (number)
      faults.push({
        ...at,
        expected: 'numbers bound with <Claim id="…" />',
        found: `“${number}” typed`,
      });
    if (/^(import|export)\s/.test(line))
      faults.push({ ...at, expected: 'prose that imports nothing', found: shown(line) });
    const next = lines[index + 1] ?? '';
    if (/\p{Script=Han}$/u.test(line) && /^\p{Script=Han}/u.test(next)) {
      faults.push({
        ...at,
        expected: 'a Chinese paragraph on one line',
        found: 'a line break, which shows as a gap',
      });
    }
  });
  return faults;
}

function parityFaults(chapters: readonly Chapter[], langs: readonly string[]): Fault[] {
  const ids = [...new Set(chapters.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const versions = chapters.filter((chapter) => chapter.id === id);
    const [first] = versions;
    const missing = langs.filter((lang) => !versions.some((chapter) => chapter.lang === lang));
    return [
      ...missing.map((lang) => ({
        file: `src/chapters/${lang}/${id}.mdx`,
        field: '',
        expected: `the chapter “${id}” in ${lang}`,
        found: 'no such file',
      })),
      ...versions.flatMap((chapter) => (first ? differences(chapter, first) : [])),
    ];
  });
}

function differences(chapter: Chapter, first: Chapter): Fault[] {
  const { file } = chapter;
  const [own, other] = [content(chapter), content(first)];
  const missing = [...other].filter((part) => !own.has(part));
  const extra = [...own].filter((part) => !other.has(part));
  return [
    ...missing.map((part) => ({
      file,
      field: part,
      expected: `what ${first.file} has`,
      found: 'nothing',
    })),
    ...extra.map((part) => ({
      file,
      field: part,
      expected: `nothing, as in ${first.file}`,
      found: part,
    })),
  ];
}

/** What must be alike in every language: entries named, years told, headings and place in the order. */
function content({ references, lines, matter }: Chapter): Set<string> {
  const named = references.map(({ component, id, attributes: { scene, as } }) =>
    [component, id, scene, as === 'year' ? as : ''].filter(Boolean).join(' '),
  );
  const headings = lines.filter((line) => /^#+ /.test(line));
  return new Set([
    ...named,
    `${String(headings.length)} headings`,
    `order ${matter['order'] ?? ''}`,
  ]);
}

function chapterOfChartFaults(chapters: readonly Chapter[], ledger: Ledger): Fault[] {
  const ids = new Set(chapters.map(({ id }) => id));
  return [...ledger.charts.values()]
    .filter(({ value }) => !ids.has(value.chapter))
    .map(({ file, value }) => ({
      file,
      field: 'chapter',
      expected: 'a chapter that exists',
      found: shown(value.chapter),
      nearest: nearest(value.chapter, ids),
    }));
}
