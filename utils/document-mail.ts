/** A mail taken apart. Nothing in it is loaded, run or drawn: its HTML becomes words. */
import PostalMime, { type Address, type Email } from 'postal-mime';
import { readableMail } from './document-charset';
import { wordsOfHtml } from './document-html';
import { harmlessLine, harmlessName, harmlessText } from './document-names';
import { documentTextLimit, type Mail } from './records';

export interface ReadMail {
  mail: Mail;
  /** The `Date:` header as sent; null without one. */
  dateLine: string | null;
}

/** A text part shorter than this only says that the mail is in HTML. */
const leastText = 40;
const mostNames = 50;
const mostAttachments = 100;

/** Takes a mail apart; null where it cannot be read as one. Never throws. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail | null> {
  let email: Email;
  try {
    email = await PostalMime.parse(readableMail(bytes), { maxNestingDepth: 64, maxRfc822NestingDepth: 4 });
  } catch (error) {
    // Too deep, headers too large: its bytes are kept all the same, and it is said that they were not read.
    console.warn(
      'Hikae: a mail could not be taken apart',
      error instanceof Error ? error.name : typeof error,
    );
    return null;
  }
  const { text, cut } = harmlessText(wordsOf(email), documentTextLimit);
  const dateLine = email.headers.find(({ key }) => key === 'date')?.value ?? null;
  const mail: Mail = {
    from: email.from ? addressOf(email.from) : null,
    to: (email.to ?? []).slice(0, mostNames).map(addressOf),
    subject: harmlessLine(email.subject ?? '', 1_000),
    date: instantOf(email.date),
    messageId: email.messageId ? harmlessLine(email.messageId, 500) : null,
    answers: Boolean(email.inReplyTo || email.references),
    text,
    textCut: cut,
    attachments: email.attachments.slice(0, mostAttachments).map(attachmentOf),
  };
  return { mail, dateLine };
}

function wordsOf({ text = '', html }: Email): string {
  return html && text.trim().length < leastText ? wordsOfHtml(html) : text;
}

function addressOf({ name, address }: Address): string {
  const shown = harmlessLine(name, 200);
  const at = harmlessLine(address ?? '', 280);
  return shown && at ? `${shown} <${at}>` : shown || at;
}

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number], index: number) {
  return {
    name: harmlessName(filename ?? '', `attachment-${index + 1}`),
    type: harmlessLine(mimeType, 100),
    bytes: typeof content === 'string' ? content.length : content.byteLength,
  };
}

/** The library gives what it cannot read as it stands; years no mail was sent in are no dates. */
function instantOf(date: string | undefined): string | null {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return at >= Date.UTC(1990, 0) && at < Date.UTC(2100, 0) ? new Date(at).toISOString() : null;
}
