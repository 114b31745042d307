// The tables of a text: caption and unit over them, notes under them, a frame in which a wide one scrolls by itself,
// its first column held.
export const tablesCss = /* css */ `
/* The shade at the right edge shows that a table goes on; what covers it scrolls along, and lies over it at the end. */
.frame { overflow-x: auto; margin: 1.2em 0; background: linear-gradient(to left, var(--paper) 1rem, transparent) right -2px
  top / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / .9rem 100% no-repeat
  scroll; }
.text th, .text td { min-width: 5em; }
.text th.number, .text td.number { padding: .45rem 0 .45rem .9rem; white-space: nowrap; }
.text .frame .stub { min-width: 8.6em; word-break: keep-all; overflow-wrap: anywhere; position: sticky; left: 0; background: var(--paper); background-clip: padding-box; }
.text .number + td:not(.number), .text .number + th:not(.number) { padding-left: 1.4rem; }
.text thead th { vertical-align: bottom; }
caption { text-align: start; padding-bottom: .4rem; }
caption .caption { display: block; font-weight: 700; }
caption .unit { display: block; text-align: end; color: var(--soft); font-size: .82rem; }
.table { margin: 1.2em 0; }
.table .frame { margin: 0; }
@media print { .frame { overflow: visible; background: none; } }
.text p.table-note { margin: .4em 0 0; color: var(--soft); font-size: .82rem; text-indent: 0; line-height: 1.6; }
`
