import { describe, expect, it } from 'vitest';
import { inside, movedBy } from '../../components/capture/black-boxes';
import { blackenedIn, exhibitsOf } from '../../utils/claims';
import { tripRecord, visitRecord } from '../fixtures/records';
import { deskCase } from './claim-cases';

const box = { x: 100, y: 100, width: 50, height: 20 };
const page = { x: 0, y: 0, width: 800, height: 600 };
const key = (name: string, shiftKey = false, altKey = false) => ({ key: name, shiftKey, altKey });

describe('a black rectangle', () => {
  it('is moved by arrows, resized with Shift, by single px with Alt', () => {
    expect(movedBy(key('ArrowDown'), box)).toEqual({ ...box, y: 110 });
    expect(movedBy(key('ArrowLeft', true), box)).toEqual({ ...box, width: 40 });
    expect(movedBy(key('ArrowRight', false, true), box)).toEqual({ ...box, x: 101 });
  });
  it('is left alone by other keys', () => {
    expect(movedBy(key('a'), box)).toBeNull();
  });
  it('stays within the picture, and is never too small to be seen', () => {
    expect(inside({ ...box, x: -30 }, page)).toEqual({ ...box, x: 0 });
    expect(inside({ x: 790, y: 599, width: -5, height: 900 }, page)).toEqual({
      x: 790,
      y: 0,
      width: 4,
      height: 600,
    });
    expect(inside(box, page)).toEqual(box);
  });
});

describe('a claim whose exhibit is blackened', () => {
  const trip = tripRecord({ orderNumber: 'TS-417', amount: { value: 5_480, currency: 'JPY' } });
  const visit = visitRecord({ tripId: trip.id, pageKind: 'confirmation' });
  const noted = (...words: string[]) =>
    blackenedIn(
      deskCase({
        trip,
        portal: null,
        exhibits: exhibitsOf([visit], trip),
        blackened: [{ exhibit: 1, places: 2, quotes: [], words }],
      }),
      'ja',
    );

  it('says that the order number it is to show cannot be seen there', () => {
    expect(noted('ご注文番号:ts-417')).toEqual([
      { exhibit: 1, places: 2, quotes: [], fields: ['order-number'] },
    ]);
  });
  it('says only how many places are black where no number is among them', () => {
    expect(noted('山田花子様')).toEqual([{ exhibit: 1, places: 2, quotes: [], fields: [] }]);
  });
});
