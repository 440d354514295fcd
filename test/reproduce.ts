/** `npm run reproduce`: builds everything twice and compares byte by byte. Who has the same sources and lock file has the same extension. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const output = join(root, '.output');

/** SHA-256 of every file of a fresh build, by its path. */
function build(): Map<string, string> {
  rmSync(output, { recursive: true, force: true });
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(output, path), sum(path)]));
}

const [first, second] = [build(), build()];
const names = [...new Set([...first.keys(), ...second.keys()])];
const others = names.filter((name) => first.get(name) !== second.get(name));
for (const name of others) console.error(`Not the same: ${name}`);
console.info(`${names.length - others.length} of ${names.length} files are the same in both builds`);
process.exitCode = others.length || !names.length ? 1 : 0;
