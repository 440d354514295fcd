/** アプリの条件: needed, excluded, or not to be removed. */
import type { KindRule } from '../shapes';
import { worded } from '../worded';

const notBrowser = /アプリ内(?:ブラウザ|WEB)/i;

export default {
  id: 'ja/app-rule',
  kind: 'app_rule',
  claim: worded([
    {
      says: /(?:アプリ[^。]{0,20})?(?:アンインストール|アプリ(?:を|の)?削除)[^。]{0,40}(?:対象外|ないで|無効|ません|場合|ください)/,
      value: { type: 'keep_installed' },
    },
    {
      says: /アプリ(?:から|経由|版|上|内|で)?(?:の|へ|に|を|が)?[^。]{0,40}(?:対象外|除(?:き|外)|付与され(?:ません|ない)|対象(?:と|に)なりません)|アプリ(?:が)?(?:自動で)?(?:起動|立ち上が)[^。]{0,40}(?:場合|対象外|ください)/,
      never: /アプリ内(?:ブラウザ|WEB)|過去に|(?:ダウンロード|インストール)したことが/i,
      value: { type: 'app_excluded' },
    },
    {
      says: /アプリ」?[のをへ][^。]{0,8}(?:ダウンロード|インストール)[^。]{0,60}(?:必要|必須)|アプリ[^。]{0,30}(?:必要|必須|限定|のみ(?:対象|有効)?|が条件|限り)|(?:専用|公式)?アプリ(?:を|から|で|に|の)[^。]{0,24}(?:インストール|ダウンロード|利用)[^。]{0,16}(?:ください|必要|必須|方|場合のみ|の上)/,
      never: notBrowser,
      value: { type: 'use_app' },
    },
  ]),
} satisfies KindRule;
