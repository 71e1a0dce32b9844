import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** Values by symbol: `h_0` for an index, `H_+1` for the next year's. */
export type Env = Record<string, number>;
type Functions = Readonly<Record<string, (...values: number[]) => number>>;

const APPLY = '\u2061';
const TIMES = ['·', '\u2062'];
const BUILT_IN: Functions = { max: Math.max, min: Math.min, ln: Math.log };

const textOf = (element: Element | undefined) => (element?.textContent ?? '').replaceAll(/\s/g, '');
const isOperator = (element: Element | undefined, ...signs: string[]) =>
  element?.localName === 'mo' && signs.includes(textOf(element));
const indexed = ([base, index]: readonly Element[]) => `${textOf(base)}_${textOf(index)}`;

/** Works out expressions of an equation as they are printed. */
class Reader {
  readonly #env: Env;
  readonly #functions: Functions;
  constructor(env: Env, functions: Functions) {
    this.#env = env;
    this.#functions = { ...BUILT_IN, ...functions };
  }

  one(element: Element): number {
    const children = [...element.children];
    const [first, second] = children;
    switch (element.localName) {
      case 'mn':
        return Number(textOf(element));
      case 'mi':
        return this.#named(textOf(element));
      case 'msub':
        return this.#named(indexed(children));
      case 'msup':
        if (!first || !second) break;
        if (textOf(first) === 'e') return Math.exp(this.one(second));
        return this.one(first) ** this.one(second);
      case 'mfrac':
        if (!first || !second) break;
        return this.one(first) / this.one(second);
      case 'mrow':
        return this.sum(children);
    }
    throw new Error(`cannot read <${element.localName}> ${textOf(element)}`);
  }

  /** Terms with plus and minus between them. */
  sum(elements: readonly Element[]): number {
    const inner =
      isOperator(elements[0], '(') && isOperator(elements.at(-1), ')')
        ? elements.slice(1, -1)
        : elements;
    let total = 0;
    let term: Element[] = [];
    let sign = 1;
    const close = () => {
      if (term.length > 0) total += sign * this.#product(term);
      term = [];
    };
    for (const element of inner) {
      if (isOperator(element, '+', '−')) {
        close();
        sign = textOf(element) === '−' ? -1 : 1;
      } else term.push(element);
    }
    close();
    return total;
  }

  /** Factors side by side or with a sign between them; a function and what it is applied to is one. */
  #product(elements: readonly Element[]): number {
    let result = 1;
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      if (!element || isOperator(element, ...TIMES)) continue;
      const applied = elements[at + 2];
      if (isOperator(elements[at + 1], APPLY) && applied) {
        result *= this.#apply(textOf(element), applied);
        at += 2;
      } else if (isOperator(element, '{')) {
        result *= this.#cases(elements[at + 1]);
        at += 1;
      } else result *= this.one(element);
    }
    return result;
  }

  #apply(name: string, to: Element): number {
    const run = this.#functions[name];
    if (!run) throw new Error(`no function ${name}`);
    const inside = [...to.children];
    if (!isOperator(inside[0], '(')) return run(this.one(to));
    const values: Element[][] = [[]];
    for (const element of inside.slice(1, -1)) {
      if (isOperator(element, ',')) values.push([]);
      else values.at(-1)?.push(element);
    }
    return run(...values.map((value) => this.sum(value)));
  }

  #cases(table: Element | undefined): number {
    for (const row of table?.children ?? []) {
      const [value, condition] = [...row.children].map(({ children }) => children[0]);
      if (value && condition && this.#holds([...condition.children])) return this.one(value);
    }
    throw new Error('no case holds');
  }

  #holds(elements: readonly Element[]): boolean {
    const at = elements.findIndex((element) => isOperator(element, '≤', '<', '≥', '>'));
    const [left, right] = [this.sum(elements.slice(0, at)), this.sum(elements.slice(at + 1))];
    const sign = textOf(elements[at]);
    if (sign === '≤') return left <= right;
    if (sign === '<') return left < right;
    return sign === '≥' ? left >= right : left > right;
  }

  #named(name: string): number {
    const value = this.#env[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  }
}

/** An equation's lines: what stands left of the sign of equality, and all that stands right of it. */
function lines(id: string): { name: string; right: Element[] }[] {
  const mathml = readFileSync(`src/components/equations/${id}.mathml`, 'utf8');
  const { document } = parseHTML(mathml.replaceAll(/>\s+</g, '><'));
  const [whole] = [...(document.querySelector('math')?.children ?? [])];
  if (!whole) throw new Error(`${id} is empty`);
  const rows =
    whole.localName === 'mtable'
      ? [...whole.children].map((row) => [...row.children].flatMap(({ children }) => [...children]))
      : [whole.localName === 'mrow' ? [...whole.children] : [whole]];
  const found: { name: string; right: Element[] }[] = [];
  for (const row of rows) {
    const flat = row.flatMap((element) =>
      element.localName === 'mrow' && [...element.children].some((child) => isOperator(child, '='))
        ? [...element.children]
        : [element],
    );
    const equals = flat.findIndex((element) => isOperator(element, '='));
    const left = flat[0];
    if (equals < 0 || !left) {
      // A line that goes on where the one above ended.
      const more = flat.flatMap((part) =>
        part.localName === 'mrow' ? [...part.children] : [part],
      );
      const above = found.at(-1);
      if (above) above.right.push(...more);
      else found.push({ name: '', right: more });
      continue;
    }
    const head = left.localName === 'mrow' ? left.children[0] : left;
    const name = head?.localName === 'msub' ? indexed([...head.children]) : textOf(head);
    found.push({ name, right: flat.slice(equals + 1) });
  }
  return found;
}

/** Works out an equation's lines, each once all that it names has a value. */
function solve(id: string, env: Env, functions: Functions): { name: string; value: number }[] {
  const open = lines(id);
  // What the equation itself works out is not taken from before.
  const given = new Set(open.map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !given.has(name)));
  const done: { name: string; value: number }[] = [];
  for (let round = open.length; open.length > 0 && round >= 0; round--) {
    for (const line of [...open]) {
      try {
        const value = new Reader(own, functions).sum(line.right);
        done.push({ name: line.name, value });
        own[line.name] = value;
        open.splice(open.indexOf(line), 1);
      } catch (error) {
        if (round === 0) throw error;
      }
    }
  }
  return done;
}

/** What a printed equation gives, by the symbols on its left. @throws Error where a symbol has no value. */
export function equation(id: string, env: Env, functions: Functions = {}): Env {
  const solved = solve(id, env, functions);
  return Object.fromEntries(solved.map(({ name, value }) => [name, value]));
}

/** What each line gives, in order, where several have one name on their left. */
equation.all = (id: string, env: Env, functions: Functions = {}): number[] =>
  solve(id, env, functions).map(({ value }) => value);
