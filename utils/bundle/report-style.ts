/** The report's style sheet: one accent (藍), system fonts, light and dark, print. */
import { raw } from './html';

export const style = raw(`
:root{color-scheme:light dark;--paper:#f6f6f3;--sheet:#fff;--ink:#1b2230;--soft:#566073;--line:#d9dce3;--ai:#27406b;--wash:#eef2f8;--warn:#8a4b00;--warnwash:#fdf4e5}
@media (prefers-color-scheme:dark){:root{--paper:#12151b;--sheet:#1a1f28;--ink:#e6e9ef;--soft:#a3acbc;--line:#333b49;--ai:#a9c1ec;--wash:#222b3a;--warn:#f0bf7a;--warnwash:#2d2618}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.65 system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,sans-serif;overflow-wrap:anywhere}
:lang(ja) body,body:lang(ja){font-family:"Noto Sans JP","Noto Sans CJK JP","Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic",Meiryo,sans-serif;line-height:1.8;line-break:strict}
:lang(ja) :is(h1,h2,h3,th,.badge){font-feature-settings:"palt";letter-spacing:.03em}
.page{max-width:1040px;margin:0 auto;padding:32px 28px 56px}
header.top{border-top:4px solid var(--ai);padding-top:20px;margin-bottom:24px}
.brand{margin:0;color:var(--ai);font-size:13px;font-weight:600;letter-spacing:.08em}
h1{margin:2px 0 10px;font-size:27px;line-height:1.35;font-weight:650}
h2{margin:0 0 12px;font-size:18px;line-height:1.4;color:var(--ai)}
h3{margin:0;font-size:16px;line-height:1.5}.wide+h3{margin-block-start:16px}
p{margin:0 0 10px;max-width:72ch}
:lang(ja) p{max-width:46em}
.soft,.utc{color:var(--soft)}
.utc{font-size:13px;font-variant-numeric:tabular-nums;white-space:nowrap}
a{color:var(--ai);text-underline-offset:2px}
a:focus-visible{outline:2px solid var(--ai);outline-offset:2px}
section,article{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:20px 22px;margin:0 0 18px}
section.bare{background:none;border:0;padding:0}
table{width:100%;border-collapse:collapse}
caption{text-align:start;color:var(--soft);font-size:13px;padding-bottom:8px}#conditions~.wide caption{color:var(--ink);font-size:15px;font-weight:600}
th,td{padding:7px 12px 7px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
tr:last-child>:is(th,td){border-bottom:0}
thead th{font-size:13px;font-weight:600;color:var(--soft);white-space:nowrap}
.facts th{width:13em;font-weight:600;color:var(--soft)}
.facts strong{font-weight:650}
.wide{overflow-x:auto}
.wide td{font-size:14px}
.wide .kind{white-space:nowrap}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.url,.hash,code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono CJK JP",monospace;font-size:13px;word-break:break-all}
.host{font-weight:650}
.absent{color:var(--warn)}
.net{white-space:nowrap}
.ref{margin-inline-start:.7em;font-size:13px;white-space:nowrap}
article>header{display:flex;gap:14px;align-items:baseline;margin-bottom:10px}
.no{flex:none;min-width:2em;padding:1px 8px;border-radius:4px;background:var(--ai);color:var(--sheet);font-weight:650;text-align:center;font-variant-numeric:tabular-nums}
article>header p{margin:0}
.shots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:18px;margin-top:16px}
figure{margin:0;min-width:0}
.frame{display:block;border:1px solid var(--line);border-radius:4px;max-height:640px;overflow:hidden;background:#fff}
.drawn .frame{border:2px dashed var(--warn)}
.frame img{display:block;width:100%;height:auto}
figcaption{margin-bottom:8px;font-size:13px}
figcaption table td,figcaption table th{padding:2px 10px 2px 0;border:0;font-weight:400}
figcaption th{color:var(--soft);width:8.5em}
.badge{display:inline-block;margin-bottom:4px;padding:1px 9px;border-radius:3px;background:var(--wash);color:var(--ai);font-weight:600}
.badge.redacted{background:#000;color:#fff}.drawn .badge:not(.redacted){background:var(--warnwash);color:var(--warn)}
blockquote{margin:0 0 12px;padding:2px 0 2px 14px;border-inline-start:3px solid var(--line)}blockquote p{margin:0 0 2px}blockquote footer{font-size:13px}
.said{white-space:pre-line}.wide+.wide{margin-block-start:14px}
.gap{margin:12px 0 0;padding:8px 12px;border-inline-start:3px solid var(--warn);background:var(--warnwash);color:var(--warn)}
.gap+.gap{margin-top:6px}
@media (max-width:640px){.page{padding:20px 14px 40px}.facts :is(th,td){display:block;width:auto;padding:2px 0;border:0}.facts tr{display:block;padding:6px 0;border-bottom:1px solid var(--line)}}
@media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--ai:#27406b;--wash:#eef2f8;--warn:#6b3a00;--warnwash:#fff}
@page{margin:14mm}
body{font-size:10pt;line-height:1.55}.page{max-width:none;padding:0}section,article{border:0;padding:0 0 10pt;margin:0 0 10pt;border-bottom:1px solid var(--line);border-radius:0}
article{break-inside:auto}article>header,h2,h3,figcaption,tr{break-inside:avoid;break-after:avoid}tr{break-after:auto}figure{break-inside:avoid}.frame{max-height:170mm}.no,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}}
`);
