import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../src/render/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts and styles are allowed by their hashes alone', () => {
  const policy = policyFor('<script>go()</script><style>p{}</style>', false);
  expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});
test('data blocks are no scripts', () => {
  expect(policyFor('<script type="application/ld+json">{}</script>', false)).not.toContain(
    'sha256',
  );
});
test('an embed may load nothing but pictures that it carries', () => {
  const policy = policyFor('<script>go()</script>', true);
  expect(policy).not.toContain("'self'");
  expect(policy).toContain('img-src data: blob:');
});
test('a style attribute stops the build', () => {
  expect(() => policyFor('<p style="color:red">', false)).toThrow('style attribute');
});
test('the policy stands right behind the character set', () => {
  expect(withPolicy('<head><meta charset="utf-8"><title>', false)).toMatch(
    /charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  );
  expect(() => withPolicy('<head></head>', false)).toThrow('charset');
});
