import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { isDiskFull } from '../../utils/db/disk-full';

const full = new DOMException('full', 'QuotaExceededError');
const other = new DOMException('other', 'DataError');
const bulk = (failure: Error) => new Dexie.BulkError('table.bulkAdd(): 1 of 2 operations failed', [failure]);
const wrapped = (inner: Error) => Object.assign(new Error('aborted'), { name: 'AbortError', inner });

describe('a full disk', () => {
  it.each([
    ['as the browser says it', full],
    ['as an aborted transaction', wrapped(full)],
    ['as one of many rows', bulk(full)],
    ['as one of many rows of an aborted transaction', wrapped(bulk(full))],
  ])('is known %s', (_, error) => {
    expect(isDiskFull(error)).toBe(true);
  });

  it.each([
    ['another error', other],
    ['another error of an aborted transaction', wrapped(other)],
    ['another error of one of many rows', bulk(other)],
    ['a word', 'QuotaExceededError'],
  ])('is not seen in %s', (_, error) => {
    expect(isDiskFull(error)).toBe(false);
  });
});
