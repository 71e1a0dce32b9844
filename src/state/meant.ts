import * as grammar from './grammar.ts';

const FIELDS: readonly { name: string; key: string }[] = [
  ...['v', 'm', grammar.CITY_NAME, grammar.GOAL].map((key) => ({ name: key, key })),
  ...grammar.LEVERS,
  ...grammar.TIMES,
  grammar.GOAL_YEAR,
  grammar.GOAL_SHARE,
  ...grammar.CITY,
  ...grammar.PARAMETERS,
];

/** Shorter keys are a letter away from too much. */
const SHORTEST = 3;

/**
 * The key of a link that was probably meant by one that nobody knows: the same but for capitals, for its prefix
 * (`stock`, `p.stock`), for the model's own name (`city.netLoss`) or for one letter.
 */
export function meant(unknown: string): string | undefined {
  const key = unknown.toLowerCase();
  const bare = lastOf(key);
  const near =
    FIELDS.find((field) => field.key === key) ??
    FIELDS.find((field) => lastOf(field.key) === bare || field.name.toLowerCase() === bare) ??
    FIELDS.find((field) => key.length >= SHORTEST && isOneSlip(key, field.key));
  // A model may lack what the grammar has: that key is what was meant, and of no use.
  return near?.key === unknown ? undefined : near?.key;
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** Whether one letter too many, too few or another, or two that changed places, are all the difference. */
function isOneSlip(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    a === b.charAt(1) + b.charAt(0) + b.slice(2)
  );
}
