// Figures: a dotted underline in the text, a table under it, and the slip. Following a figure makes its row :target,
// and on screen a targeted row is lifted out of the table to the foot of the window, so the text does not move. Closing
// it, or going back, returns it.
export const figuresCss = /* css */ `
.figure { text-decoration: underline dotted; text-decoration-color: var(--soft); text-underline-offset: .28em;
  scroll-margin-top: 35vh; }
.figure data { white-space: nowrap; }
.figure:target data { background: var(--tint); box-shadow: 0 0 0 .2em var(--tint); }
.rest { position: fixed; top: 0; }
.figures > p { color: var(--soft); font-size: .82rem; }
.figures table { margin-top: .8rem; }
.figures thead th { color: var(--soft); font-weight: 400; font-size: .82rem; }
.figures .group th { padding-top: 1.1rem; font-family: var(--serif); border-bottom-color: var(--soft); }
.figures tbody th { width: 13em; }
.figures .measures { min-width: 12em; }
.figures td.period, .figures td.source { width: 11em; color: var(--soft); }
.figures .ways { width: 5em; padding-right: 0; text-align: end; white-space: nowrap; }
.since { color: var(--ink); }
.exact { display: block; font-weight: 400; color: var(--soft); }
.exact .label { font-size: inherit; }
.one-source .source, .no-period .period, .usual, .close { display: none; }
@media screen and (max-width: 45rem) {
  .figures table, .figures tbody, .figures tr, .figures th, .figures td { display: block; width: auto; }
  .figures thead, .figures td:empty { display: none; }
  .figures tr { position: relative; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .figures th, .figures td { border: 0; padding: 0; }
  .figures .group { padding-top: 1.4rem; }
  .figures .one-source tr:not(:target) .source, .figures .no-period tr:not(:target) .period { display: none; }
  .figures td.ways { position: absolute; top: 0; right: 0; width: auto; }
  .figures .ways a { display: inline-block; padding: .6rem 0 .6rem 1rem; }
  .figures .ways .close { display: none; }
}
@media screen {
  .figures tr:target { position: fixed; z-index: 5; right: 0; bottom: 0; left: 0; display: block; max-height: 60vh;
    overflow: auto; padding: .9rem 1.25rem max(1.1rem, env(safe-area-inset-bottom)); background: var(--tint);
    border: 0; border-top: 3px solid var(--ink); font-size: .9rem; }
  .figures tr:target :is(th, td) { display: block; width: auto; border: 0; padding: .1rem 0; }
  .figures tr:target th { font: 700 1.3rem/1.5 var(--serif); padding-right: 4em; }
  .figures tr:target .exact { font: 400 .9rem/1.6 var(--sans); color: var(--ink); }
  .figures tr:target td[data-label] { position: relative; padding-left: 6em; }
  .figures tr:target td[data-label]::before { content: attr(data-label); position: absolute; left: 0;
    color: var(--soft); }
  .figures tr:target .usual { display: inline; }
  .figures tr:target td:is(.period, .source) { color: var(--ink); }
  .figures tr:target :is(.period:empty, .ways a) { display: none; }
  .figures tr:target .ways { position: absolute; top: .4rem; right: 1.25rem; }
  .figures tr:target .ways .close { display: inline-block; padding: .6rem 0 .6rem 1rem; }
}
@media screen and (min-width: 45rem) {
  .figures tr:target { left: auto; right: 1.5rem; bottom: 1.5rem; width: 24rem; border: 1px solid var(--soft);
    border-top: 3px solid var(--ink); }
}
`
