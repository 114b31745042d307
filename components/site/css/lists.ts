// Lists of releases and their page numbers.
export const listsCss = /* css */ `
.headlines li { padding: .9rem 0; border-top: 1px solid var(--line); }
.list > .headlines > li:first-child { border-top: 0; }
.headlines h2, .headlines h3 { font-size: 1.2rem; }
.headlines h2 a, .headlines h3 a { display: block; padding: .5rem 0; min-height: 44px; }
.headlines .summary { margin-top: 0; color: var(--soft); font-size: .92rem; }
.headlines .column { font-size: .82rem; }
.when span { margin-left: .8em; }
.further .headlines li { padding: .4rem 0 .2rem; }
.further h3 { font-size: 1rem; }
.further .headlines li:first-child { border-top: 0; }
@media (min-width: 60rem) {
  .headlines li { display: grid; grid-template-columns: var(--rail) minmax(0, 1fr); column-gap: var(--gap);
    align-items: baseline; }
  .what { max-width: calc(var(--measure) + 4rem); }
  .when span { display: block; margin-left: 0; }
  .editions .when span { display: inline; margin-left: .8em; }
}
`
