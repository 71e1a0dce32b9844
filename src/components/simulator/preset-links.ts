import { fullAddress } from '../../render/address.ts';
import { presets, type PresetTold } from '../../render/presets.ts';
import { scenarioPath, type Preset } from '../../render/simulator.ts';
import { MODELS, newest } from '../../state/models.ts';
import { write } from '../../state/write.ts';

/** The query of a prepared scenario's link, on the newest model. */
export function presetQuery({ place, city, scenario }: PresetTold): string {
  return write({ m: newest(MODELS), place, city, scenario, goal: null });
}

/** Every prepared scenario as a script on the page knows it. */
export function presetLinks(lang: string): Preset[] {
  return presets(lang).map((preset) => ({
    query: presetQuery(preset),
    address: fullAddress(scenarioPath(lang, preset.id)),
    title: preset.title,
  }));
}
