/** Time-stamp authorities of one's own: a throwaway certification authority and `openssl ts`, behind a small server. */
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Habits {
  /** Distinguished name of who signs, as `openssl req -subj` takes it. */
  subject: string;
  key: 'rsa' | 'p256' | 'p384' | 'p521';
  /** Digest of the signature. */
  digest: 'sha256' | 'sha384' | 'sha512';
  /** Value of the extended key usage. */
  usage: string;
  /** From when to when the certificate is valid, `YYYYMMDDhhmmssZ`. */
  valid: readonly [string, string];
  /** Digest by which a signature names its certificate; `sha1` makes it name it in the older way. */
  names: 'sha1' | 'sha256';
}

const usual: Habits = {
  subject: '/C=XX/O=Hikae Tests/CN=Throwaway TSA',
  key: 'rsa',
  digest: 'sha256',
  usage: 'critical,timeStamping',
  valid: ['20250101000000Z', '20991231000000Z'],
  names: 'sha256',
};

const keyWords: Record<Habits['key'], readonly string[]> = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
};

/** An authority on this machine. */
export interface Authority {
  /** PEM of the root, as `openssl ts -verify -CAfile` takes it. */
  root: string;
  /** Answers a TimeStampReq with a TimeStampResp, both DER. */
  answer(question: Uint8Array): Promise<Buffer>;
  /** What `openssl ts -verify` says of a time-stamp of a file: `Verification: OK`, or why not. */
  check(data: string, token: string): string;
  close(): Promise<void>;
}

const configuration = (folder: string, { digest, names }: Habits) => `
[tsa]
default_tsa = own
[own]
dir = ${folder}
serial = ${folder}/serial
crypto_device = builtin
signer_cert = ${folder}/signer.pem
signer_key = ${folder}/signer.key
certs = ${folder}/root.pem
signer_digest = ${digest}
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = ${names}
`;

/** Makes an authority. Throws when there is no `openssl`. */
export async function makeAuthority(habits: Partial<Habits> = {}): Promise<Authority> {
  const own = { ...usual, ...habits };
  const folder = await mkdtemp(join(tmpdir(), 'hikae-tsa-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  await writeFile(at('tsa.cnf'), configuration(folder, own));
  await writeFile(at('serial'), '01\n');
  await writeFile(
    at('signer.ext'),
    `extendedKeyUsage = ${own.usage}\nkeyUsage = critical,digitalSignature\n`,
  );
  await writeFile(
    at('ca.cnf'),
    `[ca]\ndefault_ca = own\n[own]\ndatabase = ${at('index')}\nserial = ${at('issued')}\nnew_certs_dir = ${folder}\ndefault_md = sha256\npolicy = any\n[any]\ncountryName = optional\norganizationName = optional\ncommonName = supplied\n`,
  );
  await writeFile(at('index'), '');
  await writeFile(at('issued'), '1000\n');
  const root = ['-x509', '-days', '40000', '-subj', '/C=XX/O=Hikae Tests/CN=Throwaway Root'];
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'root.key', '-out', 'root.pem', ...root);
  openssl('genpkey', ...keyWords[own.key], '-out', 'signer.key');
  openssl('req', '-new', '-key', 'signer.key', '-subj', own.subject, '-out', 'signer.csr');
  const [start, end] = own.valid;
  openssl(
    ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-cert', 'root.pem', '-keyfile', 'root.key'],
    ...['-startdate', start, '-enddate', end, '-extfile', 'signer.ext'],
    ...['-in', 'signer.csr', '-out', 'signer.pem'],
  );
  // One after another: OpenSSL counts its answers in a file.
  let last: Promise<unknown> = Promise.resolve();
  return {
    root: at('root.pem'),
    answer(question) {
      const answered = last.then(async () => {
        const [asked, said] = [at(randomUUID()), at(randomUUID())];
        await writeFile(asked, question);
        await run('openssl', ['ts', '-reply', '-config', at('tsa.cnf'), '-queryfile', asked, '-out', said]);
        return readFile(said);
      });
      last = answered.catch(() => undefined);
      return answered;
    },
    check(data, token) {
      const words = ['ts', '-verify', '-data', data, '-in', token, '-CAfile', at('root.pem')];
      try {
        return execFileSync('openssl', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
      } catch (error) {
        return String(error);
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Node has no origin that could be the same. */
export const nodeFetch: typeof fetch = (address, init) => fetch(address, { ...init, mode: 'cors' });

/** The body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Answers as an authority does by HTTP (RFC 3161, 3.4). */
export async function serve(authority: Authority, request: IncomingMessage, out: ServerResponse) {
  const said = await authority.answer(await bodyOf(request));
  out.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(said);
}

export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Listens on loopback. Each answer is the caller's. */
export async function listen(
  answer: (request: IncomingMessage, out: ServerResponse) => unknown,
): Promise<Served> {
  const server: Server = createServer((request, out) => void answer(request, out));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/tsr`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
