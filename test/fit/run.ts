/**
 * `npm run fit`: fits `utils/page-weights.json` to the labelled features in `features.json` (pages of other people's sites,
 * of which nothing but the signals they show is kept) and to our own fixture pages, and prints how well weights fitted
 * without a source judge that source. `-- --pages DIR` reads the features of a corpus anew first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fixtureFolder, pageFiles, pageIndex } from '../fixtures/page-files';
import { borrowDom, Row, rowsOf } from './corpus';
import { crossValidated, summary } from './cross-validation';
import { fitModel } from './model';
import { recipe } from './recipe';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { pages: { type: 'string' } },
});
const featureFile = join(import.meta.dirname, 'features.json');
const weightFile = resolve(import.meta.dirname, '../../utils/page-weights.json');

borrowDom();
const index = pageIndex(pageFiles());
writeFileSync(
  join(fixtureFolder, 'index.json'),
  `[\n${index.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`,
);
if (values.pages) {
  const rows = rowsOf(values.pages).map((row) => JSON.stringify(row));
  writeFileSync(featureFile, `[\n${rows.join(',\n')}\n]\n`);
}
const corpus = Row.array().parse(JSON.parse(readFileSync(featureFile, 'utf8')));
const rows = [...corpus, ...rowsOf(fixtureFolder)];
writeFileSync(weightFile, `${JSON.stringify(fitModel(rows, recipe), null, 2)}\n`);
const judged = crossValidated(rows, recipe);
console.log('corpus, each source judged by weights fitted without it');
console.log(summary(corpus, judged));
console.log('own pages, each language judged by weights fitted without it');
console.log(summary(rows.slice(corpus.length), judged));
