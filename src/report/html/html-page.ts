/** The frame of the HTML report: no external resource, and a policy that forbids any. */

const STYLE = `
:root{color-scheme:light dark;--fg:#1f2328;--bg:#fff;--line:#d1d9e0;--soft:#f6f8fa;--bad:#ffebe9}
@media(prefers-color-scheme:dark){:root{--fg:#e6edf3;--bg:#0d1117;--line:#3d444d;--soft:#151b23;--bad:#3c1618}}
body{font:14px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);max-width:1200px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:1.2rem 0 .3rem}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:.25rem .6rem;text-align:left}th{background:var(--soft);cursor:pointer;white-space:nowrap}
td.n,th.n{text-align:right;white-space:nowrap}tr.fail{background:var(--bad)}tr.fail td:last-child{min-width:14rem}code{background:var(--soft);padding:.1em .3em;border-radius:4px;overflow-wrap:break-word}td code{background:none;padding:0}
details{margin:.5rem 0}summary{cursor:pointer;font-weight:600}blockquote{border-left:3px solid var(--line);margin:.5rem 0;padding-left:.8rem}
.item{margin:.2rem 0 .2rem 1rem}svg{width:100%;height:auto;font:12px system-ui,sans-serif;fill:currentColor}
svg g text{fill:#14181d;pointer-events:none}input{font:inherit;padding:.2rem .5rem;width:20rem;max-width:100%}
`

/** Sorts any table by a click on its title, and fills the node tables from the data. Text only ever goes in as text. */
const SCRIPT = `
const number=text=>{const m=/-?[\\d.]+/.exec(text.replace(/[≥,]/g,''));return m?Number(m[0])*(text.includes('▼')?-1:1):NaN};
const sortBy=(table,column)=>{const body=table.tBodies[0],down=table.dataset.by===String(column)&&table.dataset.down!=='1';
table.dataset.by=column;table.dataset.down=down?'1':'';const key=row=>{const cell=row.cells[column];return cell.dataset.v===undefined?cell.textContent:cell.dataset.v};
const rows=[...body.rows].sort((a,b)=>{const[x,y]=[key(a),key(b)],[p,q]=[number(x),number(y)];
return Number.isNaN(p)||Number.isNaN(q)?x.localeCompare(y):p-q});body.append(...(down?rows:rows.reverse()))};
document.addEventListener('click',event=>{const head=event.target.closest('th');if(head)sortBy(head.closest('table'),head.cellIndex)});
const data=JSON.parse(document.getElementById('data').textContent);
for(const section of document.querySelectorAll('[data-model]')){const model=data.models[Number(section.dataset.model)];
const body=section.querySelector('tbody'),filter=section.querySelector('input');
const draw=()=>{const wanted=filter.value.toLowerCase();body.replaceChildren(...model.nodes.filter(node=>(node[0]+' '+node[1]).toLowerCase().includes(wanted)).map(node=>{
const row=document.createElement('tr');node.forEach((value,index)=>{const cell=document.createElement('td');if(index>2)cell.className='n';
cell.textContent=index>2?Number(value).toLocaleString('en'):value;if(index>2)cell.dataset.v=value;row.append(cell)});return row}))};
filter.addEventListener('input',draw);draw()}
`

/** `</script>` and `<!--` inside a string would end the element. */
export const scriptData = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** @param title plain text, escaped already */
export const htmlPage = ({
  title,
  body,
  data,
}: {
  readonly title: string
  readonly body: string
  readonly data: string
}): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${scriptData(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
