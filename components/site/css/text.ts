// The text itself. Chinese paragraphs are indented two characters, English ones spaced; never both.
export const textCss = /* css */ `
.text { padding-top: 1rem; max-width: var(--measure); }
.text p { margin-bottom: .9em; hyphens: auto; }
.text p:lang(zh) { margin-bottom: 0; text-indent: 2em; }
@media (min-width: 45rem) { .text p:lang(zh) { text-align: justify; } }
.text h2 { font-size: 1.3rem; margin: 2.2em 0 .6em; scroll-margin-top: 1rem; }
.text h3 { font-size: 1.1rem; margin: 1.6em 0 .4em; }
.text h4 { font-size: 1rem; margin: 1.3em 0 .3em; }
.text > :first-child > h2:first-child { margin-top: 0; }
.text ul, .text ol { margin: .6em 0 .9em; padding-left: 2em; }
.text ul { list-style: disc; }
.text ol { list-style: decimal; }
.text ul ul, .text ol ol, .text ul ol, .text ol ul { margin: .2em 0; padding-left: 1.4em; }
.text blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 1px solid var(--ink); }
.text blockquote p:lang(zh) { text-indent: 0; }
.text figure { margin: 1.6em 0; }
img { display: block; max-width: 100%; height: auto; background: var(--tint); }
figcaption { margin-top: .4em; color: var(--soft); font-size: .82rem; text-indent: 0; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.6;
  font-variant-numeric: tabular-nums lining-nums; border-top: 1px solid var(--ink);
  border-bottom: 1px solid var(--ink); }
th, td { padding: .45rem .9rem .45rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 700; }
.number { text-align: end; }
.notes { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .85rem; }
.text .notes h2 { font: 700 .92rem/1.8 var(--sans); margin: 0; }
.text .notes ol { margin: .2em 0 0; }
.notes li { padding: .2em 0; scroll-margin-top: 35vh; }
.notes li:target { background: var(--tint); }
.attachments { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--line); }
.text .attachments h2 { font: 700 .92rem/1.8 var(--sans); margin: 0; }
.text .attachments ul { list-style: none; padding: 0; margin: 0; }
.attachments .label { white-space: nowrap; }
.attachments a { display: inline-block; padding: .5rem 0; min-height: 44px; }
.note-mark a { padding: .5em .15em; text-decoration: none; scroll-margin-top: 35vh; }
.back { padding: .3em .5em; text-decoration: none; }
.address { word-break: break-all; }
sub, sup { line-height: 0; }
mark { background: none; color: var(--accent); }
`
