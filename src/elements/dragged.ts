/** Pixels of the hand for a step of the number. */
const PIXELS_A_STEP = 6;

/** Lets a number be dragged sideways, as well as typed: right is more. A click still sets the caret. */
export function dragged(input: HTMLInputElement): void {
  let start: { x: number; value: number } | undefined;
  input.addEventListener('pointerdown', ({ clientX }) => {
    start = { x: clientX, value: input.valueAsNumber };
  });
  input.addEventListener('pointermove', ({ clientX, pointerId, buttons }) => {
    if (!start || buttons === 0 || Number.isNaN(start.value)) return;
    const steps = Math.trunc((clientX - start.x) / PIXELS_A_STEP);
    if (steps === 0 && !input.hasPointerCapture(pointerId)) return;
    input.setPointerCapture(pointerId);
    const [low, high, step] = [input.min, input.max, input.step].map(Number);
    const value = start.value + steps * (step ?? 1);
    const decimals = input.step.split('.')[1]?.length ?? 0;
    input.value = Math.min(high ?? value, Math.max(low ?? value, value)).toFixed(decimals);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    input.addEventListener(end, () => {
      start = undefined;
    });
  }
}
