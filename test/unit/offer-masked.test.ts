/** What is kept of an offer holds no more of the shopper than its page does. */
import { expect, it } from 'vitest';
import { plainOffer } from '../../entrypoints/background/offers';
import { storedAddress } from '../../utils/capture/mask-text';

const url = 'https://shop.test/campaign?email=hanako@mail.test&card=4111111111111111';
const offer = {
  id: null,
  name: 'Hanako: 5 %',
  url,
  reward: { amount: 5, unit: 'percent', kind: 'rate' as const, upTo: false, quote: 'Hanako gets 5 %' },
  worth: null,
};

it('the address and the words of an offer are masked as those of its page', () => {
  const plain = plainOffer(offer, storedAddress(url, true), (words) => words.replace('Hanako', '***'));
  expect(JSON.stringify(plain)).not.toMatch(/hanako|4111/i);
  expect(plain.reward.quote).toBe('*** gets 5 %');
});
