/** Times and sizes as the user's language writes them, in the zone they were seen in. */

export type Times = ReturnType<typeof timesIn>;

/** Formats for one BCP 47 locale. Instants are UTC ISO; zones IANA. A zone this browser does not know is shown as UTC. */
export function timesIn(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => (at: string, zone?: string) =>
    formatter(locale, options, zone).format(new Date(at));
  return {
    /** `14:03` */
    clock: format({ hour: 'numeric', minute: '2-digit' }),
    /** `14:03:25` */
    second: format({ hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    /** `11月22日` */
    day: format({ month: 'short', day: 'numeric' }),
    /** `2026/11/22 14:03` */
    moment: format({ dateStyle: 'medium', timeStyle: 'short' }),
    /** With seconds and the zone's name. */
    exact: format({ dateStyle: 'medium', timeStyle: 'long' }),
    /** `2026年12月31日`, from a plain day `YYYY-MM-DD`, which is the same in every zone. */
    date: (day: string) =>
      formatter(locale, { dateStyle: 'medium' }, 'UTC').format(new Date(`${day}T00:00:00Z`)),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** A share from 0 to 1. */
    share: (value: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value),
    /** `+1.8`, `−2.0` */
    signed: (value: number) => signedIn(locale, value),
    sum: (value: number, currency: string) => sumIn(locale, value, currency),
    size: (bytes: number) => sizeIn(locale, bytes),
  };
}

/** To make one takes longer than to use it a hundred times, and lists are long. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions, zone?: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? newFormatter(locale, options, zone);
  made.set(key, known);
  return known;
}

function newFormatter(locale: string, options: Intl.DateTimeFormatOptions, zone?: string) {
  try {
    return new Intl.DateTimeFormat(locale, zone ? { ...options, timeZone: zone } : options);
  } catch {
    // RangeError: records from another device may name a zone this browser has never heard of.
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
}

function signedIn(locale: string, value: number): string {
  const options = { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 2 } as const;
  // A hyphen is easily overlooked.
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
}

/** `currency` may be an ISO code or a programme's own unit. */
function sumIn(locale: string, value: number, currency: string): string {
  if (/^[A-Z]{3}$/.test(currency))
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
  return `${new Intl.NumberFormat(locale).format(value)} ${currency}`.trim();
}

function sizeIn(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
