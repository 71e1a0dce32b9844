import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { standalone } from '../../src/render/standalone.ts';

/** Whether a picture is the one that was looked at and kept; a new one is written beside the old. */
function asKept(name: string, svg: string): boolean {
  const [kept, fresh] = [`test/golden/${name}.svg`, `test/golden/${name}.new.svg`];
  const drawn = `${svg.replaceAll('><', '>\n<').trim()}\n`;
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === drawn;
  if (same) rmSync(fresh, { force: true });
  else writeFileSync(fresh, drawn);
  return same;
}

describe.each(languages)('in %s', (lang) => {
  test.each([...ledger.charts.keys()])(
    '%s is drawn as it was: if not, look at the *.new.svg in test/golden and keep it if it is right',
    (id) => {
      const drawn = picture(id, lang);
      const pictures = {
        [`${id}.${lang}.narrow`]: drawn.draw(340),
        [`${id}.${lang}.wide`]: drawn.draw(720),
        [`${id}.${lang}`]: standalone(drawn),
      };
      const changed = Object.entries(pictures).filter(([name, svg]) => !asKept(name, svg));
      expect(changed.map(([name]) => `${name}.new.svg`)).toEqual([]);
    },
  );
});
