/**
 * Does a time-stamp hold? What is checked is what RFC 3161 (2.2, 2.3), RFC 5652 (5.6) and RFC 5816 ask of who receives one: that it is granted,
 * over this digest, signed by the certificate that it names itself, which may stamp times and was valid at that time.
 * Whose word that is stays open: whether a certificate is to be trusted, no certificate can say.
 */
import { type Certificate, certificateOf } from './certificate';
import { type Bytes, type Der, DerProblem, hexOf, listOf, oidOf, sameBytes, tags } from './der';
import { digestName, digestOf, isSignedBy } from './signature';
import { readResponse, type SignedStamp, type Stamp, TokenProblem, tstInfo } from './token';

/** What a time-stamp that holds states, and by whose word. */
export interface Statement {
  /** UTC ISO: then the digest was there. */
  statedAt: string;
  /** Who signed, and who issued the certificate it is signed with: distinguished names, as that certificate has them. */
  authority: string;
  issuedBy: string;
  /** SHA-256 of the certificate, hex digits. */
  fingerprint: string;
}

const sha256 = '2.16.840.1.101.3.4.2.1';
const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
/** ESSCertID (RFC 2634, 5.4) by SHA-1, ESSCertIDv2 (RFC 5816) by any digest. */
const signingCertificate = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';

/**
 * What a time-stamp (TimeStampResp, DER) states of a SHA-256 digest (hex digits). `nonce`: hex digits of the number that was sent, where the
 * answer has just come. Throws `TokenProblem` when it does not hold, `Rejection` when it is a no.
 */
export async function verifyToken(bytes: Bytes, digest: string, nonce?: string): Promise<Statement> {
  try {
    const signed = readResponse(bytes);
    checkStamp(signed.stamp, digest, nonce);
    await checkContent(signed);
    const certificate = await certificateFor(signed);
    checkCertificate(certificate, signed.stamp);
    await checkSignature(signed, certificate);
    const { subject: authority, issuedBy, raw } = certificate;
    const fingerprint = hexOf(await digestOf('SHA-256', raw));
    return { statedAt: signed.stamp.statedAt, authority, issuedBy, fingerprint };
  } catch (error) {
    if (error instanceof DerProblem) throw new TokenProblem(`it cannot be read (${error.message})`);
    throw error;
  }
}

function checkStamp(stamp: Stamp, digest: string, nonce: string | undefined): void {
  if (stamp.algorithm !== sha256 || stamp.digest !== digest)
    throw new TokenProblem('it is of something else');
  if (nonce !== undefined && stamp.nonce !== nonce) throw new TokenProblem('it answers another question');
}

/** RFC 5652, 5.4 and 11: what is signed is what stands in it. */
async function checkContent({ attributes, content, digestAlgorithm }: SignedStamp): Promise<void> {
  const type = only(attributes, contentType);
  if (!type || oidOf(type) !== tstInfo) throw new TokenProblem('its signature is of another kind of content');
  const hash = digestName(digestAlgorithm);
  const told = only(attributes, messageDigest);
  if (!hash) throw new TokenProblem('its digest is of a kind that is not accepted');
  if (told?.tag !== tags.octets || !sameBytes(told.content, await digestOf(hash, content)))
    throw new TokenProblem('what it says is not what was signed');
}

/** The certificate that the signature itself names; one attribute of the two must be there, and each that is must fit. */
async function certificateFor({ attributes, certificates, signer }: SignedStamp): Promise<Certificate> {
  const named = [
    ...namedBy(only(attributes, signingCertificate), false),
    ...namedBy(only(attributes, signingCertificateV2), true),
  ];
  if (!named.length) throw new TokenProblem('it does not name the certificate it is signed with');
  for (const raw of certificates) {
    const fits = await Promise.all(
      named.map(async ({ hash, digest }) => sameBytes(digest, await digestOf(hash, raw))),
    );
    if (!fits.every(Boolean)) continue;
    const certificate = certificateOf(raw);
    // A key's own name is a digest of it that the certificate may choose: the attribute has said which it is.
    if (signer && !isOf(signer, certificate)) break;
    return certificate;
  }
  throw new TokenProblem('the certificate it is signed with is not in it');
}

const isOf = ({ issuer, serial }: { issuer: Der; serial: Der }, certificate: Certificate) =>
  sameBytes(issuer.raw, certificate.issuer.raw) && sameBytes(serial.raw, certificate.serial.raw);

/** The first ESSCertID of an attribute is the signer's (RFC 5035, 5.4.1). */
function namedBy(attribute: Der | null, second: boolean): { hash: string; digest: Bytes }[] {
  if (!attribute) return [];
  const [list] = listOf(attribute, tags.sequence);
  const [first] = list ? listOf(list, tags.sequence) : [];
  const members = first ? listOf(first, tags.sequence) : [];
  const [algorithm, digest] = members[0]?.tag === tags.octets ? [null, members[0]] : members;
  // ESSCertIDv2 without an algorithm is of SHA-256; ESSCertID has none, and is of SHA-1.
  const hash = algorithm ? digestName(algorithm) : second ? 'SHA-256' : 'SHA-1';
  if (!hash || digest?.tag !== tags.octets || (algorithm && !second))
    throw new TokenProblem('it names its certificate in a way that is not accepted');
  return [{ hash, digest: digest.content }];
}

function checkCertificate({ stampsTimes, notBefore, notAfter }: Certificate, { statedAt }: Stamp): void {
  if (!stampsTimes) throw new TokenProblem('its certificate is not for stamping times');
  if (statedAt < notBefore || statedAt > notAfter)
    throw new TokenProblem('its certificate was not valid at the time it states');
}

async function checkSignature(signed: SignedStamp, { key }: Certificate): Promise<void> {
  const { signatureAlgorithm: algorithm, digestAlgorithm, signature, signedBytes: content } = signed;
  // A key or signature that the browser cannot even take in throws there.
  const holds = await isSignedBy(key, { algorithm, digestAlgorithm, signature, content }).catch(
    (error: unknown) => {
      if (error instanceof DerProblem) throw error;
      return false;
    },
  );
  if (holds === null) throw new TokenProblem('it is signed in a way that is not known here');
  if (!holds) throw new TokenProblem('its signature does not hold');
}

/** The one value of an attribute; null when it has none. Throws when it has several. */
function only(attributes: SignedStamp['attributes'], oid: string): Der | null {
  const values = attributes.get(oid) ?? [];
  if (values.length > 1) throw new TokenProblem('an attribute of the signature has several values');
  return values[0] ?? null;
}
