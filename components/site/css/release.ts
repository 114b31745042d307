// A release: what stands before and after its text. From 60rem on, byline and contents stand in a rail beside it.
export const releaseCss = /* css */ `
.release { padding-top: 1.6rem; }
.half-width { text-autospace: no-autospace; }
.release h1 { font-size: 1.8rem; font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.5rem); line-height: 1.32; margin: .5rem 0 1rem; }
.column a { display: inline-block; padding: .3rem 0; }
.standfirst { color: var(--ink); padding: .9rem 0; border-top: 1px solid var(--line);
  border-bottom: 1px solid var(--line); margin-bottom: 1.4rem; }
.standfirst .label { font-weight: 700; margin-right: .5em; color: var(--accent); }
.release .text .standfirst .label + p { display: inline; }
.release .text .standfirst p + p { margin-top: .4em; }
.byline { padding: 0 0 .8rem; font-size: .82rem; }
.byline div { display: inline-block; }
.byline dt, .byline dd { display: inline; }
.byline div { margin-right: 1.4rem; }
.byline dt { color: var(--soft); margin-right: .5em; }
.announcement { border-top: 1px solid var(--ink); border-bottom: 1px solid var(--ink); padding: .9rem 0 1rem;
  margin-bottom: 1.4rem; font-size: .92rem; }
.announcement + .standfirst { border-top: 0; margin-top: -1.4rem; }
@media (max-width: 59.99rem) {
  .text > .standfirst + .contents, .text > .announcement + .contents { border-top: 0; margin-top: -1.4rem; }
}
.text .announcement h2 { font: 700 1rem/1.6 var(--sans); margin: 0; }
.release .text .announcement p, .release .text .standfirst p { text-indent: 0; text-align: start; margin-bottom: 0; }
.text .changes { list-style: none; margin: .3rem 0 0; padding: 0; }
.column .standing { margin-left: .6em; color: var(--ink); }
.announcement h2 time { font-weight: 400; color: var(--soft); font-size: .82rem; margin-left: .6em; }
.told + .told, h2 + .told, p + .told { margin-top: .8rem; }
.changes { margin-top: .3rem; font-size: .92rem; }
.changes ins, .changes del { display: inline-block; }
.changes .label { font-size: inherit; }
del, s { color: var(--soft); text-decoration-thickness: 1px; }
ins { text-decoration: none; font-weight: 700; }
.became { color: var(--soft); font-size: .82rem; margin: 0 .3em; }
.text > .contents { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .6rem 0;
  font-size: .92rem; margin-bottom: 1.2rem; }
.text .contents h2 { font: 700 .82rem/1.8 var(--sans); color: var(--soft); margin: 0; }
.text .contents ol { list-style: none; margin: 0; padding: 0; }
.contents a { display: block; padding: .35rem 0; min-height: 44px; line-height: 1.6; }
.contents .under { padding-left: 1.2em; }

.figures, .notices, .editions, .further { margin-top: 2.8rem; border-top: 1px solid var(--ink); padding-top: .8rem; }
.figures h2, .editions h2, .further h2 { font-size: 1.2rem; margin-bottom: .4rem; }
.notices { font-size: .82rem; color: var(--soft); }
.notice + .notice { margin-top: .9rem; }
.notices h2 { font: 700 1em/1.8 var(--sans); color: var(--ink); }
.notices h2 a { font-weight: 400; margin-left: .6em; padding: .5rem 0; }
.editions li { padding: .6rem 0; border-top: 1px solid var(--line); font-size: .92rem; }
.editions li:first-child { border-top: 0; }
.editions a { padding: .5rem 0; }

@media (min-width: 60rem) {
  .release h1 { margin-bottom: 1.6rem; }
  /* The rail is made of floats that take no room from the text: they have their own column, and what comes under the
     text begins below them, however short it is. */
  .release .text { margin-left: calc(var(--rail) + var(--gap)); padding-top: 0; }
  .release .text::after { content: ""; display: table; clear: both; }
  .byline, .contents { float: left; clear: left; width: var(--rail);
    margin: 0 var(--gap) 0 calc(0rem - var(--rail) - var(--gap)); }
  .byline { padding: 0; border-top: 1px solid var(--line); }
  .byline div { padding: .45rem 0; margin: 0; border-bottom: 1px solid var(--line); display: block; line-height: 1.5; }
  .byline dt, .byline dd { display: block; margin: 0; }
  .text > .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border: 0; margin-top: 0;
    padding-top: 2rem; font-size: .82rem; }
  .contents a { min-height: 0; padding: .4rem 0; line-height: 1.5; border-top: 1px solid var(--line); }
  .notices, .editions { padding-left: calc(var(--rail) + var(--gap)); position: relative; }
  .notices > *, .editions > ol { max-width: var(--measure); }
  .editions h2 { position: absolute; left: 0; width: var(--rail); }
}
`
