/** What of an X.509 certificate a time-stamp is judged by (RFC 5280, 4.1). */
import { type Bytes, type Der, derOf, listOf, Members, oidOf, tags, timeOf } from './der';
import { nameOf } from './names';

export interface Certificate {
  raw: Bytes;
  /** As numbered by who issued it: INTEGER. */
  serial: Der;
  issuer: Der;
  /** SubjectPublicKeyInfo, DER. */
  key: Bytes;
  /** UTC ISO. */
  notBefore: string;
  notAfter: string;
  subject: string;
  issuedBy: string;
  /** It may be used to stamp times, and to nothing else: RFC 3161, 2.3. */
  stampsTimes: boolean;
}

const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Reads a certificate. Throws `DerProblem`. */
export function certificateOf(raw: Bytes): Certificate {
  const [body] = listOf(derOf(raw), tags.sequence);
  const members = new Members(body ?? derOf(raw));
  members.maybe(tags.context(0));
  const serial = members.take(tags.integer);
  members.take(tags.sequence);
  const issuer = members.take(tags.sequence);
  const validity = new Members(members.take(tags.sequence));
  const subject = members.take(tags.sequence);
  const key = members.take(tags.sequence).raw;
  const extensions = members.rest().find(({ tag }) => tag === tags.context(3));
  return {
    raw,
    serial,
    issuer,
    key,
    notBefore: timeOf(validity.take()),
    notAfter: timeOf(validity.take()),
    subject: nameOf(subject),
    issuedBy: nameOf(issuer),
    stampsTimes: extensions !== undefined && mayStamp(extensions),
  };
}

/** One extended key usage, critical, that names this purpose alone. */
function mayStamp(extensions: Der): boolean {
  const [list] = listOf(extensions, tags.context(3));
  const usages = (list ? listOf(list, tags.sequence) : []).flatMap((extension) => {
    const members = new Members(extension);
    if (oidOf(members.take(tags.oid)) !== extendedKeyUsage) return [];
    const critical = members.maybe(tags.boolean)?.content[0] === 0xff;
    const purposes = listOf(derOf(members.take(tags.octets).content), tags.sequence).map(oidOf);
    return [{ critical, purposes: purposes.join() }];
  });
  return usages.length === 1 && usages[0]?.critical === true && usages[0].purposes === timeStamping;
}
