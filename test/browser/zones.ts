/** The shopper's clock, by language. */
export const zones = { ja: 'Asia/Tokyo', en: 'Europe/London', es: 'Europe/Madrid' } as const;
