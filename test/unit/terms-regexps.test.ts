/**
 * Every pattern of the terms room is bounded: no quantifier without an end, none nested in another one widely, and few wide
 * gaps in one sequence. Clauses are at most some hundred characters, so each match takes bounded time. (Checkers of
 * exponential patterns were tried: they time out on plain alternations of kanji.)
 */
import { type AstNode, parse } from 'regjsparser';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { spaced } from '../../utils/terms/grammar/latin/pattern';

const sources = import.meta.glob<string>(['../../utils/terms.ts', '../../utils/terms/**/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

type Node = AstNode<{ lookbehind: true; namedGroups: true }>;

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

function literalsOf(path: string, code: string): Pattern[] {
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const words = node.kind === ts.SyntaxKind.RegularExpressionLiteral ? node.getText() : '';
    const hit = /^\/(.*)\/([a-z]*)$/s.exec(words);
    if (hit) patterns.push({ where: path, source: hit[1] ?? '', flags: hit[2] ?? '' });
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return patterns;
}

/** What `new RegExp(…)` is called with while the room is loaded. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      built.push({
        where: 'built',
        source: String(source instanceof Original ? source.source : source),
        flags,
      });
      return new target(source, flags);
    },
  });
  try {
    await import('../../utils/terms');
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

const wide = 8;
const mostGaps = 3;
const mostRepeats = 120;

/** Why a pattern is not bounded; empty when it is. */
function faultsOf({ source, flags }: Pattern): string[] {
  const faults: string[] = [];
  /** Wide gaps of a node in sequence; `within`: repeats of the quantifier around it. */
  const gaps = (node: Node, within: number): number => {
    if (node.type === 'quantifier') {
      const max = node.max ?? Number.POSITIVE_INFINITY;
      if (max > mostRepeats) faults.push(`${node.raw}: no end, or too far`);
      const inner = node.body.reduce((sum, child) => sum + gaps(child, Math.max(within, max)), 0);
      const gap = max - node.min > wide ? 1 : 0;
      if (gap && within > 1) faults.push(`${node.raw}: a wide gap in a repetition`);
      return gap + inner;
    }
    if (node.type === 'disjunction') return Math.max(...node.body.map((child) => gaps(child, within)));
    return 'body' in node && Array.isArray(node.body)
      ? node.body.reduce((sum, child) => sum + gaps(child as Node, within), 0)
      : 0;
  };
  const count = gaps(parse(source, flags, { lookbehind: true, namedGroups: true }), 1);
  if (count > mostGaps) faults.push(`${count} wide gaps in a row`);
  return faults;
}

describe('patterns of the terms room', () => {
  let patterns: Pattern[] = [];
  beforeAll(async () => {
    patterns = [
      ...(await builtPatterns()),
      ...Object.entries(sources).flatMap(([path, code]) => literalsOf(path, code)),
    ];
  });

  it('are found, written out and built', () => {
    expect(patterns.filter(({ where }) => where === 'built').length).toBeGreaterThan(20);
    expect(patterns.filter(({ where }) => where !== 'built').length).toBeGreaterThan(100);
  });

  it('are bounded', () => {
    const faults = patterns.flatMap((one) =>
      faultsOf(one).map((fault) => `${one.where}: ${fault} in ${one.source.slice(0, 80)}`),
    );
    expect(faults).toEqual([]);
  });

  it('leave no gap between words that the engine would write out with a copy of all that follows', () => {
    const writtenOut = /(?:\\s|\[ \\n\])\{[01],[123]\}/;
    expect(writtenOut.test('a\\s{1,3}b') && !writtenOut.test(spaced('a b ?c'))).toBe(true);
    expect(patterns.filter(({ where, source }) => where === 'built' && writtenOut.test(source))).toEqual([]);
  });

  it('are really looked at', () => {
    const fault = (source: string) => faultsOf({ where: '', source, flags: '' }).length;
    expect(fault('a+b')).toBe(1);
    expect(fault('(?:a{0,40}b){0,9}')).toBeGreaterThan(0);
    expect(fault('(?:a|b){0,9}c{0,40}')).toBe(0);
  });
});
