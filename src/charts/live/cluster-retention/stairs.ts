/**
 * Path data of a flight of steps, each `column` pixels wide, whose treads stand at these heights. The
 * riser between the first two is left out: whoever draws it knows it better than the rest.
 */
export function stairs(treads: readonly number[], column: number): string {
  return treads
    .map((y, at) => {
      const to = `${at < 2 ? 'M' : 'L'}${(at * column).toFixed(1)} ${y.toFixed(1)}`;
      return `${to}h${column.toFixed(1)}`;
    })
    .join('');
}
