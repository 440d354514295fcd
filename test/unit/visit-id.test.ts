import { describe, expect, it } from 'vitest';
import { newVisitId } from '../../utils/messages/visit-id';
import { Id } from '../../utils/records';

describe('a visit id', () => {
  it('is a UUID of version 7 that passes the door', () => {
    for (let i = 0; i < 200; i++)
      expect(Id.parse(newVisitId(Date.now()))).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
  });

  it('sorts by time', () => {
    const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newVisitId);
    expect([...ids].sort()).toEqual(ids);
  });

  it('is never the same twice in one millisecond', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newVisitId(1_700_000_000_000))).size).toBe(1_000);
  });
});
