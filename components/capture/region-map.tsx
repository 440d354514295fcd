/** Over a picture: which parts of it were drawn from the snapshot, and which of them badly. What was really seen stays clear. */
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

interface MapProps {
  regions: readonly Region[];
  /** Parts of a drawing that do not agree with the photograph. */
  poor: readonly Rect[];
  within: Within;
}

/** Hatches what was drawn and frames what was drawn badly. The words for it stand beside the picture, so it says nothing itself. */
export function RegionMap({ regions, poor, within }: MapProps) {
  const drawn = regions.filter(({ from }) => from === 'drawn');
  return (
    <>
      {drawn.map((part) => (
        <Part key={`${part.x} ${part.y}`} part={part} within={within} look="drawn-part" />
      ))}
      {poor.map((part) => (
        <Part key={`poor ${part.x} ${part.y}`} part={part} within={within} look="poor-part" />
      ))}
    </>
  );
}

const Part = ({ part, within, look }: { part: Rect; within: Within; look: string }) => (
  <span class={`piece ${look}`} style={placeWithin(part, within)} />
);
