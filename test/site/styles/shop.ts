/** The shop's style sheet. `--hue` is set inline by each page: one shop, one hue. */
export const shopCss = `
:root { --accent: oklch(0.45 0.09 var(--hue)); --accent-deep: oklch(0.33 0.07 var(--hue)); --ink: oklch(0.27 0.015 60); --line: oklch(0.89 0.012 85);
  --paper: oklch(0.985 0.006 85); --wash: color-mix(in oklch, var(--accent) 9%, var(--paper)); --warn: oklch(0.58 0.17 38); }
* { box-sizing: border-box; }
html { scroll-padding-top: 116px; }
body { margin: 0; padding-top: 104px; background: var(--paper); color: var(--ink); font: 16px/1.75 "Helvetica Neue", Arial, sans-serif; }
:lang(ja) body, body:lang(ja) { font-family: "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", sans-serif; font-feature-settings: "palt"; line-break: strict; }
h1, h2, h3, .wordmark b { font-family: Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.4; text-wrap: balance; }
:lang(ja) :is(h1, h2, h3, .wordmark b) { font-family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Noto Serif JP", serif; letter-spacing: .04em; word-break: auto-phrase; }
h1 { font-size: clamp(1.5rem, 3vw, 2.1rem); margin: .2em 0 .8em; } h2 { font-size: 1.3rem; margin: 2.2em 0 .8em; }
a { color: var(--accent-deep); text-underline-offset: .2em; } img { max-width: 100%; height: auto; display: block; }
.top { position: fixed; inset: 0 0 auto; z-index: 20; background: color-mix(in srgb, var(--paper) 92%, transparent); backdrop-filter: blur(10px); border-bottom: 1px solid var(--line); }
.ribbon { background: var(--accent-deep); color: #fff; font-size: .75rem; text-align: center; padding: .15rem; }
.bar { max-width: 1140px; margin: auto; padding: .6rem 1.2rem; display: flex; align-items: center; gap: 1.4rem; }
.wordmark { display: flex; gap: .6rem; align-items: center; text-decoration: none; color: inherit; line-height: 1.2; } .wordmark img { width: 38px; }
.wordmark b { display: block; font-size: 1.15rem; white-space: nowrap; } .wordmark small { font-size: .62rem; letter-spacing: .14em; color: oklch(0.5 0.02 60); white-space: nowrap; }
.menu { display: flex; gap: 1.1rem; font-size: .85rem; margin-inline: auto; } .menu a { text-decoration: none; white-space: nowrap; } .menu a:hover { text-decoration: underline; }
.tools { display: flex; gap: 1rem; align-items: center; font-size: .82rem; white-space: nowrap; } .tools a { text-decoration: none; }
.tools input { width: 9.5rem; padding: .35rem .7rem; border: 1px solid var(--line); border-radius: 99px; font: inherit; background: #fff; }
.count { background: var(--warn); color: #fff; border-radius: 99px; padding: 0 .45em; font-size: .72rem; margin-left: .3em; }
.wrap { max-width: 1080px; margin: 0 auto; padding: 1.2rem 1.2rem 4rem; }
.crumbs { font-size: .76rem; color: oklch(0.52 0.02 60); display: flex; gap: .5em; padding: 0; margin: 0 0 1rem; list-style: none; } .crumbs li + li::before { content: "›"; margin-right: .5em; }
.hero { position: relative; border-radius: 14px; overflow: hidden; color: #fff; isolation: isolate; padding: clamp(1.6rem, 5vw, 3.6rem); min-height: 320px; display: grid; align-content: end; }
.hero > img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; z-index: -1; } .hero h1 { margin: .3em 0; text-shadow: 0 1px 12px oklch(0.2 0.05 60 / .6); } .hero p { margin: 0; max-width: 44em; }
.badge { justify-self: start; background: var(--warn); padding: .1rem .8rem; border-radius: 99px; font-size: .82rem; font-weight: 700; }
.facts { display: grid; grid-template-columns: minmax(9em, 14em) 1fr; margin: 0; border-top: 2px solid var(--accent); background: #fff; } .facts > * { margin: 0; padding: .8rem 1rem; border-bottom: 1px solid var(--line); } .facts dt { background: var(--wash); font-weight: 600; font-size: .92rem; }
.button { display: inline-block; border: 0; cursor: pointer; font: inherit; font-weight: 700; padding: .85rem 2.4rem; border-radius: 8px; color: #fff; background: var(--accent); text-decoration: none; text-align: center; box-shadow: 0 2px 0 var(--accent-deep); transition: background .15s; }
.button:hover { background: var(--accent-deep); } .button.loud { background: var(--warn); box-shadow: 0 2px 0 color-mix(in oklab, var(--warn), black 30%); } .button.plain { background: #fff; color: var(--accent-deep); border: 1px solid var(--line); box-shadow: none; }
.enter { text-align: center; background: var(--wash); border: 1px dashed var(--accent); border-radius: 14px; padding: 1.8rem; margin: 2rem 0; } .enter p { margin: .6rem 0 0; font-size: .82rem; }
.small { font-size: .84rem; color: oklch(0.45 0.02 60); } details { border: 1px solid var(--line); border-radius: 8px; padding: .7rem 1rem; background: #fff; } summary { cursor: pointer; font-weight: 600; }
.shelf { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1.2rem; } .card { text-decoration: none; color: inherit; font-size: .86rem; line-height: 1.5; } .card img { border-radius: 8px; aspect-ratio: 1; object-fit: cover; background: var(--wash); } .card span { color: oklch(0.5 0.02 60); font-size: .76rem; } .card b { display: block; }
.steps { display: flex; list-style: none; padding: 0; margin: 0 auto 2rem; max-width: 640px; counter-reset: step; } .steps li { flex: 1; text-align: center; font-size: .8rem; color: oklch(0.62 0.01 60); position: relative; counter-increment: step; }
.steps li::before { content: counter(step); display: grid; place-items: center; width: 2rem; height: 2rem; margin: 0 auto .3rem; border-radius: 50%; background: var(--line); color: #fff; font-weight: 700; position: relative; z-index: 1; } .steps li + li::after { content: ""; position: absolute; top: 1rem; right: 50%; width: 100%; height: 2px; background: var(--line); }
.steps .done::before, .steps [aria-current]::before { background: var(--accent); } .steps [aria-current] { color: var(--accent-deep); font-weight: 700; }
.split { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 2.2rem; align-items: start; } .panel { background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 1.3rem 1.5rem; margin-bottom: 1.4rem; } .panel h2 { margin: 0 0 .8rem; font-size: 1.08rem; } .split aside { position: sticky; top: 120px; }
.gallery { display: grid; gap: .7rem; } .gallery > img { border-radius: 12px; } .thumbs { display: grid; grid-template-columns: repeat(4, 1fr); gap: .6rem; } .thumbs img { aspect-ratio: 1; object-fit: cover; border-radius: 6px; border: 1px solid var(--line); }
.item { display: grid; grid-template-columns: 1.1fr 1fr; gap: 2.6rem; } .price { font-size: 1.7rem; font-weight: 700; } .price small { font-size: .8rem; font-weight: 400; } .stock { color: oklch(0.5 0.12 150); font-size: .86rem; } .buy { display: grid; gap: .8rem; margin: 1.4rem 0; } .buy select { width: 5rem; padding: .5rem; font: inherit; }
table { border-collapse: collapse; width: 100%; } .lines td, .lines th { padding: .8rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; } .lines img { width: 76px; border-radius: 6px; } .lines .num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.sums { display: grid; grid-template-columns: 1fr auto; gap: .35rem 1rem; margin: 0; } .sums dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; } .sums .total { font-size: 1.15rem; font-weight: 700; border-top: 1px solid var(--line); padding-top: .5rem; margin-top: .3rem; }
.field { display: grid; grid-template-columns: 11em 1fr; gap: 1rem; align-items: center; margin-bottom: .8rem; font-size: .9rem; } .field em { font-style: normal; color: #fff; background: var(--warn); border-radius: 3px; font-size: .66rem; padding: .05rem .4rem; margin-left: .5em; } .field input { width: 100%; padding: .6rem .8rem; font: inherit; border: 1px solid oklch(0.8 0.015 80); border-radius: 6px; background: #fff; } .field input:focus { outline: 2px solid color-mix(in oklch, var(--accent) 60%, white); } .short input { max-width: 10rem; }
#payment-frame { width: 100%; height: 300px; border: 1px solid var(--line); border-radius: 8px; } .note { background: var(--wash); border-left: 4px solid var(--accent); padding: .8rem 1.1rem; border-radius: 0 8px 8px 0; } .centre { text-align: center; } .digits span { margin-right: .5em; font-variant-numeric: tabular-nums; }
.ticket { border: 2px solid var(--accent); border-radius: 14px; background: #fff; padding: 1.6rem; max-width: 520px; margin: 1.6rem auto; text-align: center; } .ticket strong { display: block; font-size: 1.5rem; letter-spacing: .06em; }
.article { max-width: 40em; margin: auto; } .article p { margin: 1.4em 0; }
footer { background: var(--accent-deep); color: oklch(0.94 0.02 var(--hue)); font-size: .82rem; padding: 2.4rem 1.2rem; } footer > div { max-width: 1080px; margin: auto; display: grid; grid-template-columns: 1fr 2fr; gap: 2rem; } footer a { color: inherit; margin-right: 1.4em; display: inline-block; }
.cookie { position: fixed; left: 16px; bottom: 16px; width: 320px; z-index: 30; background: #fff; border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 30px oklch(0.3 0.03 60 / .22); padding: 1rem 1.2rem; font-size: .8rem; } .cookie p { margin: 0 0 .7rem; } .cookie button { padding: .4rem 1.1rem; font-size: .8rem; }
@media (max-width: 860px) { .menu, .tools input { display: none; } .bar { justify-content: space-between; } .split, .item, footer > div { grid-template-columns: 1fr; } .field, .facts { grid-template-columns: 1fr; gap: .2rem; } }
`;
