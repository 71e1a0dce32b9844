import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { documentOf } from '../setup/pages.ts';

const ledger = readLedger(process.cwd(), []);
const claims = [...ledger.claims.values()].map(({ value }) => value);

describe.each(['zh', 'en'])('%s/claims/', (lang) => {
  const document = documentOf(`${lang}/claims/`);
  const entry = (id: string) => document.querySelector(`.claim-list > li[id="${id}"]`);

  test('has every claim and derived value once, under its anchor', () => {
    const ids = [...document.querySelectorAll('.claim-list > li')].map(({ id }) => id);
    expect([...ids].sort()).toEqual([...ledger.claims.keys(), ...ledger.derived.keys()].sort());
  });
  test('says of every claim who, where, what kind or how well it stands, and where it is used', () => {
    const labels = ledger.languages.get(lang)?.controls ?? {};
    for (const claim of claims) {
      const told = [...(entry(claim.id)?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent);
      const kind = claim.kind === 'quantity' ? 'claimGrade' : 'claimKind';
      for (const key of ['claimWho', 'claimWhere', kind, 'claimUsed']) {
        expect(told, claim.id).toContain(labels[key]);
      }
    }
  });
  test('shows every figure’s value with its hedge, and says where one is missing', () => {
    expect(entry('fuxin-stock-drop-since-2018')?.textContent).toMatch(/近2\.3万人|nearly 23,000/);
    expect(entry('haining-table1-bachelor-share')?.textContent).toContain('8.0%');
    expect(entry('essay-digital-job-supply-ratio')?.textContent).toMatch(/不到1\/8|less than 1\/8/);
    expect(entry('haining-fig2-job-fairs')?.textContent).toMatch(/缺失|missing/);
  });
  test('stamps every figure of the essay, and no other', () => {
    const stamp = ledger.languages.get(lang)?.sources.get('essay')?.value.stamp ?? 'none';
    for (const claim of claims) {
      const stamped = claim.source === 'essay' && claim.kind === 'quantity';
      expect(entry(claim.id)?.textContent.includes(stamp), claim.id).toBe(stamped);
    }
  });
});

describe.each([...ledger.sources.keys()])('sources/%s/', (source) => {
  test.each(['zh', 'en'])('%s: tells every claim once, in the order of the lines', (lang) => {
    const document = documentOf(`${lang}/sources/${source}/`);
    const told = [...document.querySelectorAll('.outline section > ol > li')].map(({ id }) => id);
    const own = claims.filter((claim) => claim.source === source);
    expect([...told].sort()).toEqual(own.map(({ id }) => id).sort());
    const lines = told.map((id) => ledger.claims.get(id)?.value.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    for (const id of told) {
      expect(document.getElementById(id)?.querySelector('.made')?.textContent.trim(), id).not.toBe(
        '',
      );
    }
  });
});
