// Lists of releases and their page numbers.
export const listsCss = /* css */ `
.headlines li { padding: .9rem 0; border-top: 1px solid var(--line); }
.list > .headlines > li:first-child { border-top: 0; }
.headlines h2, .headlines h3 { font-size: 1.2rem; }
.headlines h2 a, .headlines h3 a { display: block; padding: .5rem 0; min-height: 44px; }
.headlines .summary { margin-top: 0; color: var(--soft); font-size: .92rem; display: -webkit-box;
  -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.headlines .column { font-size: .82rem; }
.when span { margin-left: .8em; }
.headlines .replacement { font-size: .92rem; }
.replacement a { padding: .5rem 0; }
.front > .headlines > li:first-child { padding: 1.6rem 0 1.8rem; }
.front > .headlines > li:first-child h3 { font-size: 1.9rem; font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.3rem); line-height: 1.32; }
.front > .headlines > li:first-child .summary { color: var(--ink); font-size: 1rem; -webkit-line-clamp: 5; }
.front > .headlines > li:nth-child(2) { border-top-color: var(--ink); }
.further .headlines li { padding: .4rem 0 .2rem; }
.further h3 { font-size: 1rem; }
.further .headlines li:first-child { border-top: 0; }
.pages { border-top: 1px solid var(--ink); margin-top: 1rem; padding-top: .6rem; }
.pages li { display: inline-block; margin-right: .4rem; }
.pages li > * { display: block; min-width: 44px; min-height: 44px; padding: .5rem; line-height: 1.6;
  text-align: center; font-variant-numeric: tabular-nums; }
.pages [aria-current] { font-weight: 700; border-bottom: 3px solid var(--accent); }
@media (min-width: 60rem) {
  .headlines li { display: grid; grid-template-columns: var(--rail) minmax(0, 1fr); column-gap: var(--gap);
    align-items: baseline; }
  .what { max-width: calc(var(--measure) + 4rem); }
  .when span { display: block; margin-left: 0; }
  .editions .when span { display: inline; margin-left: .8em; }
}
`
