// The large view (适老化, GB/T 37668): bigger type, black on white or white on black, wider lines and paragraphs, and
// everything to press at least 60 pixels high. It comes after the sheet of all pages and changes nothing but measures.
export const largeCss = /* css */ `
:root, :root:lang(en) { --paper: #fff; --ink: #000; --soft: #2b2b2b; --line: #767676; --accent: #8a0f0f; --tint: #f2f2f2;
  --measure: 40rem; --rail: 11.5rem; --gap: 1.5rem; }
@media (prefers-color-scheme: dark) {
  :root, :root:lang(en) { --paper: #000; --ink: #fff; --soft: #e6e6e6; --line: #8c8c8c; --accent: #ffd54a;
    --tint: #1c1c1c; }
}
html { font-size: 137.5%; }
@media (min-width: 45rem) { html { font-size: 150%; } }
:root:lang(zh), [lang|=zh] { line-height: 2; }
:root:lang(en), [lang=en] { line-height: 1.8; }
body { max-width: 64rem; }
.label, .aside, .when, .now, .imprint, .byline, .notices, .foot, figcaption, table, .tools, .tools a, .columns a
  { font-size: 1rem; }
.text p, .text p:lang(zh), .plain p { margin-bottom: 1.3em; text-align: start; }
a { text-decoration-thickness: 2px; text-decoration-color: currentcolor; }
.name a, .tools a, .columns a, .foot a, .contents a, .headlines h2 a, .headlines h3 a, .pages li > * { min-height: 60px;
  line-height: 1.6; padding-top: .6rem; padding-bottom: .6rem; }
.pages li > * { min-width: 60px; }
.headlines .summary { color: var(--ink); font-size: 1rem; }
:focus-visible { outline-width: 4px; }
`
