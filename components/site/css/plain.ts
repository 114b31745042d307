// What a release does without: the opening of other pages, plain texts and lists of facts, page numbers, the front
// page, forms.
export const plainCss = /* css */ `
.opening { padding: 2rem 0 1.5rem; max-width: var(--measure); }
.opening h1 { font-size: 1.9rem; }
.opening p { color: var(--soft); margin-top: .4rem; }
.opening .column { color: var(--accent); }
.plain { max-width: var(--measure); }
.plain h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; }
.plain > .when, .plain > .replacement { margin-top: 1.2rem; }
.replacement .label { display: block; }
.facts { margin-top: 1.6rem; border-top: 1px solid var(--line); }
.facts div { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: .82rem; }
.facts a { padding: .5rem 0; overflow-wrap: anywhere; }
.map li a { display: inline-block; min-height: 44px; padding: .4rem 0; }
.map section + section { margin-top: 2rem; border-top: 1px solid var(--line); }
.opening .newest { color: var(--ink); margin-top: .8rem; }
.newest data { font: 700 1.6rem/1.4 var(--serif); }
.plain blockquote { margin: .6rem 0; padding-left: 1.2em; border-left: 1px solid var(--ink);
  overflow-wrap: anywhere; }
.onward { margin-top: 2rem; }
.onward a, .versions a { display: inline-block; padding: .5rem 0; }
.versions { margin-top: 2.5rem; border-top: 1px solid var(--ink); }
.headlines .replacement { font-size: .92rem; }
.replacement a { padding: .5rem 0; }
.front > .headlines > li:first-child { padding: 1.6rem 0 1.8rem; }
.front > .headlines > li:first-child h3 { font-size: 1.9rem; font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.3rem); line-height: 1.32; }
.front > .headlines > li:first-child .summary { color: var(--ink); font-size: 1rem; }
.front > .headlines > li:nth-child(2) { border-top-color: var(--ink); }
.pages { border-top: 1px solid var(--ink); margin-top: 1rem; padding-top: .6rem; }
.pages li { display: inline-block; margin-right: .4rem; }
.pages li > * { display: block; min-width: 44px; min-height: 44px; padding: .5rem; line-height: 1.6;
  text-align: center; font-variant-numeric: tabular-nums; }
.pages [aria-current] { font-weight: 700; border-bottom: 3px solid var(--accent); }
form { margin: 1.2rem 0; }
form p { margin: .8rem 0; }
form input, form button { font: inherit; color: inherit; min-height: 44px; padding: .4rem .7rem;
  border: 1px solid var(--soft); border-radius: 0; }
form input { width: 100%; max-width: 24rem; background: var(--paper); }
form button { background: var(--ink); border-color: var(--ink); color: var(--paper); cursor: pointer; }
@media print { .opening { padding: .8rem 0 .6rem; } }
`
