// Indicators: a chart in ink and accent, wide or narrow, over a table of its values.
export const indicatorsCss = /* css */ `
.indicator .opening dl { margin-top: .8rem; font-size: .92rem; }
.indicator .opening dl div { display: flex; padding: .2rem 0; }
.indicator dt { flex: none; margin-right: 1em; color: var(--soft); }
.newest data { margin: 0 .4em; }
.chart { color: var(--soft); border-top: 1px solid var(--ink); padding-top: .6rem; }
.chart figcaption { margin: 0 0 .4rem; }
.chart figcaption span { margin-right: 1.5em; }
.chart svg { display: block; width: 100%; height: auto; font-variant-numeric: tabular-nums lining-nums; }
.chart .grid { color: var(--line); }
.chart .ink { color: var(--ink); }
.chart .ink text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .newest-mark { color: var(--accent); }
@media (forced-colors: active) { .chart .newest-mark { color: Highlight; } .chart .grid { color: GrayText; } }
.opening + .series { margin-top: 0; border-top: 0; padding-top: 0; }
.series tbody th { width: 15em; font-weight: 400; }
.series .reading { width: 16em; }
.series .reading data { font-weight: 700; }
.figures.series .take { float: none; margin: .8rem 0 0; }
.take a { display: inline-block; padding: .5rem .6rem .5rem 0; }
.chart .narrow { display: none; }
@media (max-width: 60rem) { .series tbody th, .series .reading { width: 10em; } }
@media (max-width: 45rem) {
  .chart .wide { display: none; }
  .chart .narrow { display: block; }
  .series tbody th, .series .reading { width: auto; }
  .series tbody th a { display: inline-block; padding: .4rem 0; }
  .series td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: .82rem;
    margin-right: .8em; }
}
/* A sheet of paper is wide enough, whatever its pixels say. */
@media print { .chart .wide { display: block; } .chart .narrow { display: none; }
  .figures.series { margin-top: 1.4rem; } }
`
