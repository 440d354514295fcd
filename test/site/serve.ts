/** `npx vite-node test/site/serve.ts`: starts the demo world, prints its addresses, and runs until Ctrl+C. */
import { designs } from './designs';
import { startWorld } from './world';

const world = await startWorld({
  httpPort: Number(process.env.HTTP_PORT ?? 0),
  httpsPort: Number(process.env.HTTPS_PORT ?? 0),
});
console.log(`chromium --host-resolver-rules="MAP *.test 127.0.0.1" --ignore-certificate-errors\n`);
for (const [lang, urls] of Object.entries(world.urls)) {
  console.log(`${lang}`);
  for (const [name, url] of Object.entries(urls))
    console.log(`  ${name.padEnd(9)} ${[url].flat().join('\n            ')}`);
}
const hostile = [
  '/throws',
  '/huge?mb=50&kind=checkout',
  '/away',
  '/mutating',
  '/spa',
  '/plain',
  '/strict-csp',
];
console.log(`hostile\n  ${hostile.map(world.hostile).join('\n  ')}`);
console.log(`designs\n  ${designs.map(({ id }) => world.design(id)).join('\n  ')}`);

const stop = (): void => {
  void world.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
