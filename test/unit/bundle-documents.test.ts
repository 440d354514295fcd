/** Documents in a bundle: byte for byte, listed, in the report, and checked. */
import { describe, expect, it } from 'vitest';
import { type BundleCase, verifyBundle, writeBundle } from '../../utils/bundle';
import { hashOfDocument, hashOfFiling, sealedPart } from '../../utils/custody';
import type { Document } from '../../utils/records';
import { documentRecord, mailRecord } from '../fixtures/records';
import type { CaseMaker } from './bundle-case';
import { id } from './bundle-case';
import { type Files, problemsOf, relisted, rezip, textOf, unzip, withJson, withText } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const raw = 'From: a@b.test\r\nSubject: x\r\n\r\nbody\r\n';
const hostile = '<script>alert(1)</script>\u202egpj.exe';

async function addTo(maker: CaseMaker, fields: Partial<Document>, content = raw): Promise<Document> {
  const file = await maker.keep(content, 'message/rfc822');
  const bytes = new TextEncoder().encode(content).length;
  const document = documentRecord({
    id: id(),
    tripId: maker.tripId,
    file,
    bytes,
    addedAt: maker.at(30),
    ...fields,
  });
  const { addedAt: at, id: subject } = document;
  const digest = await hashOfDocument(sealedPart(document));
  await maker.log({ at, action: 'document-kept', subject, digest });
  await maker.log({ at, action: 'document-filed', subject, digest: await hashOfFiling(document) });
  return document;
}

async function tripWithDocuments(): Promise<BundleCase> {
  const maker = await wholeTrip();
  const mail = mailRecord({ from: '薩摩商店 <a@b.test>', subject: 'ご注文の確認', messageId: '<1@b.test>' });
  const documents = [
    await addTo(maker, { name: 'ご注文.eml', proposedRole: 'order-mail', mail }),
    await addTo(
      maker,
      { name: hostile, type: 'pdf', mediatype: 'application/pdf', mail: null, addedAt: maker.at(31) },
      '%PDF-1.4',
    ),
  ];
  return { ...maker.case(), documents };
}

const filesOf = async (given?: BundleCase) =>
  unzip((await writeBundle(given ?? (await tripWithDocuments()), { language: 'en' })).blob);

describe('a bundle with documents', () => {
  it('holds them byte for byte under names of its own, numbered after the pages, and verifies', async () => {
    const files = await filesOf();
    expect([...files.keys()].filter((path) => path.startsWith('documents/'))).toEqual([
      'documents/0007-order-mail.eml',
      'documents/0007-order-mail.json',
      'documents/0008-document.pdf',
      'documents/0008-document.json',
    ]);
    expect(textOf(files, 'documents/0007-order-mail.eml')).toBe(raw);
    expect(textOf(files, 'SHA256SUMS')).toMatch(/^[0-9a-f]{64} {2}documents\/0007-order-mail\.eml$/m);
    expect(textOf(files, 'datapackage.json')).toContain('"documents": 2');
    expect(await problemsOf(files)).toEqual([]);
  });

  it('tells of them in the report, with role, name, date and message id, as text only', async () => {
    const report = textOf(await filesOf(), 'index.html');
    for (const words of [
      'Exhibit 7 · Order mail',
      'ご注文.eml',
      '&lt;1@b.test&gt;',
      'id="exhibit-8"',
      'documents/0008-document.pdf',
    ])
      expect(report).toContain(words);
    expect(report).not.toMatch(/<script|\u202e/);
  });

  it('tells in the timeline when a mail was sent and when it was put in', async () => {
    const lines = textOf(await filesOf(), 'timeline.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ exhibit }) => exhibit === 7).map(({ event }) => event)).toEqual([
      'document-added',
      'mail',
    ]);
  });

  it('says which it lacks when bytes are gone, and so does the verifier', async () => {
    const given = await tripWithDocuments();
    const lost = given.documents?.[0]?.file;
    const file: BundleCase['file'] = (digest) =>
      digest === lost ? Promise.reject(new Error('gone')) : given.file(digest);
    const files = await filesOf({ ...given, file });
    expect(files.has('documents/0007-order-mail.eml')).toBe(false);
    expect(textOf(files, 'datapackage.json')).toContain('"folder": "documents/0007-order-mail"');
    expect(await problemsOf(files)).toEqual(['documents/0007-order-mail.eml: is missing']);
  });

  it('counts them in the progress, and is the same for the same case', async () => {
    const given = await tripWithDocuments();
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    const one = await writeBundle(given, { language: 'ja', onProgress });
    expect(steps.at(-1)).toEqual([37, 37]);
    const two = await writeBundle(given, { language: 'ja' });
    expect(await two.blob.bytes()).toEqual(await one.blob.bytes());
  });
});

describe('the verifier', () => {
  const forged = async (edit: (files: Files) => Files) => problemsOf(await relisted(edit(await filesOf())));
  const record = 'documents/0007-order-mail.json';
  const eml = 'documents/0007-order-mail.eml';

  it.each<[string, (files: Files) => Files, string]>([
    ['another mail', (files) => withText(files, eml, () => 'From: x'), `${eml}: not the file that was kept`],
    [
      'another subject in its record',
      (files) =>
        withJson<Document>(files, record, (one) => ({
          ...one,
          mail: one.mail && { ...one.mail, subject: 'y' },
        })),
      `${record}: the custody log has no such document`,
    ],
    [
      'something added to its mail',
      (files) =>
        withJson<Document>(files, record, (one) => ({ ...one, mail: { ...one.mail, bcc: 'x@b.test' } })),
      `${record}: mail Unrecognized key: "bcc"`,
    ],
    [
      'another trip',
      (files) => withJson<Document>(files, record, (one) => ({ ...one, tripId: null })),
      `${record}: the custody log does not have it filed like this`,
    ],
    [
      'another role',
      (files) => withJson<Document>(files, record, (one) => ({ ...one, role: 'receipt' })),
      'documents/0007-order-mail: is named after another role',
    ],
    [
      'a record too few',
      (files) => new Map([...files].filter(([path]) => path !== record)),
      'documents/0007-order-mail: has no record',
    ],
    [
      'a file too many',
      (files) => new Map(files).set('documents/0007-order-mail.exe', new Uint8Array([1])),
      'documents/0007-order-mail.exe: no record speaks of this file',
    ],
    [
      'a file without a record',
      (files) => new Map(files).set('documents/0009-receipt.pdf', new Uint8Array([1])),
      'documents/0009-receipt: has no record',
    ],
    [
      'a name that is none of ours',
      (files) => new Map(files).set('documents/evil.eml', new Uint8Array([1])),
      'documents/evil.eml: does not belong in a bundle',
    ],
  ])('finds %s, though every list fits again', async (_, edit, problem) => {
    expect(await forged(edit)).toContain(problem);
  });

  it('finds a document that was taken out, though every list fits again', async () => {
    const files = [...(await filesOf())].filter(([path]) => !path.startsWith('documents/0007'));
    expect(await problemsOf(await relisted(new Map(files)))).toContain(
      'datapackage.json: counts 2 documents, the bundle holds 1',
    );
  });

  it('still takes bundles without documents', async () => {
    const files = await filesOf((await wholeTrip()).case());
    expect(textOf(files, 'datapackage.json')).not.toContain('"documents"');
    expect((await verifyBundle(await rezip(files))).problems).toEqual([]);
  });
});
