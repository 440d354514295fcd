import type { Sample } from './network-samples';

/** Japanese too: small networks, and the engines many of them run on. */
export const engines: Readonly<Record<string, Sample>> = {
  afro: {
    click: ['https://ad3.cross-a.net/ad/p/r?_site=1&_article=2'],
    conversion: ['https://www.cross-a.net/act/afrotk.js?adid=12345&rn=1&u1=K-1'],
    neither: ['https://www.cross-a.net/act/afrolp.js'],
  },
  smaad: {
    click: ['https://tr.smaad.net/redirect?zo=123456&ad=7890&uid=x'],
    neither: ['https://tr.smaad.net/', 'https://cf.smaad.net/redirect?ad=1'],
  },
  'imobile-af': {
    click: ['https://aff.i-mobile.co.jp/c/12345/67890'],
    neither: [
      'https://aff.i-mobile.co.jp/script/lpcvlink.js',
      'https://aff.i-mobile.co.jp/display_data.ashx?x=1',
    ],
  },
  'ad-track-jp': {
    click: ['https://ad-track.jp/ad/p/r?_site=1&_article=2'],
    conversion: ['https://ad-track.jp/ad/js/cv.js', 'https://ad-track.jp/ad/p/cv?_buyer=1&_buid=K-1'],
    neither: ['https://ad-track.jp/ad/p/img?_site=1', 'https://ad-track.jp/ad/js/lpjs.js'],
  },
  ozasp: {
    conversion: ['https://ozasp.jp/track.php?p=ab1cd2ef3gh4&args=K-1&cid=x'],
    neither: ['https://ozasp.jp/direct.php', 'https://ozasp.jp/'],
  },
  'engine-affilicode': {
    click: ['https://s5.aspservice.jp/network/link.php?i=ab12cd34&m=ef56ab78'],
    conversion: ['https://s18.aspservice.jp/ad/track.php?p=0a1b2c3d4e5f6&t=0a1b2c3d&args=K-1'],
    neither: ['https://s16.aspservice.jp/co/direct.php', 'https://s16.aspservice.jp/co/lptag.php?p=1'],
  },
  'engine-afad': {
    shape: '/cl/?b_id=AbCdEf12&t_id=1',
    conversion: [
      'https://admin.mtrf.net/ac/action.php?cid=AD000123&uid=K-1&pid=1',
      'https://ad.resultplus2.jp/ac/action_js.php?gid=1&uid=K-1',
    ],
    neither: ['https://admin.mtrf.net/', 'https://admin.mtrf.net/fpc/cookie_js.php?cid=1'],
  },
  'engine-admage': { landing: 'famad_xuid=AbC123' },
  moba8: {
    click: ['http://px.moba8.net/svt/ejp?a8mat=1ABCDE+2FGHIJ+3KLM+4NOPQ&guid=on'],
    conversion: ['https://px.moba8.net/svt/sales?PID=m00000000012345&SO=K-1&SI=100.1.100.item'],
    neither: ['http://www27.moba8.net/svt/bgt?aid=1&wid=001', 'http://px.moba8.net/svt/ejp'],
  },
};
