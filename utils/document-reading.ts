/** Reads a document once, when it is put in. Apart from the rest of its room, since only who puts one in pays for the readers of mails and PDFs. */
import { findIn } from './document-found';
import { readMail } from './document-mail';
import { harmlessLine, harmlessName, harmlessText } from './document-names';
import { textOfPdf } from './document-pdf';
import { personIn } from './document-person';
import { decodeText, type Typed, typeOfBytes } from './document-type';
import { proposeRole } from './documents';
import { type Document, documentTextLimit, type FoundInDocument } from './records';

/** Everything of a document that its bytes and its name tell. */
export type DocumentReading = Pick<Document, 'name' | 'type' | 'mediatype' | 'bytes' | Contents>;
type Contents = 'mail' | 'found' | 'proposedRole' | 'unread';

interface Around {
  /** UTC ISO. */
  now: string;
  /** IANA. */
  zone: string;
}

/** Reads a file's bytes; null for what is no mail, PDF, picture or text. Never throws. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  around: Around,
): Promise<DocumentReading | null> {
  const typed = typeOfBytes(bytes);
  if (!typed) return null;
  const read = { name: harmlessName(name, `document.${typed.type}`), ...typed, bytes: bytes.byteLength };
  return { ...read, ...(await contentsOf(bytes, read.name, typed, around)) };
}

async function contentsOf(
  bytes: Uint8Array,
  name: string,
  { type }: Typed,
  { now, zone }: Around,
): Promise<Pick<DocumentReading, 'mail' | 'found' | 'proposedRole'>> {
  if (type === 'eml') return contentsOfMail(bytes, { now, zone });
  // Of a picture only the name is read.
  const raw = type === 'pdf' ? await textOfPdf(bytes) : type === 'text' ? decodeText(bytes) : null;
  const { text } = harmlessText(raw ?? '', documentTextLimit);
  const [title = ''] = text.trimStart().split('\n', 1);
  const person = personIn(text);
  return {
    mail: null,
    found: { ...findIn(text, { at: now, zone }), ...(person && { person }) },
    proposedRole: proposeRole({ subject: `${name} ${title}`.replace(/[_-]+/g, ' '), text }),
    ...(type === 'pdf' && raw === null && { unread: true }),
  };
}

/** What is confirmed at once: then the mail's own date is when it was done. */
const immediate = ['order-mail', 'application-mail', 'completion-mail'];

async function contentsOfMail(
  bytes: Uint8Array,
  { now, zone }: Around,
): Promise<Pick<DocumentReading, 'mail' | 'found' | 'proposedRole'>> {
  const read = await readMail(bytes);
  if (!read) return { mail: null, found: {}, proposedRole: null };
  const { mail, dateLine } = read;
  const proposedRole = proposeRole(mail);
  const found: FoundInDocument = findIn(`${mail.subject}\n${mail.text}`, { at: mail.date ?? now, zone });
  if (!found.date && mail.date && proposedRole && immediate.includes(proposedRole))
    found.date = { value: mail.date, quote: harmlessLine(`Date: ${dateLine ?? mail.date}`, 500) };
  const person = personIn(mail.text);
  if (person) found.person = person;
  return { mail, found, proposedRole };
}
