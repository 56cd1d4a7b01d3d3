/**
 * The style of the page. Colors are variables, which the charts use too: light, dark where the reader's system is, and light
 * again on paper. Text and ground keep a contrast of at least 4.5 to 1.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b2430; --muted: #525d6d; --line: #d9dee6; --soft: #f5f7f9; --accent: #0e5a66;
  --late: #a3230f; --soon: #7a4b00; --note: #fdf6e3; --pattern: #0003;
  --heat0: #0e5a66; --heat0-text: #ffffff; --heat1: #9fcfcf; --heat1-text: #0c2a30; --heat2: #dcecea; --heat2-text: #14353a;
  --heat3: #f7e3b4; --heat3-text: #4a3300; --heat4: #efb39a; --heat4-text: #4f1607; --heat5: #f5f7f9; --heat5-text: #525d6d;
  --tone1: #b9492f; --tone1-text: #ffffff; --tone2: #e9c37a; --tone2-text: #3d2b00;
  --tone3: #8dbcc6; --tone3-text: #06282f; --tone4: #d0d5dc; --tone4-text: #2a3140;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --ink: #e6eaf0; --muted: #a7b1bf; --line: #323b48; --soft: #1b212b; --accent: #7fd0d6;
    --late: #ff9b85; --soon: #f2c063; --note: #2b2615; --pattern: #0004;
    --heat0: #6cc5cb; --heat0-text: #06222a; --heat1: #256b73; --heat1-text: #ffffff; --heat2: #1f4047; --heat2-text: #d8eef0;
    --heat3: #57441a; --heat3-text: #fbe7bb; --heat4: #74301f; --heat4-text: #ffd9cd; --heat5: #1b212b; --heat5-text: #a7b1bf;
    --tone1: #e08a73; --tone1-text: #2a0800; --tone2: #d9b060; --tone2-text: #2a1d00;
    --tone3: #6fa9b4; --tone3-text: #04222a; --tone4: #8a94a2; --tone4-text: #10141b;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
.skip { position: absolute; left: -100rem; background: var(--ink); color: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); text-underline-offset: .2em; }
header { border-top: 4px solid var(--accent); padding-top: 1.25rem; }
.kind { color: var(--accent); font-weight: 600; letter-spacing: .02em; margin: 0; }
h1 { font-size: clamp(1.6rem, 4vw, 2.35rem); font-weight: 650; letter-spacing: -.015em; line-height: 1.2; margin: .35rem 0 .5rem; text-wrap: balance; }
h1.many { font-size: clamp(1.4rem, 3vw, 1.75rem); }
.date { color: var(--muted); margin: 0; }
.standing { font-size: 1.125rem; line-height: 1.55; margin: 1.5rem 0; max-width: 46rem; }
.figures { border-bottom: 1px solid var(--line); border-top: 1px solid var(--line); display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); margin: 1.5rem 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .9rem 0; }
.figures dd { font-size: 2rem; font-weight: 300; letter-spacing: -.02em; line-height: 1.2; margin: 0; }
.figures dt { color: var(--muted); font-size: .875rem; }
.figures .warns dd { color: var(--late); font-weight: 500; }
.note { background: var(--note); border-left: 4px solid var(--soon); margin: 1rem 0; padding: .75rem 1rem; }
.scope { color: var(--muted); font-size: .875rem; margin: 0; }
nav ul { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 1.25rem 0 0; padding: 0 0 1.25rem; }
section { padding-top: 2.25rem; }
h2 { font-size: 1.5rem; font-weight: 650; letter-spacing: -.01em; line-height: 1.25; margin: 0 0 .35rem; }
h3 { font-size: 1.0625rem; font-weight: 650; margin: 2rem 0 .5rem; }
.count { color: var(--muted); font-weight: 400; }
.lead { color: var(--muted); margin: 0 0 1.25rem; max-width: 46rem; }
figure { margin: 1.25rem 0 1.5rem; }
.chart { overflow-x: auto; }
.chart svg { display: block; font-family: inherit; height: auto; min-width: 40rem; width: 100%; }
details summary { color: var(--accent); cursor: pointer; font-size: .875rem; margin: .5rem 0; width: fit-content; }
.scroll { border-bottom: 1px solid var(--line); margin: .25rem 0 1.25rem; overflow-x: auto; }
.scroll.long { max-height: 40rem; overflow-y: auto; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.45; min-width: 100%; }
caption { color: var(--muted); font-size: .875rem; padding: .75rem 0 .5rem; text-align: left; }
.quiet { clip-path: inset(50%); height: 1px; overflow: hidden; padding: 0; position: absolute; white-space: nowrap; width: 1px; }
th, td { border-top: 1px solid var(--line); padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { background: var(--paper); border-top: 0; box-shadow: inset 0 -1px var(--line); color: var(--muted); font-weight: 500; position: sticky; top: 0; vertical-align: bottom; white-space: nowrap; z-index: 1; }
tbody th { font-weight: 500; }
.number { text-align: right; white-space: nowrap; }
.date:is(th, td) { color: inherit; overflow-wrap: normal; white-space: nowrap; }
thead th.date { color: var(--muted); }
.code:is(td, th) { min-width: 8rem; overflow-wrap: anywhere; }
td.code, code, .rule { font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace; font-size: .8125rem; }
.rule { color: var(--muted); }
.wide { min-width: 12rem; overflow-wrap: anywhere; }
.late { color: var(--late); font-weight: 600; }
.level { white-space: nowrap; }
.error { color: var(--late); font-weight: 600; }
.warning { color: var(--soon); font-weight: 600; }
.facts { display: grid; gap: .75rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); margin: .5rem 0 1rem; }
.facts dt { color: var(--muted); font-size: .875rem; }
.facts dd { margin: 0; }
footer { border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; margin-top: 3rem; }
@page { margin: 16mm 14mm 18mm; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav, .skip, summary { display: none; }
  .figures { grid-template-columns: repeat(5, 1fr); }
  section { padding-top: 1.25rem; }
  h2, h3, caption { break-after: avoid; }
  figure, .figures, tr, dl { break-inside: avoid; }
  .scroll, .scroll.long, .chart { max-height: none; overflow: visible; }
  .chart svg { max-width: 100% !important; min-width: 0; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  thead th { position: static; white-space: normal; }
  th, td { padding: .3rem .6rem .3rem 0; }
  .wide { min-width: 6.5em; overflow-wrap: break-word; }
  .code:is(td, th) { min-width: 5em; }
  .number { white-space: normal; }
  td.code, code, .rule { font-size: 7pt; }
  figure details::details-content { block-size: auto; content-visibility: visible; }
  details.long summary { display: block; color: inherit; }
}
`;
