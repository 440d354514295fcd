import type { Sample } from './network-samples';

export const japanese: Readonly<Record<string, Sample>> = {
  a8: {
    click: ['https://px.a8.net/svt/ejp?a8mat=3ABCDE+1FGHIJ+2KLM+NOPQR'],
    shape: '/svt/ejp?a8mat=3ABCDE+1FGHIJ',
    landing: 'a8=uV9xYz-12',
    conversion: [
      'https://px.a8.net/a8fly/earnings?a8=x&pid=s00000000012345&so=K-1',
      'https://px.a8.net/cgi-bin/a8fly/sales?pid=s00000000012345&so=K-1&si=1-1-1-a8',
      'https://statics.a8.net/a8sales/a8sales.js',
    ],
    neither: [
      'https://statics.a8.net/a8sales/a8crossDomain.js',
      'https://px.a8.net/',
      'https://px.a8.net/svt/bgt?aid=1',
      'https://www.a8.net/',
    ],
  },
  valuecommerce: {
    click: [
      'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1234567&pid=891011121',
      'https://atq.ck.valuecommerce.com/servlet/atq/referral?sid=1234567',
      'https://atrrd.valuecommerce.com/resolve/x?vc_url=https%3A%2F%2Fshop.test',
      'https://x.valuecommerce.ne.jp/cgi-bin/y?vc_url=https%3A%2F%2Fshop.test',
    ],
    shape: '/servlet/referral?sid=1234567&pid=891011121',
    landing: 'vc_lpp=MTIzNDU',
    conversion: [
      'https://itrack2.valuecommerce.ne.jp/cgi-bin/12345/vc_itag.cgi?vcid=1',
      'https://cv.valuecommerce.com/vccv.min.js',
    ],
    neither: ['https://www.valuecommerce.ne.jp/'],
  },
  accesstrade: {
    click: [
      'https://h.accesstrade.net/sp/cc?rk=0100abcd00efgh',
      'https://www.accesstrade.net/at/c.html?rk=0100abcd00efgh&url=x',
      'https://is.accesstrade.net/cgi-bin/isatV2/shop/isatEntryV2.cgi/entryV2.cgi?rk=0100abcd',
    ],
    shape: '/sp/cc?rk=0100abcd00efgh',
    landing: 'atss=0100abcd00efgh-x',
    conversion: [
      'https://is.accesstrade.net/cgi-bin/isatV2/shop/isatWeaselV2.cgi?result_id=1&verify=K-1',
      'https://h.accesstrade.net/js/nct/cv.min.js',
    ],
    neither: ['https://www.accesstrade.net/'],
  },
  afb: {
    click: ['https://t.afi-b.com/visit.php?guid=ON&a=R10405e-q379440T&p=Q7724290'],
    shape: '/visit.php?guid=ON&a=R10405e&p=Q7724290',
    conversion: ['https://t.afi-b.com/jslib/lpcv.js?cid=x'],
    neither: ['https://t.afi-b.com/lead/1/2/3'],
  },
  moshimo: {
    click: ['https://af.moshimo.com/af/c/click?a_id=1&p_id=2&pc_id=3&pl_id=4'],
    shape: '/af/c/click?a_id=1&p_id=2&pc_id=3&pl_id=4',
    landing: 'maf=1_2_3',
    conversion: ['https://r.moshimo.com/af/r/result?p_id=1&pc_id=2&m_v=K-1'],
    neither: ['https://r.moshimo.com/af/r/maftag.js', 'https://af.moshimo.com/af/www/'],
  },
  janet: {
    click: ['https://click.j-a-net.jp/1234567/765432/user', 'https://ls.j-a-net.jp/?a=1&d=2&url=x'],
    landing: 'janet=abc',
    conversion: ['https://action.j-a-net.jp/shop/12345'],
    neither: ['https://www.j-a-net.jp/'],
  },
  smartc: {
    click: ['https://smart-c.jp/c?i=2AbCdE3f4gHi001a7&guid=ON'],
    conversion: ['https://ec.smart-c.jp///K-1/12345000/1'],
    neither: ['https://smart-c.jp/company', 'https://smart-c.jp/i?i=2AbCdE', 'https://tag.cribnotes.jp/x.js'],
  },
  tg: {
    click: ['https://ad2.trafficgate.net/t/r/123/4567/89012_345678/0/-/https://shop.test/'],
    neither: ['https://srv2.trafficgate.net/t/b/123/4567/8_9/', 'https://www.trafficgate.net/'],
  },
  presco: {
    click: ['https://ad.presco.asia/cl/?b_id=AbCdEf12&t_id=1&afad_param_1=x'],
    landing: 'presco_sid=12.3.60.AbCdEfGh12345678',
    neither: ['https://ad.presco.asia/fpc/cookie.js', 'https://ad.presco.asia/cl/'],
  },
  tcs: {
    click: ['https://www.tcs-asp.net/alink?AC=C12345&LC=SHOP1&SQ=0&isq=1'],
    landing: 'Tcsack=C12345.1',
    conversion: ['https://www.tcs-asp.net/aresult?LC=SHOP1&NK=K-1'],
    neither: ['https://www.tcs-asp.net/', 'https://img.tcs-asp.net/imagesender?ac=1'],
  },
  infotop: {
    click: ['https://www.infotop.jp/click.php?aid=123&iid=456', 'https://www.infotop.jp/click?aid=123'],
    neither: ['https://www.infotop.jp/order/12345', 'https://www.infotop.jp/clicks'],
  },
  affitown: {
    click: ['https://ad.atown.jp/cp?sid=123456'],
    neither: ['https://ad.atown.jp/adserver/b?sid=1', 'https://ad.atown.jp/cp'],
  },
  'link-a': {
    click: [
      'https://link-a.net/gate.php?guid=ON&m=1',
      'https://cl.link-ag.net/click/1a2b3c/d4e5f6a7',
      'https://cl.link-ag.net/click_product_link/1a2b3c/d4e5f6a7?redirect_url=x',
    ],
    neither: ['https://link-a.net/', 'https://cl.link-ag.net/imp/1a2b3c'],
  },
  rentracks: {
    click: ['https://www.rentracks.jp/adx/r.html?idx=0.1.2&dna=3'],
    shape: '/adx/r.html?idx=0.1.2&dna=3',
    landing: '_rt_ck=12.abc',
    conversion: [
      'https://www.rentracks.me/cvc.php?sid=1',
      'https://www.rentracks.jp/secure/e.gifx?sid=1&cinfo=K-1',
      'https://www.rentracks.jp/js/itp/rt.track.js?t=1',
    ],
    neither: ['https://www.rentracks.jp/'],
  },
  felmat: {
    click: ['https://t.felmat.net/fmcl?ak=Q123.1.A.B'],
    shape: '/fmcl?ak=Q123.1.A.B',
    conversion: ['https://js.felmat.net/fmcv.js?adid=1&uqid=K-1'],
    neither: ['https://js.felmat.net/fmlp.js', 'https://t.felmat.net/fmimp/Q123.1.A.B'],
  },
  'rakuten-afl': {
    click: ['https://hb.afl.rakuten.co.jp/hgc/0a1b.2c3d/?pc=https%3A%2F%2Fitem.rakuten.co.jp%2F'],
    landing: 'rafcid=wsc_i_is_1',
    neither: ['https://item.rakuten.co.jp/shop/item/?pc=1'],
  },
};
