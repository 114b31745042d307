// The slip of a figure: its row, lifted out of the table to the foot of the window, so that the text does not move.
// The row is a popover: opening and closing it leaves the Back button alone, and Escape, Back on a phone, or a press
// beside it close it. Engines that know no popover follow a link, and the row that is :target comes up instead. Which
// of the two an engine has is asked by a property (one that came later than popovers): old engines know no other
// question.
const MODERN = 'transition-behavior: allow-discrete'

/** `open`: a row that is open. It outweighs what folds the table. */
const slip = (open: string): string => /* css */ `
  ${open} { position: fixed; z-index: 5; top: auto; right: 0; bottom: 0; left: 0; display: block; width: auto;
    max-height: 60vh; overflow: auto; padding: .9rem 1.25rem 1.1rem;
    padding: .9rem 1.25rem max(1.1rem, env(safe-area-inset-bottom));
    background: var(--tint); border: 0; border-top: 3px solid var(--ink); font-size: .9rem; }
  ${open} th, ${open} td { display: block; width: auto; border: 0; padding: .1rem 0; }
  ${open} th { font: 700 1.3rem/1.5 var(--serif); padding-right: 4em; }
  ${open} .exact { font: 400 .9rem/1.6 var(--sans); color: var(--ink); }
  ${open} td[data-label] { position: relative; padding-left: 6em; color: var(--ink); }
  ${open} td[data-label]::before { content: attr(data-label); position: absolute; left: 0; color: var(--soft); }
  ${open} .usual { display: inline; }
  ${open} .period:empty { display: none; }
  ${open} .ways { position: static; padding-left: 6em; text-align: start; }
  ${open} .ways a:not(.close) { display: inline-block; padding: .6rem 1rem .2rem 0; }
  ${open} .ways .close { position: absolute; top: .4rem; right: 1.25rem; padding: .6rem 0 .6rem 1rem; }
  @media (min-width: 45rem) {
    ${open} { left: auto; right: 1.5rem; bottom: 1.5rem; width: 26rem; border: 1px solid var(--soft);
      border-top: 3px solid var(--ink); }
  }
`

export const figureSlipCss = /* css */ `
.figure button, .figures button, .figures .cite, .figures .close { display: none; }
@media screen {
  .figure a, .figure button { position: absolute; top: -.3em; right: 0; bottom: -.3em; left: 0; cursor: pointer; }
  .fold:not([open]) ~ table { margin: 0; border-color: transparent; border-width: 0; }
  .fold:not([open]) ~ p, .fold:not([open]) ~ table thead, .fold:not([open]) ~ table tr:not(:target) { display: none; }
  @supports not (${MODERN}) {
    ${slip('.figures tr[popover][id]:target')}
    .figures tr:target a.close { display: inline-block; }
  }
  @supports (${MODERN}) {
    .figure a { display: none; }
    .figure button { display: block; }
    .figures tr:target { background: var(--tint); }
    ${slip('.figures tr[popover][id]:popover-open')}
    .figures tr:popover-open button.close { display: block; }
  }
}
`
