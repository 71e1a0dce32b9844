import type { City } from '../model/city.ts';
import type { Fault } from '../model/faults.ts';
import type { Parameters } from '../model/parameters.ts';
import * as grammar from './grammar.ts';
import type { Model } from './models.ts';
import type { Reader } from './reader.ts';

/** A city and what is assumed of it: figures that have to go together. */
interface Figures {
  city: City;
  parameters: Parameters;
}

/** One figure that does not go with the others, and the nearest that does. */
interface Step {
  field: grammar.Field<keyof City>;
  used: number;
  faults: Fault[];
  beside: Figures;
}

/** The named city that figures are borrowed from. */
interface Named {
  place: string;
  city: City;
}

/**
 * The nearest city whose figures go together: the refused one moves just inside what is valid. Where
 * that does not help, the named city, which always stands.
 */
export function settle(reader: Reader, model: Model, named: Named, figures: Figures): Figures {
  const steps: Step[] = [];
  let near = figures;
  for (let tries = 0; tries < 4; tries++) {
    const faults = faultsOf(near, model);
    const [first] = faults;
    if (!first) {
      for (const { field, used, faults, beside } of steps) {
        const read = Number(beside.city[field.name]);
        reader.refuse({ key: field.key, used }, { read, faults, beside });
      }
      return near;
    }
    const field = grammar.CITY.find(({ name }) => `city.${name}` === first.name);
    const { low, high } = first.valid;
    const used = high === undefined ? Math.floor(low ?? NaN) + 1 : Math.floor(high);
    if (!field || !(Math.abs(used) <= grammar.LARGEST)) break;
    steps.push({ field, used, faults, beside: near });
    near = { ...near, city: { ...near.city, [field.name]: used } };
  }
  return instead(reader, model, named, figures);
}

/** The named city, with the readings and, where they go with it, the assumptions of the link. */
function instead(reader: Reader, model: Model, named: Named, figures: Figures): Figures {
  const { lossReading, exitForm } = figures.city;
  const city = { ...named.city, lossReading, exitForm };
  const others = grammar.CITY.filter(({ name }) => figures.city[name] !== city[name]);
  const faults = faultsOf(figures, model);
  reader.replace(
    named.place,
    others.map(({ key }) => key),
    { faults, beside: figures },
  );
  const beside = { ...figures, city };
  const refused = faultsOf(beside, model);
  if (refused.length === 0) return beside;
  const parameters = { ...figures.parameters };
  for (const { name, key } of grammar.PARAMETERS.filter(({ name }) => name in parameters)) {
    const read = parameters[name];
    const used = model.parameters[name].default;
    if (read !== used) reader.refuse({ key, used }, { read, faults: refused, beside });
    parameters[name] = used;
  }
  return { city, parameters };
}

function faultsOf({ city, parameters }: Figures, model: Model): Fault[] {
  return model.faults(city, { parameters });
}
