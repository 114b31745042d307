// Paper, ink, type, and what surrounds every page: masthead, foot, focus, skip link.
// Nothing in these sheets moves, so there is nothing to reduce for readers who ask for less motion.
export const pageCss = /* css */ `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1916; --soft: #5f584e; --line: #d9d3c7; --accent: #9b1c1c; --tint: #f5f1e9;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, Georgia, serif;
  --sans: "PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui,
    sans-serif;
  --measure: 37rem; --rail: 12rem; --gap: 3rem;
}
:root:lang(en) {
  --serif: Georgia, "Noto Serif", "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, "PingFang SC", "Noto Sans CJK SC",
    sans-serif;
  --measure: 35rem;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #171513; --ink: #e9e4da; --soft: #aaa195; --line: #3d3831; --accent: #f0a095; --tint: #211e1a; }
}
* { box-sizing: border-box; }
html {
  font: 106.25%/1.6 var(--sans); color: var(--ink); background: var(--paper);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  text-spacing-trim: trim-start; text-autospace: normal; hanging-punctuation: allow-end; line-break: strict;
    overflow-wrap: break-word;
}
:root:lang(zh), [lang|=zh] { line-height: 1.8; }
[lang=en] { line-height: 1.6; }
body { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem 2rem; padding: 0 max(1.25rem, env(safe-area-inset-left)) 2rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 700; line-height: 1.35; text-wrap: balance; }
h1:lang(zh), h2:lang(zh), h3:lang(zh), h4:lang(zh), .contents a:lang(zh), .group th:lang(zh), .columns a, .foot a, .replacement a:lang(zh)
  { word-break: keep-all; overflow-wrap: anywhere; }
.whole { white-space: nowrap; }
em:lang(zh) { font-style: normal; -webkit-text-emphasis: filled dot; text-emphasis: filled dot;
  -webkit-text-emphasis-position: under; text-emphasis-position: under right; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px;
  text-underline-offset: .22em; }
a:hover { color: var(--accent); text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
time, data, .number { font-variant-numeric: tabular-nums lining-nums; }
.skip { position: absolute; left: -99rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; top: 0; z-index: 9; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.print-only { display: none; }
.label, .aside, .when, .now { color: var(--soft); font-size: .82rem; }
.aside { display: block; }

.masthead { margin-top: 1rem; border-top: 4px solid var(--ink); border-bottom: 1px solid var(--ink); }
.nameplate { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; padding: .5rem 0; }
.name { font: 700 1.5rem/1.4 var(--serif); letter-spacing: .06em; margin-right: 2rem; }
.name:lang(en) { letter-spacing: 0; }
.name a, .columns a, .headlines h2 a, .headlines h3 a, .contents a, .column a { text-decoration: none; }
.name a { display: inline-block; padding: .2rem 0; min-height: 44px; }
.imprint { color: var(--soft); font-size: .82rem; margin-right: -1.2em; }
.imprint span { display: inline-block; margin-right: 1.2em; }
.columns { border-top: 1px solid var(--line); }
.columns ul { display: flex; flex-wrap: wrap; }
.columns li { display: inline-block; margin-right: 1.6rem; }
.columns a { display: block; padding: .45rem 0; min-height: 44px; font-size: .92rem; border-bottom: 3px solid transparent; }
.columns [aria-current] { font-weight: 700; border-color: var(--accent); }
.tools { font-size: .92rem; }
.tools a { display: inline-block; padding: .6rem 0; min-height: 44px; white-space: nowrap; }
.tools .to-ways { display: none; margin-left: 1.2rem; }
.foot { margin-top: 4rem; border-top: 4px solid var(--ink); padding-top: .5rem; color: var(--soft); font-size: .82rem; }
.foot li { display: inline-block; margin-right: 1.6em; }
.foot a { display: inline-block; padding: .7rem 0; min-height: 44px; }
.foot nav { border-bottom: 1px solid var(--line); padding-bottom: .3rem; margin-bottom: .5rem; }
.colophon span { display: inline-block; margin-right: 1.4em; }

.column { font-size: .92rem; font-weight: 700; color: var(--accent); letter-spacing: .04em; }
.now { margin-left: .8em; }

@media (min-width: 45rem) { html { font-size: 112.5%; } .name { font-size: 1.75rem; } }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; border-radius: 0;
  cursor: pointer; }
@media screen and (max-width: 44.99rem) {
  .masthead { margin-top: .6rem; }
  .inner .imprint, .inner .columns { display: none; }
  .inner .nameplate { padding: .2rem 0; flex-wrap: nowrap; }
  .inner .name { font-size: 1.25rem; }
  .name { margin-right: 1rem; }
  .imprint { order: 1; width: 100%; }
  .tools .to-ways { display: inline-block; }
}
@media (forced-colors: active) { .figure:target, li:target, tr:target { outline: 3px solid Highlight; }
  .columns a { border-color: Canvas; } .columns [aria-current], [aria-current] { border-color: Highlight; } }
`
