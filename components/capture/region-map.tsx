/** Over a picture: which parts of it were drawn from the snapshot. What was really seen stays clear. */
import type { Rect, Region } from '../../utils/records';
import './region-map.css';

/** The part of the page a picture shows, CSS px. */
interface Within {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a part of the page lies in a picture of it, as CSS lengths relative to the picture. */
export const placeWithin = ({ x, y, width, height }: Rect, within: Within) => ({
  left: share(x - within.left, within.width),
  top: share(y - within.top, within.height),
  width: share(width, within.width),
  height: share(height, within.height),
});

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** Hatches what was drawn. The words for it stand beside the picture (`capture_real_share`), so it says nothing itself. */
export function RegionMap({ regions, within }: { regions: readonly Region[]; within: Within }) {
  return (
    <>
      {regions
        .filter(({ from }) => from === 'drawn')
        .map((region) => (
          <span
            key={`${region.x} ${region.y}`}
            class="piece drawn-part"
            style={placeWithin(region, within)}
          />
        ))}
    </>
  );
}
