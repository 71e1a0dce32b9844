import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A place in the sources that asks for words by a key that stands there. */
export interface Ask {
  file: string;
  /** The function that is asked, or the table that is read: it says which words are meant. */
  of: string;
  /** The key, or a pattern where part of it is filled in: `form-…-brief`. */
  key: string;
  pattern: RegExp;
  /** The `{names}` that are filled in; undefined where they do not stand in the call itself. */
  names: readonly string[] | undefined;
}

/** Functions that are given a key, by the place of the key among what they are given; tables by key. */
const ASKED: Readonly<Record<string, number>> = {
  word: 0,
  wordsIn: 0,
  inAll: 0,
  words: 0,
  sayIn: 0,
  simulatorWords: 0,
  named: 0,
  wordsFor: 1,
  model: 0,
  controls: 0,
};

/** Every ask in `src/`, as far as a key is written where it is asked for. */
export function asks(): Ask[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => asksIn(file, readFileSync(file, 'utf8')));
}

/** The asks of one source; an .astro file is read where a call begins, as its markup is no TypeScript. */
export function asksIn(file: string, text: string): Ask[] {
  const starts = text.matchAll(
    /(?<![\w.])(?:say(?=\(wordsFor)|\w+(?=[([]))|(?<=\.)(?:words|model|controls)(?=\[)/g,
  );
  return [...starts]
    .filter(([name]) => name === 'say' || name in ASKED)
    .flatMap(({ index }) => {
      const piece = ts.createSourceFile(
        'x.ts',
        text.slice(index, index + 2000),
        ts.ScriptTarget.Latest,
        true,
      );
      const found: Ask[] = [];
      const visit = (node: ts.Node): void => {
        // What begins further on has a start of its own.
        if (node.getStart() !== 0) return;
        found.push(...asksOf(file, node));
        node.forEachChild(visit);
      };
      visit(piece);
      return found;
    });
}

function asksOf(file: string, node: ts.Node): Ask[] {
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return keyed(file, node.expression.text, node.argumentExpression, undefined);
  }
  if (!ts.isCallExpression(node)) return [];
  const [first, second] = node.arguments;
  const { expression } = node;
  // sayIn(data)('key', { … })
  if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)) {
    return keyed(file, expression.expression.text, first, namesOf(second));
  }
  if (!ts.isIdentifier(expression)) return [];
  // say(wordsFor(voice, 'key'), { … })
  if (expression.text === 'say' && first && ts.isCallExpression(first)) {
    return keyed(file, 'wordsFor', first.arguments[1], namesOf(second));
  }
  const curried = ['wordsIn', 'sayIn', 'simulatorWords'].includes(expression.text);
  if (curried) return [];
  const at = ASKED[expression.text];
  if (at === undefined) return [];
  const names = expression.text === 'wordsFor' ? undefined : namesOf(second);
  return keyed(file, expression.text, node.arguments[at], names);
}

function keyed(
  file: string,
  of: string,
  key: ts.Expression | undefined,
  names: readonly string[] | undefined,
): Ask[] {
  if (key === undefined || !(of in ASKED)) return [];
  return literals(key).map((parts) => {
    const escaped = parts.map((part) => part.replaceAll(/[^\w-]/g, '\\$&'));
    return {
      file,
      of,
      key: parts.join('…'),
      pattern: new RegExp(`^${escaped.join('.+')}$`),
      names,
    };
  });
}

/** The keys that an expression may come to, each as the parts around what is filled in. */
function literals(key: ts.Expression): string[][] {
  if (ts.isStringLiteral(key) || ts.isNoSubstitutionTemplateLiteral(key)) return [[key.text]];
  if (ts.isParenthesizedExpression(key)) return literals(key.expression);
  if (ts.isConditionalExpression(key)) return [key.whenTrue, key.whenFalse].flatMap(literals);
  if (!ts.isTemplateExpression(key)) return [];
  return [[key.head.text, ...key.templateSpans.map(({ literal }) => literal.text)]];
}

/** The names of an object as it stands in a call; none where there is none, undefined where it is not to be seen. */
function namesOf(values: ts.Expression | undefined): string[] | undefined {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  const names = values.properties.map(({ name }) =>
    name && ts.isIdentifier(name) ? name.text : undefined,
  );
  return names.every((name) => name !== undefined) ? names : undefined;
}
