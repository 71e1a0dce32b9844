/** Where a state is found: its link, and the title of the prepared scenario that it is, if it is one. */
export interface Place {
  link: string;
  preset?: string;
}

/** A prepared scenario's page is the link of its state; any other state stands in the simulator's query. */
export function placeOf(
  query: string,
  {
    presets,
    simulator,
  }: {
    presets: readonly { query: string; address: string; title: string }[];
    /** The simulator's address. */
    simulator: string;
  },
): Place {
  const preset = presets.find((one) => one.query === query);
  return preset
    ? { link: preset.address, preset: preset.title }
    : { link: `${simulator}?${query}` };
}
