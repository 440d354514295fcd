/** The banner's own look. A constructed style sheet holds under any page's Content-Security-Policy. */

/** `!important` inside a shadow root outweighs whatever the page says about the host element. */
export const bannerStyle = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;
display:block!important;max-width:min(360px,calc(100vw - 32px))!important;color-scheme:light dark!important}
section{box-sizing:border-box;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;padding:8px 8px 8px 14px;
font:14px/1.5 system-ui,"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP",sans-serif;overflow-wrap:anywhere;
color:light-dark(#1c2430,#e8ebf0);background:light-dark(#fff,#171b22);border:1px solid light-dark(#dfddd5,#303742);
border-left:4px solid light-dark(#27406b,#a3bcea);border-radius:8px;box-shadow:0 4px 16px #0003;animation:rise .2s ease-out}
section.problem,section.may-fail{border-left-color:light-dark(#8a3b12,#f2b48d)}
section.will-fail{border-left-color:light-dark(#a4161a,#ff9b94)}
section.warning{padding-right:40px}
section.warning .close{position:absolute;top:6px;right:6px}
p{flex:1 1 180px;margin:0}
p:empty,.others:empty{display:none}
.what,.todo{flex-basis:100%}
.what{font-weight:600}
.warning p:not(.what,.todo){font-size:12px;color:light-dark(#566070,#a5afbd)}
.others{font-size:12px;margin-left:auto;color:light-dark(#566070,#a5afbd)}
button{min-width:28px;min-height:28px;padding:2px 8px;font:inherit;color:light-dark(#27406b,#a3bcea);cursor:pointer;
background:none;border:1px solid #0000;border-radius:6px}
button:hover{background:light-dark(#e8edf6,#202c42)}
button:focus-visible{outline:2px solid;outline-offset:1px}
@keyframes rise{from{opacity:0;transform:translateY(8px)}}
@media (prefers-reduced-motion:reduce){section{animation:none}}
@media print{:host{display:none!important}}`.replaceAll('\n', '');
