/** What a bare `$` means on a page: by the country of its language, else of its address. */
import type { PageSource } from '../messages/page-source';

const currencies = new Map(
  Object.entries({
    us: 'USD',
    au: 'AUD',
    nz: 'NZD',
    ca: 'CAD',
    sg: 'SGD',
    hk: 'HKD',
    tw: 'TWD',
    mx: 'MXN',
    cl: 'CLP',
    co: 'COP',
    ar: 'ARS',
  }),
);

/** @returns ISO 4217; US dollars where nothing says otherwise */
export function dollarOf({ html }: PageSource, url: string): string {
  const region = /<html\b[^>]*\slang="[a-z]{2,3}[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})"/i.exec(
    html.slice(0, 2_000),
  )?.[1];
  const top = URL.canParse(url) ? new URL(url).hostname.split('.').at(-1) : undefined;
  return currencies.get(region?.toLowerCase() ?? '') ?? currencies.get(top ?? '') ?? 'USD';
}
