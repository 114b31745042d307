// The slip of a figure. Following a figure makes its row :target, and on screen a targeted row is lifted out of the
// table to the foot of the window, so the text does not move. Closing it, or going back, returns it.
export const figureSlipCss = /* css */ `
@media screen {
  .figures tr:target { position: fixed; z-index: 5; right: 0; bottom: 0; left: 0; display: block; max-height: 60vh;
    overflow: auto; padding: .9rem 1.25rem 1.1rem; padding: .9rem 1.25rem max(1.1rem, env(safe-area-inset-bottom)); background: var(--tint);
    border: 0; border-top: 3px solid var(--ink); font-size: .9rem; }
  .figures tr:target th, .figures tr:target td { display: block; width: auto; border: 0; padding: .1rem 0; }
  .figures tr:target th { font: 700 1.3rem/1.5 var(--serif); padding-right: 4em; }
  .figures tr:target .exact { font: 400 .9rem/1.6 var(--sans); color: var(--ink); }
  .figures tr:target td[data-label] { position: relative; padding-left: 6em; }
  .figures tr:target td[data-label]::before { content: attr(data-label); position: absolute; left: 0;
    color: var(--soft); }
  .figures tr:target .usual { display: inline; }
  .figures tr:target .period, .figures tr:target .source { color: var(--ink); }
  .figures tr:target .period:empty, .figures tr:target .ways a { display: none; }
  .figures tr:target .ways { position: absolute; top: .4rem; right: 1.25rem; }
  .figures tr:target .ways .close { display: inline-block; padding: .6rem 0 .6rem 1rem; }
}
@media screen and (min-width: 45rem) {
  .figures tr:target { left: auto; right: 1.5rem; bottom: 1.5rem; width: 24rem; border: 1px solid var(--soft);
    border-top: 3px solid var(--ink); }
}
`
