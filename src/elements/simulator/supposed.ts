import { movedLevers, policyTold } from '../../charts/analyses/parts/policy-told.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import type { State } from '../../state/state.ts';
import { sayIn, voiceOf, type Data } from './data.ts';

/** The policy and its times in a sentence. */
export function supposed({ city, scenario }: State, data: Data): string {
  const words = sayIn(data);
  const { setting, model } = data;
  const ramp = formatModelNumber(scenario.rampYears, 'years', { setting, words: model });
  const times = { start: String(scenario.startYear), ramp, horizon: String(scenario.horizon) };
  if (movedLevers(city, scenario).length === 0) return words('brief-today', times);
  const paced = scenario.levers.industry > 0;
  return words('brief-supposed', {
    policy: policyTold(city, scenario, voiceOf(data, 'projection')),
    when: words(paced ? 'brief-when-industry' : 'brief-when', times),
  });
}
