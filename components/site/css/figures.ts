// Figures: a dotted underline in the text, and a table under it.
export const figuresCss = /* css */ `
.figure { text-decoration: underline dotted; text-decoration-color: var(--soft); text-underline-offset: .28em;
  scroll-margin-top: 35vh; position: relative; white-space: nowrap; }
.figure:hover, .figure:target { background: var(--tint); box-shadow: 0 0 0 .2em var(--tint); }
.since-mark { color: var(--accent); font-weight: 700; padding-left: .1em; }
.rest { position: fixed; top: 0; }
.fold summary { min-height: 44px; padding: .5rem 0; cursor: pointer; }
.figures .take { float: right; margin: .3rem 0 0 1rem; }
/* A row that is not open is a row like any other. */
.figures tr[popover] { display: table-row; position: static; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  overflow: visible; color: inherit; background: none; }
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
.one-source .source, .no-period .period, .usual { display: none; }
@media screen and (max-width: 45rem) {
  .figures table, .figures tbody, .figures tr, .figures tr[popover], .figures th, .figures td { display: block;
    width: auto; }
  .figures thead, .figures td:empty { display: none; }
  .figures tr, .figures tr[popover] { position: relative; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .figures th, .figures td { border: 0; padding: 0; }
  .figures .group { padding-top: 1.4rem; }
  .figures tbody th, .figures .measures, .figures td.period, .figures td.source { width: auto; min-width: 0; }
  .figures td.ways { position: absolute; top: 0; right: 0; width: auto; }
  .figures .ways a:not(.close) { display: inline-block; padding: .6rem 0 .6rem 1rem; }
  .figures .take { float: none; margin: 0; }
}
`
