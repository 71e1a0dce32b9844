/** What a stepwise calculation comes to when nobody waits between its steps. */
export function atOnce<Value>(steps: Generator<number, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
