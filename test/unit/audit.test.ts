/** What npm says of known holes is told rightly; whom it does not answer is told so. */
import { expect, it } from 'vitest';
import { readAudit } from '../audit';

const hole = (severity: string) => ({ severity, range: '<2.0.1', via: [], effects: [] });

it.each(['high', 'critical'])('a %s hole refuses the change, and names what has it', (severity) => {
  const vulnerabilities = { 'some-parser': hole(severity), other: hole('low') };
  expect(readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual({
    ok: false,
    lines: [`some-parser <2.0.1: ${severity}`, 'other <2.0.1: low'],
  });
});

it('a small one is told and refuses nothing, and none is nothing to tell', () => {
  const told = readAudit(JSON.stringify({ vulnerabilities: { other: hole('moderate') } }));
  expect(told).toEqual({ ok: true, lines: ['other <2.0.1: moderate'] });
  expect(readAudit(JSON.stringify({ vulnerabilities: {} }))).toEqual({ ok: true, lines: [] });
});

it.each(['', '<html>', '{"statusCode":405,"message":"405 Method Not Allowed"}', '{"message":"getaddrinfo"}'])(
  'a registry that does not answer leaves it unknown, and says so: %s',
  (text) => {
    const { ok, lines } = readAudit(text);
    expect([ok, lines.length]).toEqual([null, 1]);
    expect(lines[0]).toMatch(/did not answer/);
  },
);
