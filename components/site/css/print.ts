// On paper: black on white, numbered pages, link targets written out, no navigation. The foot stands on every page, as
// that of a table: engines that print break before a foot wherever they like, and leave it alone on the last page.
export const printCss = /* css */ `
@page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --tint: #fff; }
  html { font-size: 10.5pt; }
  body { display: table; table-layout: fixed; width: 100%; max-width: none; padding: 0; }
  .columns, .contents, .further, .skip, .pages, .ways, .take, .fold, .tools, .foot nav, .foot .to-top, .onward
    { display: none; }
  .release .text { margin-left: 0; }
  .release .text, .notices > *, .editions > ol, .announcement { max-width: none; }
  .release .byline { float: none; width: auto; margin: 0; border: 0; }
  .byline div { display: inline-block; border: 0; padding: 0; margin-right: 1.4rem; }
  .byline dt, .byline dd { display: inline-block; margin-right: .4em; }
  .notices, .editions { padding-left: 0; }
  .editions h2 { position: static; width: auto; }
  h1, h2, h3, h4, .group, caption, thead { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  tr, figure, blockquote, .notice, .headlines li { break-inside: avoid; }
  .group + tr { break-before: avoid; }
  img { max-height: 12cm; width: auto; }
  .foot { display: table-footer-group; break-inside: avoid; }
  .foot > * { margin-bottom: 0; }
  .notices, .editions { margin-top: 1.4rem; }
  .figure, .name a, .column a { text-decoration: none; }
  .text a[href^="http"]:not(.address)::after, .plain a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em;
    word-break: break-all; }
  .print-only { display: block; flex-basis: 100%; word-break: break-all; }
}
`
