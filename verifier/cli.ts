/** `npm run verify -- FILE.zip`: exit 0 if the bundle holds, else 1 and one problem a line; 2 when called wrongly. */
import { existsSync, openAsBlob, statSync } from 'node:fs';
import { verifyBundle } from '../utils/bundle/verify';

async function main(): Promise<number> {
  const [path, ...rest] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (!path || rest.length) {
    console.error('Usage: npm run verify -- FILE.zip');
    return 2;
  }
  if (!existsSync(path) || !statSync(path).isFile()) {
    console.error(`${path}: no such file`);
    return 2;
  }
  const blob = await openAsBlob(path);
  // Node 20 aborts when it slices a Blob beyond 32 bits.
  if (blob.size >= 2 ** 32) {
    console.error(
      `${path}: 4 GiB or more cannot be checked on the command line; use the page in the extension`,
    );
    return 2;
  }
  const { ok, problems, files, chainLines, timestamps } = await verifyBundle(blob);
  console.log(ok ? `ok: ${files} files, chain of ${chainLines} lines` : problems.join('\n'));
  for (const { path, statedAt, authority, issuedBy, fingerprint } of timestamps)
    console.log(
      `${path}: ${statedAt}, signed by ${authority} with a certificate of SHA-256 ${fingerprint}, issued by ${issuedBy}; whether you trust it is yours to say`,
    );
  return ok ? 0 : 1;
}

process.exitCode = await main();
