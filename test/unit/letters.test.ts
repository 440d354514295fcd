/** Every letter in every language: only what is known, every blank declared, no exhibit that does not exist. */
import { array, assert, constantFrom, property, record, string, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKind, claimKinds, type DeskCase } from '../../utils/claims';
import { escalations } from '../../utils/escalations';
import {
  type Letter,
  letterOf,
  letterRules,
  lettersFor,
  withEdit,
  writeLetter,
  writtenOf,
} from '../../utils/letters';
import { type Language, languages } from '../../utils/records';
import { claimRecord, deskCase, exhibit, fullExhibits } from './claim-cases';
import { allFields, bareCase, fullCase, sourcesOf } from './letter-cases';

const later = escalations.flatMap(({ id, letter }) => (letter ? [id] : []));
const kinds = [...claimKinds.map(({ id }) => id), ...later];
const each = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
const deskOf = (kind: string) => claimKind(kind)?.desk ?? 'portal';

const write = (kind: string, language: Language, input: DeskCase): Letter =>
  writeLetter(kind, language, deskOf(kind), input) ?? expect.fail(`no ${kind}.${language}`);

/** What looks like a blank. */
const blanksIn = (text: string) => [
  ...new Set(text.match(/【\u3000[^【】\n]+\u3000】|\[ [^[\]\n]+ \]/g) ?? []),
];
const exhibitsIn = (text: string) =>
  [...text.matchAll(/(?:資料|Exhibit |Documento )(\d+)/g)].map(([, number]) => Number(number));
const digitsIn = (text: string) => text.match(/\d+/g) ?? [];

/** What is wrong with a letter, whatever the case. */
function faults(letter: Letter, input: DeskCase, language: Language): string[] {
  const { text, blanks, exhibits } = letter;
  const declared = blanks.map(({ shown }) => shown);
  const real = input.exhibits.map(({ number }) => number);
  const named = [...new Set(exhibitsIn(text))].sort((a, b) => a - b);
  const sources = sourcesOf(input, language).flatMap(digitsIn);
  return [
    ...blanksIn(text)
      .filter((blank) => !declared.includes(blank))
      .map((blank) => `undeclared ${blank}`),
    ...declared.filter((blank) => !text.includes(blank)).map((blank) => `declared, but not there: ${blank}`),
    ...(named.join() === exhibits.join() ? [] : [`names exhibits ${named}, says ${exhibits}`]),
    ...named.filter((number) => !real.includes(number)).map((number) => `no exhibit ${number}`),
    ...digitsIn(text)
      .filter((digits) => !sources.includes(digits))
      .map((digits) => `invented ${digits}`),
  ];
}

describe('the room of letters', () => {
  it('has one of each kind and language, and none besides', () => {
    expect(letterRules.map(({ id }) => id).sort()).toEqual(
      each.map(([kind, language]) => `${kind}.${language}`).sort(),
    );
    for (const { id } of claimKinds) expect(lettersFor(id)).toEqual([id, ...later]);
  });
});

describe.each(each)('%s in %s', (kind, language) => {
  it('says everything that is known, with its exhibits, and leaves nothing blank', () => {
    const letter = write(kind, language, fullCase);
    expect(faults(letter, fullCase, language)).toEqual([]);
    expect(letter.blanks).toEqual([]);
    expect(letter.exhibits.length).toBeGreaterThan(0);
    expect(letter.text).toContain('<name>');
    for (const field of claimKind(kind)?.fields ?? [])
      if (fullCase.claim?.answers[field] !== undefined)
        expect(letter.text, field).toContain(fullCase.claim.answers[field]);
  });

  it('says nothing of a case of which nothing is known, and lists what is missing', () => {
    const letter = write(kind, language, bareCase);
    expect(faults(letter, bareCase, language)).toEqual([]);
    expect(letter.exhibits).toEqual([]);
    expect(digitsIn(letter.text)).toEqual([]);
    expect(letter.blanks.map(({ field }) => field)).toContain('name');
  });

  it('is polite, short and threatens nobody', () => {
    for (const input of [fullCase, bareCase]) {
      const { text, subject } = write(kind, language, input);
      expect(text.length).toBeLessThan(language === 'ja' ? 1_000 : 1_600);
      expect(subject.length).toBeLessThan(80);
      expect(text).not.toMatch(
        /法的|訴え|弁護士|裁判|lawyer|legal|court|sue\b|abogad|demanda|tribunal|!|！/i,
      );
      if (language === 'ja') {
        expect(text).not.toMatch(/[?？]/);
        expect(text).toMatch(/いただけますでしょうか。/);
      }
      if (language === 'es') expect(text).not.toMatch(/\btu\b|\btus\b|\bte\b/i);
      expect(text).not.toMatch(/\n{3}|undefined|null|\{|\}|^ | $/m);
    }
  });
});

describe('a letter', () => {
  it('keeps its promises for any part of what may be known, and any words', () => {
    const words = array(
      constantFrom('【', '】', '\u3000', '[ ', ' ]', 'x', '資', '<b>', '\u202E', '\n', '&', '"'),
      { maxLength: 12 },
    ).map((parts) => parts.join(''));
    const parts = record({
      answers: subarray([...allFields]),
      exhibits: subarray(fullExhibits),
      anchors: subarray(Object.entries(fullCase.trip.anchors)),
      ticked: subarray(fullCase.claim?.ticked ?? []),
      name: words,
      person: string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\d\p{Nd}]/gu, '')),
      which: constantFrom(...each),
    });
    assert(
      property(parts, ({ answers, exhibits, anchors, ticked, name, person, which: [kind, language] }) => {
        const numbers = exhibits.map(({ number }) => number);
        const given = Object.fromEntries(answers.map((field) => [field, `${name}${person}`]));
        const input: DeskCase = {
          ...fullCase,
          trip: {
            ...fullCase.trip,
            offer: { ...fullCase.trip.offer, name },
            anchors: Object.fromEntries(anchors),
          },
          exhibits,
          quotes: fullCase.quotes.filter((one) => numbers.includes(one.exhibit)),
          claim: claimRecord({ answers: given, ticked }),
        };
        expect(faults(write(kind, language, input), input, language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('takes hostile titles as text and nothing else', () => {
    const name = '<img src=x onerror=alert(1)>\u202E【　氏名　】\n\n件名：偽';
    const input = deskCase({ trip: { offer: { ...deskCase().trip.offer, name } }, claim: claimRecord() });
    const { text, blanks } = write('not-listed', 'ja', input);
    expect(text).toContain('・広告名：<img src=x onerror=alert(1)> 【氏名　】 件名：偽');
    expect(blanks.filter(({ field }) => field === 'offer-name')).toEqual([]);
  });

  it('names the programme as its network does, where that is known, and asks nobody for it', () => {
    const known = { ...bareCase, programme: { programme: 's00000021071001', advertiser: null } };
    const { text, blanks } = write('programme-ended', 'ja', known);
    expect(text).toContain('・プログラムID：s00000021071001');
    expect(text).not.toContain('広告主ID');
    expect(blanks.map(({ field }) => field)).not.toContain('programme-id');
    expect(write('programme-ended', 'ja', bareCase).text).not.toContain('プログラムID');
  });

  it('says that a condition was met, or a folder looked through, only where the user says so', () => {
    const input = { ...fullCase, claim: claimRecord() };
    expect(write('rejected-wrongly', 'en', input).text).not.toMatch(/condition was met\.|not cancelled/);
    expect(write('coupon-not-received', 'ja', input).text).not.toContain('迷惑メール');
    expect(write('coupon-not-received', 'ja', fullCase).text).toContain('迷惑メール');
  });

  it.each(languages)('to a seller names the photos, and no other picture, in %s', (language) => {
    const paper = (number: number, role: string | null, picture: boolean) => ({
      number,
      documentId: `d${number}`,
      role,
      whole: false,
      picture,
      found: {},
      taken: [],
    });
    const withPapers = (...documents: ReturnType<typeof paper>[]) =>
      write('settlement-hold', language, { ...bareCase, documents }).exhibits;
    expect(withPapers(paper(41, null, true), paper(42, 'receipt', true), paper(43, null, false))).toEqual([
      41,
    ]);
    expect(withPapers(paper(42, 'receipt', true))).toEqual([]);
  });

  it('offers a marketplace several remedies and asks which is preferred', () => {
    const { text } = write('settlement-hold', 'es', bareCase);
    expect(text.match(/^- (?:devolver|cambiarlo|un reembolso)/gm)).toHaveLength(3);
    expect(text).toContain('cuál le conviene más');
  });

  it('says in a follow-up when one wrote, what was named, and whether there was an answer', () => {
    const { text } = write('follow-up', 'en', fullCase);
    expect(text).toContain('I wrote to you on 16 December 2026 and have not had any further news yet.');
    expect(text).toContain('hear from you by 19 December 2026');
    expect(text).toContain('- 17 December 2026, telephone, 佐藤: 確認中です。');
    expect(write('follow-up', 'en', { ...fullCase, contacts: [] }).text).toContain(
      'have not had an answer yet',
    );
  });

  it('is, of a purchase that is not listed, this', () => {
    expect(
      write('not-listed', 'en', {
        ...fullCase,
        trip: { ...fullCase.trip, amountSeen: exhibit(1, 'confirmation').visitId },
        exhibits: [exhibit(1, 'confirmation')],
        quotes: [],
      }).text,
    ).toBe(`Subject: Purchase at shop.test not listed

To ポイント堂

Dear Sir or Madam,

My name is <name>.

I bought from shop.test through your site (Exhibit 1), but I cannot find the purchase in my account.

The particulars are:
- E-mail of my account: <member email>
- Name of the offer: 秋の5%還元
- Time of the click: 10 November 2026 at 12:00 GMT+9 (Exhibit 1)
- Time of entry: 10 November 2026 at 12:02 GMT+9
- Date of use: 10 November 2026 (Exhibit 1)
- Order number: TS-20261110-00417 (Exhibit 1)
- Amount: JP¥12,800 (Exhibit 1)
- Reward that was offered: JP¥640

To the best of my knowledge every condition was met.

Could you please look for it and, if it is in order, add it to my account? I would be grateful to know how long that may take.

The exhibit numbers are those of the records that I have attached.
If anything is missing, please let me know and I will send it.
Thank you for your help.

Kind regards,
<name>`);
  });
});

describe('a letter that the user changes', () => {
  const at = '2026-12-21T03:00:00.000Z';
  const claim = claimRecord({ language: 'en' });
  const written = letterOf(claim, 'portal', bareCase)?.text ?? '';
  const noted = { written, exhibits: [] };

  it('counts as changed, and keeps beside it what was written first', () => {
    const once = withEdit(claim, 'Hello.', noted, at);
    const twice = withEdit(once, 'Hello again.', { written: 'written from more', exhibits: [] }, at);
    expect(letterOf(twice, 'portal', bareCase)).toMatchObject({
      shown: 'Hello again.',
      text: written,
      edit: { written, text: 'Hello again.', editedAt: at },
    });
    expect(twice.edits).toHaveLength(1);
  });

  it('goes back to what is written, and is no change where it is the same', () => {
    const changed = withEdit(claim, 'Hello.', noted, at);
    expect(withEdit(changed, null, noted, at)).toEqual(claim);
    expect(withEdit(claim, written, noted, at)).toEqual(claim);
  });

  it('tells which numbers in it came to mean other pages, and is silent while they mean the same', () => {
    const kept = letterOf(claim, 'portal', fullCase) ?? expect.fail('no letter');
    const changed = withEdit(claim, 'See Exhibit 1.', writtenOf(kept, fullCase), at);
    expect(letterOf(changed, 'portal', fullCase)?.renumbered).toEqual([]);
    const [first, ...others] = fullCase.exhibits;
    const without = others.map((one) => ({ ...one, number: one.number - 1 }));
    const renumbered = letterOf(changed, 'portal', { ...fullCase, exhibits: without })?.renumbered ?? [];
    expect(first?.number).toBe(1);
    expect(renumbered).toEqual(kept.exhibits);
  });

  it('tells so of documents too, which are numbered after the pages', () => {
    const mail = {
      documentId: 'd',
      role: 'order-mail',
      whole: true,
      found: {},
      taken: ['orderNumber'],
    } as const;
    const withMail = { ...fullCase, documents: [{ ...mail, number: 6 }] };
    const kept = letterOf(claim, 'portal', withMail) ?? expect.fail('no letter');
    expect(kept.exhibits).toContain(6);
    const changed = withEdit(claim, 'See Exhibit 6.', writtenOf(kept, withMail), at);
    expect(letterOf(changed, 'portal', withMail)?.renumbered).toEqual([]);
    const later = { ...fullCase, documents: [{ ...mail, number: 7 }] };
    expect(letterOf(changed, 'portal', later)?.renumbered).toEqual([6]);
  });

  it('is changed in its own language and kind only', () => {
    const changed = withEdit(claim, 'Hello.', noted, at);
    expect(letterOf({ ...changed, language: 'ja' }, 'portal', bareCase)?.edit).toBeNull();
    expect(letterOf({ ...changed, letter: 'follow-up' }, 'portal', bareCase)?.edit).toBeNull();
    expect(letterOf({ ...claim, letter: 'no-such-kind' }, 'portal', bareCase)).toBeNull();
  });
});
