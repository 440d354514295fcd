/** What the bench of captures knows of a way to take a picture of a page. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browser/driver';
import type { BrowserName } from '../../ensure-browsers';
import type { Design } from '../../site/designs';
import type { Box, Raster } from '../../truth/raster';

/** One design, open and at rest in a tab of its own, in front. */
export interface Stage {
  driver: Driver;
  page: Page;
  design: Design;
  /** ISO time before the page was opened. */
  since: string;
}

export interface Taken {
  picture: Raster;
  /** Where its top left lies on the page, device px; a picture of the whole page lies at 0, 0. */
  x: number;
  y: number;
  /** Only what can be seen at once, and to be compared with that part. */
  part?: true;
  /** Boxes that are rightly black, device px. */
  masks: readonly Box[];
  bytes: number;
  /** When it differs from the time of the whole run, ms. */
  ms?: number;
}

/** One run may yield the pictures of several methods. Names are those of the table. */
export interface Method {
  names: readonly string[];
  browsers: readonly BrowserName[];
  /** By name the picture, or why there is none. Throws when there is none of any. */
  take(stage: Stage): Promise<Map<string, Taken | string>>;
}
