import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { defineConfig } from 'wxt';
import type { Authority } from './utils/timestamps/authority-shape';
import { verifyPage } from './verifier/build';

const iconSizes = [16, 32, 48, 96, 128];

/** Renders `public/icon/icon.svg` at every size the manifest names; the PNGs are never committed. */
function renderIcons(target: string) {
  const svg = readFileSync(resolve(import.meta.dirname, 'public/icon/icon.svg'), 'utf8');
  mkdirSync(target, { recursive: true });
  return iconSizes.map((size) => {
    const absoluteSrc = resolve(target, `${size}.png`);
    writeFileSync(absoluteSrc, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
    return { absoluteSrc, relativeDest: `icon/${size}.png` };
  });
}

const pdfReader = resolve(import.meta.dirname, 'node_modules/pdfjs-dist');

/** The reader of PDFs makes code of text, and loads code by its address, where it may. Here nothing may: it goes its other way. */
const withoutForeignCode = (code: string) =>
  code.replaceAll('new Function(', 'null.Function(').replace(/\bimport\(/g, 'Promise.reject(');

/** What the reader of PDFs loads by itself: its worker, and the maps of Japanese characters (the others are never copied). */
function pdfParts(target: string) {
  mkdirSync(target, { recursive: true });
  const worker = resolve(target, 'worker.mjs');
  const source = readFileSync(resolve(pdfReader, 'build/pdf.worker.min.mjs'), 'utf8');
  writeFileSync(worker, withoutForeignCode(source));
  const japanese =
    /^(?:(?:78|83|90|Add|Adobe-Japan1|EUC-[HV]|Ext|UniJIS|WP-)|(?:H|V|Hankaku|Hiragana|Katakana|Roman|RKSJ-[HV])\.)/;
  const maps = readdirSync(resolve(pdfReader, 'cmaps')).filter((name) => japanese.test(name));
  return [
    { absoluteSrc: worker, relativeDest: 'pdf/worker.mjs' },
    ...[...maps, 'LICENSE'].map((name) => ({
      absoluteSrc: resolve(pdfReader, 'cmaps', name),
      relativeDest: `pdf/maps/${name}`,
    })),
  ];
}

const authorities = resolve(import.meta.dirname, 'utils/timestamps/authorities');

/** Addresses of the authorities that stamp times, each to the path. */
const stampedAt = async () => {
  const files = readdirSync(authorities).map((name) => import(resolve(authorities, name)));
  return (await Promise.all(files)).map(({ default: { address } }: { default: Authority }) => address).sort();
};

/**
 * The reader of fonts calls plain functions with `new`. The minifier makes arrows of them (`unsafe_arrows`), which cannot be:
 * they give the same without it.
 */
function withoutNewFunctions(code: string): string {
  const plain = new Set(
    [...code.matchAll(/^(?:function |let )(\$\w+\$export\$\w+)(?: = function)?\(/gm)].map(([, name]) => name),
  );
  return code.replace(/\bnew \(0, (\$\w+\$export\$\w+)\)(\(?)/g, (all, name: string, call: string) =>
    plain.has(name) ? `(0, ${name})${call || '()'}` : all,
  );
}

/** The words of a language as text, as short as it can be. */
const withoutIndentation = (file: string) =>
  `export default ${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))};`;

const rooms = resolve(import.meta.dirname, 'utils');

/** Loading a module of `utils/` does nothing that its exports do not need: who uses one thing of a room need not load all of it. */
const moduleSideEffects = (id: string) => !id.startsWith(rooms);

const fonts = resolve(import.meta.dirname, 'node_modules/@expo-google-fonts');

/** The fonts that attachments are written with, each with its licence: the second has signs that the first lacks (✔, ≒). */
const fontParts = () => [
  {
    absoluteSrc: `${fonts}/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf`,
    relativeDest: 'fonts/main.ttf',
  },
  { absoluteSrc: `${fonts}/noto-sans-jp/LICENSE_FONT`, relativeDest: 'fonts/main-LICENSE' },
  { absoluteSrc: `${fonts}/m-plus-1p/400Regular/MPLUS1p_400Regular.ttf`, relativeDest: 'fonts/more.ttf' },
  { absoluteSrc: `${fonts}/m-plus-1p/LICENSE_FONT`, relativeDest: 'fonts/more-LICENSE' },
];

/**
 * Nothing an extension page shows or renders may reach the network: `default-src 'none'` and no remote source at all, but for the exact
 * addresses of the authorities that may be asked for the time, where scripts of ours alone can ask (`connect-src`), and do so at the user's
 * choice. The policy holds for the background of either browser too; an address of the user's own would need the whole of the web in it.
 * Inline styles are allowed in Chrome alone, where archived pages are drawn in the offscreen document; scripts are ours only.
 */
const contentSecurityPolicy = (styles: string, addresses: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles}`.trim(),
    "img-src 'self' blob: data:",
    "font-src 'self' blob: data:",
    `connect-src ${["'self'", ...addresses].join(' ')}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // WXT leaves out what this browser has no use for; reviewers build both.
  zip: { includeSources: ['entrypoints/offscreen/index.html'], excludeSources: ['out/**'] },
  vite: () => ({
    plugins: [
      {
        name: 'pdf-reader-without-foreign-code',
        transform: (code, id) => (id.includes('/pdfjs-dist/') ? withoutForeignCode(code) : null),
      },
      {
        name: 'words-without-indentation',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('/messages.json?raw') ? withoutIndentation(id.slice(0, -'?raw'.length)) : null,
      },
      {
        name: 'font-reader-without-new-functions',
        transform: (code, id) => (id.includes('/fontkit/') ? withoutNewFunctions(code) : null),
      },
    ],
    // What pages are told by: read as text it is there sooner than as code.
    json: { stringify: true, namedExports: false },
    build: {
      rollupOptions: { treeshake: { moduleSideEffects } },
      minify: 'terser',
      terserOptions: {
        compress: { passes: 3, unsafe_arrows: true, ecma: 2020 },
        format: { ascii_only: false, comments: false },
      },
    },
    resolve: {
      alias: {
        // For fonts packed as WOFF2, of which there are none: half a megabyte.
        'brotli/decompress.js': resolve(import.meta.dirname, 'utils/bundle/attach/pdf/no-brotli.ts'),
        'wxt/utils/content-script-context': resolve(
          import.meta.dirname,
          'entrypoints/sentinel.content/context.ts',
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      // Apart for each browser, since both may be built at one time.
      const made = resolve(wxt.config.wxtDir, wxt.config.browser);
      files.push(...renderIcons(resolve(made, 'icon')), ...pdfParts(resolve(made, 'pdf')), ...fontParts());
      // Goes along with every bundle; as text, since it is no page of the extension.
      files.push({ contents: await verifyPage(), relativeDest: 'verifier/page.txt' });
    },
  },
  manifest: async ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    icons: Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`])),
    action: { default_title: '__MSG_extensionName__' },
    permissions: [
      'activeTab',
      'alarms',
      'cookies',
      'downloads',
      'notifications',
      'scripting',
      'storage',
      'tabs',
      'unlimitedStorage',
      'webNavigation',
      'webRequest',
      ...(browser === 'firefox' ? [] : ['offscreen', 'pageCapture']),
    ],
    optional_permissions: ['privacy'],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages: contentSecurityPolicy(
        browser === 'firefox' ? '' : "'unsafe-inline'",
        await stampedAt(),
      ),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hikae@hikae.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148', message_serialization: 'structured_clone' }),
  }),
});
