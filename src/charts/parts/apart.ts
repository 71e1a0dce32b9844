/** A block of text: the height of the mark that it belongs to, and its own, in pixels. */
interface Block {
  at: number;
  tall: number;
}

/** Room between two blocks. */
const GAP = 10;

/**
 * Where two blocks begin, each centred on its mark where that is possible: moved apart where they would
 * touch, the upper one not above the picture, none below `foot`.
 */
export function apart(one: Block, two: Block, foot: number): [number, number] {
  const [high, low] = one.at < two.at ? [one, two] : [two, one];
  const most = Math.min(low.at - low.tall / 2, foot - low.tall);
  const highTop = Math.max(2, Math.min(high.at - high.tall / 2, most - GAP - high.tall));
  const lowTop = Math.max(most, highTop + high.tall + GAP);
  return high === one ? [highTop, lowTop] : [lowTop, highTop];
}
