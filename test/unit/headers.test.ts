import { describe, expect, it } from 'vitest';
import { headersWorthKeeping } from '../../utils/capture/headers';

describe('headers of an answer', () => {
  it('that say what the page was and how fresh are kept, in lower case and order', () => {
    const sent = [
      { name: 'Content-Type', value: 'text/html; charset=utf-8' },
      { name: 'ETag', value: '"abc"' },
      { name: 'server', value: 'nginx' },
    ];
    expect(headersWorthKeeping(sent)).toEqual([
      { name: 'content-type', value: 'text/html; charset=utf-8' },
      { name: 'etag', value: '"abc"' },
      { name: 'server', value: 'nginx' },
    ]);
  });

  it('that say anything else, or nothing, are not: cookies above all', () => {
    const sent = [
      { name: 'Set-Cookie', value: 'sid=1' },
      { name: 'Link', value: '<a>; rel=preload' },
      { name: 'Age' },
    ];
    expect(headersWorthKeeping(sent)).toEqual([]);
    expect(headersWorthKeeping()).toEqual([]);
  });

  it('hold no card number, no secret, and 300 characters at most', () => {
    const [card, long] = headersWorthKeeping([
      { name: 'server', value: 'shop 4929 8431 5067 2486 x?cvv=731' },
      { name: 'etag', value: 'x'.repeat(1_000) },
    ]);
    expect(card?.value).toBe('shop •••• •••• •••• •••• x?cvv=•');
    expect(long?.value).toHaveLength(300);
  });
});
