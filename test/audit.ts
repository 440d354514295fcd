/** Whether a hole is known in what ships: `npm audit` over the dependencies that go into the package, told in a line each. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** npm's own answer (`npm audit --json`, npm ≥7): either what is known, or that the registry did not say. */
const Answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })).optional(),
  statusCode: z.number().optional(),
  message: z.string().optional(),
});

/** Worth refusing a change for. */
const grave: readonly string[] = ['high', 'critical'];

export interface Audited {
  /** Null: nobody answered. */
  ok: boolean | null;
  /** What was found, a line each; or that nobody answered. */
  lines: string[];
}

/** @param text what `npm audit --json` printed */
export function readAudit(text: string): Audited {
  const { vulnerabilities, statusCode, message } = Answer.parse(jsonOf(text));
  if (!vulnerabilities)
    return {
      ok: null,
      lines: [`The registry did not answer (${statusCode ?? message ?? 'nothing'}): unknown.`],
    };
  const found = Object.entries(vulnerabilities);
  return {
    ok: !found.some(([, { severity }]) => grave.includes(severity)),
    lines: found.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
  };
}

/** Nothing, an error page, or the half of an answer is no answer. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Asks the registry. Where there is no npm, or no network, nothing is known. */
export function audit(cwd: string): Audited {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return readAudit(stdout ?? '');
}
