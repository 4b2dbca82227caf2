/** One quiet page: two columns of colour at most, light and dark, on a phone and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2327;--muted:#545d63;--line:#d9d6ce;--accent:#0b5c6b;
--one:#0b6e7f;--two:#b4530a;--three:#5b5aa6;--four:#8a6d00;--five:#a23b72;--six:#4d6b2f}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181a;--card:#1c2225;--ink:#eceae4;--muted:#a9b1b5;--line:#3a4246;--accent:#7fd0de;
--one:#4fb3c4;--two:#e79a5b;--three:#a5a4ea;--four:#d6b740;--five:#e58ab8;--six:#a3c47c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:58rem;margin:0 auto;padding:0 1rem}
header{padding-top:2.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.35rem;margin:0 0 .3rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4{font-size:.95rem;margin:1rem 0 .3rem}
ul{padding-left:1.2rem;margin:.4rem 0}
p{margin:.4rem 0;max-width:42rem}
.lead{color:var(--muted)}
section{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.2rem 1.2rem 1.4rem;margin:1.2rem 0}
a{color:var(--accent)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
nav ul{list-style:none;padding:0;margin:1rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem}
figure{margin:1rem 0 0}
figure svg{display:block;width:100%;max-width:27rem;height:auto}
.scroll{overflow-x:auto;margin:.8rem 0 0}
.scroll:focus{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;font-size:.92rem;min-width:min(100%,30rem)}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;white-space:pre-line}
td.number{white-space:nowrap}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
tbody th{font-weight:500}
details{margin-top:.8rem}
summary{cursor:pointer;color:var(--accent)}
.flow{list-style:none;padding:0;margin:.4rem 0}
.flows{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 2rem}
.flow li{display:grid;grid-template-columns:minmax(0,7.5rem) minmax(0,1fr);gap:.8rem;align-items:center;margin:.35rem 0}
.flow li>.step{grid-column:2;justify-self:start}
.flow small{display:block}
.legend{list-style:none;padding:0;margin:.8rem 0 .2rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.92rem}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:.15em;margin-right:.45em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.swatch.mark{width:.2em;height:1em;background:var(--ink);vertical-align:-.1em}
.step{border:1px solid var(--line);border-left:.4rem solid var(--colour,var(--line));border-radius:.3rem;padding:.25rem .6rem;font-size:.9rem}
.step b{display:block;font-weight:600}
.handed{color:var(--two);font-weight:600}
.kept{color:var(--muted)}
.open{font-weight:600;color:var(--two)}
footer{color:var(--muted);font-size:.9rem;padding-bottom:3rem}
@media (max-width:30rem){.flow li{grid-template-columns:1fr;gap:.15rem}.flow li>.step{grid-column:1}.flow small{display:inline;margin-left:.4em}main,header,footer{padding-left:.6rem;padding-right:.6rem}section{padding:1rem .7rem}h1{font-size:1.6rem}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff}body{font-size:10.5pt}nav,.skip{display:none}
main,header,footer{max-width:none}section{border:0;padding:0;break-inside:auto}h2,h3,h4,.lead{break-after:avoid}figure,tr,li,.lead,.flows>div{break-inside:avoid}
.flows{display:block;columns:2}.flow li{margin:.2rem 0}.scroll{overflow:visible}table{font-size:8.5pt}#members,.member+.member{break-before:page}tbody tr:first-child{break-before:avoid}details{display:none}}
@media print and (min-width:36cm){body{font-size:13pt}table{font-size:11.5pt}figure svg{max-width:48rem}.flows{columns:3}}
@page{size:auto;margin:14mm}
`;
