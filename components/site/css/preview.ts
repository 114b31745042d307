// The preview for staff: the band that says what it is, and what differs.
export const previewCss = /* css */ `
.band { display: flex; flex-wrap: wrap; justify-content: space-between; position: sticky; top: 0;
  z-index: 4; padding: .5rem 0; background: var(--paper); border-bottom: 3px double var(--accent); font-size: .92rem; }
.band strong { color: var(--accent); margin-right: .6em; letter-spacing: .1em; }
code { font: .95em ui-monospace, "SF Mono", Consolas, monospace; }
.review { border-bottom: 4px solid var(--ink); padding: 1.2rem 0 1.4rem; font-size: .92rem; }
.review section + section { margin-top: 1.4rem; }
.review h2 { font-size: 1.1rem; }
.review h3 { font-size: 1rem; margin-top: 1rem; }
.issues li, .difference { padding: .5rem 0; border-top: 1px solid var(--line); }
.issues li:first-child { border-top: 0; }
.issues q { display: block; quotes: none; padding-inline-start: .8em; border-inline-start: 3px solid var(--line); }
.difference dt { font-weight: 700; }
.difference .aside { font-weight: 400; }
.segments { white-space: pre-line; }
.review ins { background: var(--tint); text-decoration: underline; text-decoration-thickness: 2px;
  text-decoration-color: var(--accent); text-underline-offset: .2em; }
@media (min-width: 60rem) { .difference { display: grid; grid-template-columns: var(--rail) minmax(0, 1fr);
  column-gap: var(--gap); } }
`
