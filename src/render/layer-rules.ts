import type { Picture } from './charts.ts';

/** Style rules by which a layered chart's radio buttons hide the parts that are not of their view. */
export function layerRules({ id, views }: Pick<Picture, 'id' | 'views'>): string {
  return views
    .map(({ id: view, show }) => {
      const others = show.map((part) => `:not(.part-${part})`).join('');
      return `#view-${id}-${view}:checked~.pictures .part${others}{display:none}`;
    })
    .join('');
}
