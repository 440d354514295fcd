/** An authority's answer taken apart: TimeStampResp (RFC 3161, 2.4.2) around SignedData (RFC 5652, 5) around TSTInfo. */
import { algorithmOf, type Bytes, type Der, derOf, hexOf, listOf, Members, oidOf, tags, timeOf } from './der';

/** Why a time-stamp does not hold: one plain sentence, in English. */
export class TokenProblem extends Error {
  override name = 'TokenProblem';
}

/** The authority's no. */
export class Rejection extends Error {
  override name = 'Rejection';
  /** It may say yes another time: its clock or its system failed. */
  readonly passing: boolean;
  constructor(passing: boolean) {
    super('the authority did not grant it');
    this.passing = passing;
  }
}

/** What was stamped: TSTInfo. */
export interface Stamp {
  /** Object identifier of the digest, and the digest in hex digits. */
  algorithm: string;
  digest: string;
  /** UTC ISO, to the millisecond. */
  statedAt: string;
  /** Hex digits; null: none. */
  nonce: string | null;
}

export interface SignedStamp {
  stamp: Stamp;
  /** TSTInfo as it was signed. */
  content: Bytes;
  /** Every certificate that came with it, DER. */
  certificates: Bytes[];
  /** IssuerAndSerialNumber of who signed; null when it is named by its key. */
  signer: { issuer: Der; serial: Der } | null;
  digestAlgorithm: Der;
  signatureAlgorithm: Der;
  signature: Bytes;
  /** Values of the signed attributes by their object identifier. */
  attributes: ReadonlyMap<string, readonly Der[]>;
  /** The attributes as they were signed. */
  signedBytes: Bytes;
}

const signedData = '1.2.840.113549.1.7.2';
export const tstInfo = '1.2.840.113549.1.9.16.1.4';

/** Takes an answer apart. Throws `Rejection` when it brings no time-stamp, and `DerProblem` or `TokenProblem` when it is none. */
export function readResponse(bytes: Bytes): SignedStamp {
  const response = new Members(expect(derOf(bytes), tags.sequence));
  checkStatus(new Members(response.take(tags.sequence)));
  const token = new Members(response.take(tags.sequence));
  response.end();
  if (oidOf(token.take(tags.oid)) !== signedData) throw new TokenProblem('it is not signed');
  const content = token.take(tags.context(0));
  token.end();
  return readSigned(new Members(expect(derOf(content.content), tags.sequence)));
}

/** Bits of PKIFailureInfo that pass: timeNotAvailable (14), systemFailure (25). */
const passingBits = [14, 25];

function checkStatus(info: Members): void {
  const { content } = info.take(tags.integer);
  // 0: granted; 1: granted, with modifications.
  if (content.length === 1 && (content[0] ?? 2) <= 1) return;
  info.maybe(tags.sequence);
  const failure = info.maybe(tags.bits)?.content.subarray(1);
  const isSet = (bit: number) => (((failure?.[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
  throw new Rejection(passingBits.some(isSet));
}

function readSigned(data: Members): SignedStamp {
  data.take(tags.integer);
  data.take(tags.set);
  const encapsulated = new Members(data.take(tags.sequence));
  if (oidOf(encapsulated.take(tags.oid)) !== tstInfo) throw new TokenProblem('it is no time-stamp');
  const content = expect(derOf(encapsulated.take(tags.context(0)).content), tags.octets).content;
  encapsulated.end();
  const certificates = data.maybe(tags.context(0));
  data.maybe(tags.context(1));
  const [signer, ...others] = listOf(data.take(tags.set), tags.set);
  data.end();
  // RFC 3161, 2.4.2: no signature but the authority's.
  if (!signer || others.length) throw new TokenProblem('it is not signed by one authority alone');
  return {
    stamp: readStamp(new Members(derOf(content))),
    content,
    certificates: certificates ? listOf(certificates, tags.context(0)).map(({ raw }) => raw) : [],
    ...readSigner(new Members(signer)),
  };
}

function readSigner(info: Members) {
  info.take(tags.integer);
  const named = info.maybe(tags.sequence);
  const [issuer, serial] = named ? listOf(named, tags.sequence) : [info.take() && undefined];
  const digestAlgorithm = info.take(tags.sequence);
  const attributes = info.take(tags.context(0));
  const signatureAlgorithm = info.take(tags.sequence);
  const signature = info.take(tags.octets).content;
  info.maybe(tags.context(1));
  info.end();
  // RFC 5652, 5.4: signed as the SET OF that they are, not by the tag they are sent with.
  const signedBytes = attributes.raw.slice();
  signedBytes[0] = tags.set;
  const signer = issuer && serial ? { issuer, serial } : null;
  const read = attributesOf(attributes);
  return { signer, digestAlgorithm, signatureAlgorithm, signature, attributes: read, signedBytes };
}

function attributesOf(attributes: Der): Map<string, Der[]> {
  const read = new Map<string, Der[]>();
  for (const attribute of listOf(attributes, tags.context(0))) {
    const members = new Members(attribute);
    const oid = oidOf(members.take(tags.oid));
    // RFC 5652, 5.3: not twice.
    if (read.has(oid)) throw new TokenProblem('an attribute of the signature stands twice');
    read.set(oid, listOf(members.take(tags.set), tags.set));
    members.end();
  }
  return read;
}

/** TSTInfo: RFC 3161, 2.4.2. */
function readStamp(info: Members): Stamp {
  const version = info.take(tags.integer);
  if (hexOf(version.content) !== '01') throw new TokenProblem('it is of a later version');
  info.take(tags.oid);
  const imprint = new Members(info.take(tags.sequence));
  const { oid: algorithm } = algorithmOf(imprint.take(tags.sequence));
  const digest = hexOf(imprint.take(tags.octets).content);
  imprint.end();
  info.take(tags.integer);
  const statedAt = timeOf(info.take(tags.generalizedTime));
  info.maybe(tags.sequence);
  info.maybe(tags.boolean);
  const nonce = info.maybe(tags.integer);
  return { algorithm, digest, statedAt, nonce: nonce && hexOf(nonce.content) };
}

function expect(value: Der, tag: number): Der {
  if (value.tag !== tag) throw new TokenProblem('it is not of the shape of a time-stamp');
  return value;
}
