/** The look of the written pages: one short sheet in each, so that a page is whole by itself. The colours are those of ui/tokens.css; a test compares them. */
export const PAGE_STYLE = `
:root{--paper:#f6f4ee;--ink:#1c1b18;--ink-2:#56524a;--line:#d6d0c2;--shade:#ebe6da;--seal:#b0281d;--focus:#14479e}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181b;--ink:#f2efe6;--ink-2:#c4bfb2;--line:#343b41;--shade:#262c31;--seal:#f58a76;--focus:#9cc3ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:760px;padding:0 20px;background:var(--paper);color:var(--ink);font:16px/1.7 system-ui,-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;padding:14px 0;border-bottom:2px solid}
header nav{margin-left:auto}
header a,footer a,.open a{display:inline-block;padding:4px 0}
.mark{font:700 24px 'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif;color:var(--ink);text-decoration:none}
a{color:inherit;text-underline-offset:3px}
a:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
h1{font:700 26px/1.35 'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,Georgia,serif;margin:24px 0 4px}
h2{font-size:18px;margin:28px 0 6px;break-after:avoid}
p{margin:8px 0}
.quiet,small,footer{color:var(--ink-2);font-size:14px}
small{display:block}
.sentence{border-left:3px solid var(--seal);padding-left:12px;font-weight:700}
.synthetic{border:1px solid var(--seal);padding:6px 10px}
dl{clear:both;display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 20px;margin:16px 0;padding:12px 0;border:solid var(--line);border-width:1px 0}
dt{color:var(--ink-2);font-size:14px}
dd{margin:0;font-weight:700}
dl.facts{grid-template-columns:auto 1fr}
dl.facts dd{font-weight:400}
table{width:100%;border-collapse:collapse}
th{text-align:left;font-weight:400;color:var(--ink-2);font-size:14px}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
td.number{text-align:right;white-space:nowrap}
tbody th a{color:var(--ink)}
tr,li{break-inside:avoid}
ul,ol{padding-left:20px;margin:6px 0}
li{margin:4px 0}
.rows{list-style:none;padding:0}
.rows li{padding:8px 0;border-bottom:1px solid var(--line)}
.open{float:right;margin:24px 0 8px 16px}.open a{background:var(--ink);color:var(--paper);padding:6px 14px;text-decoration:none}time{white-space:nowrap}.ways{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;padding:0}.ways a{display:inline-block;padding:4px 0}
footer{border-top:1px solid var(--line);margin-top:32px;padding:12px 0 32px}
@media (max-width:520px){.open{float:none;margin:16px 0}thead{position:absolute;clip-path:inset(50%)}table,tbody,tr,td,th{display:block}td,td.number{border:0;padding:2px 0;text-align:left}tr{padding:8px 0;border-bottom:1px solid var(--line)}}
@media print{@page{margin:16mm}body{max-width:none;padding:0;font-size:11pt}.open,header nav{display:none}a{text-decoration:none}}
`.trim()
