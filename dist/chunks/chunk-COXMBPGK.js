import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  assumptions,
  limitsSection,
  limitsTable,
  nodesSection,
  operatorsSection,
  structureSection,
  uncountedNote,
  whyTable
} from "./chunk-CIBCFBNT.js";
import {
  shapeText
} from "./chunk-ATKEQ2UP.js";
import {
  printTerminal
} from "./chunk-UMQJCPKN.js";
import {
  budgetChanges,
  headline,
  reportJson,
  reviewedChanges
} from "./chunk-RVH24BL3.js";
import {
  COMMENT_PLAN,
  METRIC_TITLE,
  SUMMARY_PLAN,
  brokenSentence,
  fitReport,
  restLine,
  ruleTitle
} from "./chunk-PVEN3GSX.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  printMarkdown
} from "./chunk-X7777CKA.js";
import {
  METRIC_DIMENSION,
  isCountMetric,
  isLowerBound,
  valueOf
} from "./chunk-TWQPGSF4.js";
import {
  diagnosticsList,
  diagnosticsText
} from "./chunk-WQMZ3GPQ.js";
import {
  paintFor
} from "./chunk-73GKWX3Y.js";
import {
  NOTHING,
  allVerdicts,
  amountIn,
  amountsIn,
  broken,
  brokenFirst,
  code2 as code,
  countStates,
  escapeHtml,
  estimateFor,
  failed,
  fold,
  formatFlops,
  formatGrowth,
  formatPart,
  formatShare,
  formatValue,
  growthOf,
  hasMark,
  heading,
  html,
  inline,
  isBroken,
  isEmpty,
  isQuiet,
  item,
  joinWords,
  left,
  list,
  modelTitle,
  outcomeOf,
  outcomeWeight,
  paragraph,
  plainLine,
  plainName,
  plural,
  prose2 as prose,
  quote,
  right,
  roundPrediction,
  ruleModelTitle,
  shortSha,
  showInline,
  signed,
  small,
  spansOf,
  strong,
  table,
  unitFor,
  worstModelsFirst
} from "./chunk-MYD5UKUY.js";
import {
  overallVerdict
} from "./chunk-765IMHWV.js";
import {
  operatorName
} from "./chunk-LNF3NK2O.js";
import {
  DIAGNOSTICS
} from "./chunk-K726XZWF.js";
import {
  flops
} from "./chunk-IVPAKAHU.js";

// src/cli/render-result.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/report/html/treemap.ts
var squarify = (amounts, space) => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const scale = total > 0 ? space.width * space.height / total : 0;
  const areas = amounts.map((amount) => amount * scale);
  const placed = [];
  let [left2, start] = [space, 0];
  while (start < areas.length) {
    const end = rowEnd(areas, start, Math.min(left2.width, left2.height));
    const row = areas.slice(start, end);
    const { rectangles, rest } = placeRow(row, left2);
    placed.push(...rectangles);
    left2 = rest;
    start = end;
  }
  return placed;
};
var rowEnd = (areas, start, side) => {
  let end = start + 1;
  while (end < areas.length && worstRatio(areas.slice(start, end + 1), side) <= worstRatio(areas.slice(start, end), side))
    end++;
  return end;
};
var worstRatio = (row, side) => {
  const sum = row.reduce((total, area2) => total + area2, 0);
  const [largest, smallest] = [Math.max(...row), Math.min(...row)];
  const [side2, sum2] = [side * side, sum * sum];
  return Math.max(side2 * largest / sum2, sum2 / (side2 * smallest));
};
var placeRow = (row, space) => {
  const sum = row.reduce((total, area2) => total + area2, 0);
  const isTall = space.width >= space.height;
  const thickness = sum / (isTall ? space.height : space.width);
  let offset = 0;
  const rectangles = row.map((area2) => {
    const length = thickness > 0 ? area2 / thickness : 0;
    const placed = isTall ? { x: space.x, y: space.y + offset, width: thickness, height: length } : { x: space.x + offset, y: space.y, width: length, height: thickness };
    offset += length;
    return placed;
  });
  const rest = isTall ? { ...space, x: space.x + thickness, width: Math.max(0, space.width - thickness) } : { ...space, y: space.y + thickness, height: Math.max(0, space.height - thickness) };
  return { rectangles, rest };
};

// src/report/html/html-charts.ts
var WIDTH = 960;
var HEIGHT = 320;
var MAX_AREAS = 60;
var MAX_BARS = 10;
var HUES = [212, 28, 140, 280, 350, 180, 50, 310, 95, 240];
var scopeTreemap = (profile) => {
  const groups = scopeGroups(profile.nodes.filter((node) => node.flops > 0n));
  if (groups.length < 2) return "";
  const rectangles = squarify(
    groups.map((group) => Number(group.flops)),
    { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  );
  const shared = sharedDepth(groups);
  const topOf = ({ scope }) => scope.split("/")[shared] ?? "";
  const tops = [...new Set(groups.map(topOf))];
  const areas = rectangles.map((rectangle, index) => {
    const group = groups[index];
    return group === void 0 ? "" : area(group, rectangle, {
      hue: HUES[tops.indexOf(topOf(group)) % HUES.length] ?? 0,
      total: profile.totals.flops
    });
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="FLOPs by layer">${areas.join("")}</svg>`;
};
var sharedDepth = (groups) => {
  const [first = [], ...others] = groups.map(({ scope }) => scope.split("/"));
  const end = first.findIndex((part, depth) => others.some((parts) => parts[depth] !== part));
  return Math.max(0, end);
};
var scopeGroups = (nodes) => {
  for (let depth = MAX_DEPTH; depth > 1; depth--) {
    const groups = groupAt(nodes, depth);
    if (groups.length <= MAX_AREAS) return groups;
  }
  return groupAt(nodes, 1).slice(0, MAX_AREAS);
};
var MAX_DEPTH = 5;
var groupAt = (nodes, depth) => {
  const sums = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const scope = node.scope.slice(0, depth).join("/") || operatorName(node);
    sums.set(scope, (sums.get(scope) ?? 0n) + node.flops);
  }
  return [...sums].map(([scope, sum]) => ({ scope, flops: sum })).toSorted((a, b) => a.flops === b.flops ? 0 : a.flops > b.flops ? -1 : 1);
};
var LABEL_WIDTH = 60;
var LABEL_HEIGHT = 18;
var CHARACTER = 7.4;
var area = ({ scope, flops: amount }, { x, y, width, height }, { hue, total }) => {
  const share = total === 0n ? "" : ` (${formatPart(amount, total)})`;
  const title = `<title>${html(scope, 120)}: ${formatFlops(flops(amount))}${share}</title>`;
  const box = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  const hasLabel = width > LABEL_WIDTH && height > LABEL_HEIGHT;
  const room = Math.floor((width - 8) / CHARACTER);
  const label = hasLabel ? `<text x="${(x + 4).toFixed(1)}" y="${(y + 14).toFixed(1)}">${html(scope.split("/").slice(-2).join("/"), room)}</text>` : "";
  return `<g><rect ${box} fill="hsl(${hue} 55% 62%)" stroke="#fff"/>${label}${title}</g>`;
};
var operatorBars = (profile, base) => {
  const before = base?.byOperator ?? {};
  const names = [.../* @__PURE__ */ new Set([...Object.keys(profile.byOperator), ...Object.keys(before)])];
  const bars = names.map((name) => ({
    name,
    head: Object.hasOwn(profile.byOperator, name) ? profile.byOperator[name]?.flops ?? 0n : 0n,
    base: Object.hasOwn(before, name) ? before[name]?.flops ?? 0n : 0n
  })).filter((bar) => bar.head > 0n || bar.base > 0n).toSorted((a, b) => a.head === b.head ? 0 : a.head > b.head ? -1 : 1).slice(0, MAX_BARS);
  const most = bars.reduce((largest, bar) => [largest, bar.head, bar.base].reduce((a, b) => a > b ? a : b), 1n);
  const rows = bars.map((bar, index) => barRow(bar, { top: index * BAR_STEP, most, hasBase: base !== null }));
  return bars.length === 0 ? "" : `<svg viewBox="0 0 ${WIDTH} ${bars.length * BAR_STEP}" role="img" aria-label="FLOPs by operator">${rows.join("")}</svg>`;
};
var BAR_STEP = 26;
var BAR_START = 200;
var BAR_ROOM = 520;
var barRow = ({ name, head, base }, { top, most, hasBase }) => {
  const length = (amount) => (Number(amount * 10000n / most) / 1e4 * BAR_ROOM).toFixed(1);
  const growth = hasBase ? growthOf(head - base, base) : null;
  const change = hasBase ? growth === null ? " (new)" : ` (${formatGrowth(growth)})` : "";
  const old = hasBase ? `<rect x="${BAR_START}" y="${top + 17}" width="${length(base)}" height="4" fill="#8c959f"/>` : "";
  return `<text x="${BAR_START - 8}" y="${top + 14}" text-anchor="end">${html(name, 28)}</text><rect x="${BAR_START}" y="${top + 3}" width="${length(head)}" height="13" fill="#2f6fde"/>${old}<text x="${BAR_START + Number(length(head)) + 6}" y="${top + 14}">${formatFlops(flops(head), 3)}${change}</text>`;
};

// src/report/html/html-page.ts
var STYLE = `
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
`;
var SCRIPT = `
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
`;
var scriptData = (json) => json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
var htmlPage = ({
  title,
  body,
  data
}) => `<!doctype html>
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
`;

// src/report/blocks/print-html.ts
var printHtml = (blocks) => blocks.map(blockHtml).join("\n");
var blockHtml = (block) => {
  switch (block.kind) {
    case "heading":
      return block.level === 3 ? `<h1>${inlineHtml(block.content)}</h1>` : `<h2>${inlineHtml(block.content)}</h2>`;
    case "paragraph":
      return `<p>${inlineHtml(block.content)}</p>`;
    case "quote":
      return `<blockquote>${block.lines.map(inlineHtml).join("<br>")}</blockquote>`;
    case "list":
      return [
        ...isEmpty(block.lead) ? [] : [`<p>${inlineHtml(block.lead)}</p>`],
        ...block.items.map(({ content, source }) => `<p class="item">${inlineHtml(content)}</p>${sourceHtml(source)}`)
      ].join("\n");
    case "table":
      return tableHtml(block.table);
    case "fold":
      return `<details><summary>${inlineHtml(block.summary)}</summary>
${printHtml(block.body)}
</details>`;
    case "code":
      return sourceHtml(block.lines);
  }
};
var sourceHtml = (lines) => lines.length === 0 ? "" : `<pre>${escapeHtml(lines.join("\n"))}</pre>`;
var tableHtml = ({ columns, rows }) => {
  const cell = (tag, content, column) => `<${tag}${columns[column]?.align === "right" ? ' class="n"' : ""}>${inlineHtml(content)}</${tag}>`;
  const row = (cells) => {
    const kind = cells.some((content) => hasMark(content, "failed")) ? ' class="fail"' : "";
    return `<tr${kind}>${cells.map((content, column) => cell("td", content, column)).join("")}</tr>`;
  };
  const head = columns.map(({ title }, column) => cell("th", title, column)).join("");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table></div>`;
};
var inlineHtml = (content) => showInline(content, { text: escapeHtml, code: (text) => `<code>${escapeHtml(text)}</code>`, mark });
var mark = (kind, shown) => {
  switch (kind) {
    case "strong":
    case "broken":
      return `<b>${shown}</b>`;
    case "small":
      return `<small>${shown}</small>`;
    case "failed":
      return shown;
  }
};

// src/report/comment/comparison-line.ts
var comparisonLine = (result) => inline`${compared(result)} ${budgetOf(result.policy)}`;
var compared = ({ comparison }) => {
  if (comparison.kind === "none") {
    if (comparison.isWanted) return inline`Nothing was compared, as asked.`;
    const fix = comparison.fix === null ? NOTHING : inline` ${prose(comparison.fix)}`;
    return inline`Not compared: ${prose(comparison.why)}${endsSentence(comparison.why) ? "" : "."}${fix}`;
  }
  const head = comparison.head === null ? "the work tree" : code(shortSha(comparison.head));
  const { behindBy } = comparison;
  const behind = behindBy === null || behindBy === 0 ? "" : ` (${plural(behindBy, "commit")} behind its branch)`;
  return inline`Compared ${head} with base ${code(shortSha(comparison.base))}${behind}.`;
};
var endsSentence = (text) => /[.!?]\s*$/.test(text);
var SOURCE = {
  base: " from base",
  head: inline` from this pull request (${code("policy: head")})`,
  "stricter-of-both": ", the stricter of base and this pull request",
  adoption: " from this pull request: base has none yet",
  local: ""
};
var budgetOf = ({ file, source, newModels }) => {
  const own = newModels.length === 0 ? NOTHING : inline` ${joinWords(
    newModels.slice(0, MAX_NAMED).map((id) => code(id, 40)),
    ", "
  )}${more(newModels.length)} ${newModels.length === 1 ? "is" : "are"} new: judged by this pull request’s own rules.`;
  return inline`Budget: ${code(file)}${SOURCE[source]}.${own}`;
};
var MAX_NAMED = 3;
var more = (count) => count > MAX_NAMED ? ` and ${count - MAX_NAMED} more` : "";
var footerLine = ({ version, comparison, policy }) => {
  const method = comparison.kind === "base" ? inline` · base ${code(shortSha(comparison.base))}: ${prose(comparison.method)}` : NOTHING;
  const head = comparison.head === null ? NOTHING : inline` · head ${code(shortSha(comparison.head))}`;
  return small(inline`Flopgate ${prose(version)}${head}${method} · policy: ${policy.source}`);
};

// src/report/comment/metric-column.ts
var isAbout = ({ rule }, { metric, device }) => rule.metric === metric && rule.device === device && rule.part === null;
var mainMetric = (models) => {
  const metrics = new Set(models.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule.metric)));
  return metrics.has("macs") && !metrics.has("flops") ? "macs" : "flops";
};
var otherColumns = (models, main, most) => {
  const worst = /* @__PURE__ */ new Map();
  const judged = models.flatMap((model) => {
    const outcome = outcomeWeight(outcomeOf(model));
    return model.verdicts.map(({ rule, effect, share }) => ({ rule, effect, share, outcome }));
  });
  for (const { rule, effect, share, outcome } of judged) {
    const { metric, device, part } = rule;
    if (metric === "structure" || metric === main || part !== null) continue;
    const isPrediction = isCountMetric(metric) ? 0 : 1;
    const weight = outcomeWeight(effect) * BROKEN_WEIGHT + outcome * 100 + isPrediction * 10 + Math.min(share ?? 0, 9);
    const key = `${metric} ${device ?? ""}`;
    if (weight > (worst.get(key)?.weight ?? -1)) worst.set(key, { metric, device, weight });
  }
  const ranked = [...worst.values()].toSorted((a, b) => b.weight - a.weight);
  const broken2 = ranked.filter(({ weight }) => weight >= BROKEN_WEIGHT).length;
  return ranked.slice(0, most ?? Math.max(MIN_OTHER_METRICS, Math.min(MAX_OTHER_METRICS, broken2)));
};
var BROKEN_WEIGHT = 1e3;
var MIN_OTHER_METRICS = 1;
var MAX_OTHER_METRICS = 2;
var metricColumn = (models, { metric, device }, total) => {
  const verdicts = [...models.flatMap((model) => model.verdicts), ...total];
  const about = verdicts.filter((verdict) => isAbout(verdict, { metric, device }));
  const limits = about.flatMap(({ limit }) => typeof limit === "bigint" ? [limit] : []);
  const values = isCountMetric(metric) ? models.flatMap((model) => countsOf(model, metric)) : [];
  const isBinary = about.some(({ isBinary: isBinary2 }) => isBinary2);
  const unit = unitFor([...values, ...limits], METRIC_DIMENSION[metric], isBinary);
  return {
    metric,
    device,
    unit,
    title: titleOf({ metric, device, unit }, models),
    hasLimits: about.some(hasLimit),
    isMixed: labelsOf(models, device).size > 1
  };
};
var countsOf = ({ profile, baseProfile }, metric) => [profile, baseProfile].flatMap((side) => side === null ? [] : [valueOf(side, metric)]);
var titleOf = ({ metric, device, unit }, models) => {
  if (metric === "flops" || metric === "macs") return unit.name;
  if (metric === "uncounted-nodes") return "Uncounted nodes";
  if (isCountMetric(metric)) return `${METRIC_TITLE[metric]} (${unit.name.replace(/ ?params$/, "") || "count"})`;
  const labels = labelsOf(models, device);
  const [label] = labels;
  const how = label !== void 0 && labels.size === 1 ? inline`, ${prose(label)}` : NOTHING;
  return inline`${METRIC_TITLE[metric]} on ${prose(device ?? "", 40)}${how}`;
};
var labelsOf = (models, device) => new Set(models.flatMap(({ estimates }) => estimateFor(estimates, device)?.label ?? []));
var LIMIT_KINDS = /* @__PURE__ */ new Set(["max", "min", "warn"]);
var hasLimit = ({ kind, limit }) => LIMIT_KINDS.has(kind) && limit !== null;
var marked = (text, isBroken2) => isBroken2 ? broken(text) : text;
var NO_VALUE = "–";
var limitVerdict = (model, column) => {
  const found = model.verdicts.filter((verdict) => isAbout(verdict, column) && hasLimit(verdict));
  return found.find(isBroken) ?? found.find(({ kind }) => kind !== "warn") ?? found[0];
};
var valueCell = (model, column) => {
  const verdict = limitVerdict(model, column);
  const isOver = verdict !== void 0 && isBroken(verdict);
  const { metric } = column;
  if (!isCountMetric(metric)) return predictionCell(model, column, isOver);
  if (model.profile === null) return NO_VALUE;
  const value = valueOf(model.profile, metric);
  const limit = verdict?.limit;
  const text = typeof limit === "bigint" ? amountsIn(value, limit, column.unit)[0] : amountIn(value, column.unit);
  return marked(`${isLowerBound(model.profile.totals, metric) ? "≥ " : ""}${text}`, isOver);
};
var predictionCell = (model, column, isOver) => {
  const verdict = model.verdicts.find((found) => isAbout(found, column) && typeof found.value === "number");
  if (typeof verdict?.value !== "number") return NO_VALUE;
  const format = { dimension: METRIC_DIMENSION[column.metric] };
  const point = marked(`${verdict.isLowerBound ? "≥ " : ""}${formatValue(verdict.value, format)}`, isOver);
  const { interval } = verdict;
  const isRange = interval !== null && interval.low !== interval.high;
  const range = isRange ? ` (${formatValue(interval.low, format)} – ${formatValue(interval.high, format)})` : "";
  const label = column.isMixed ? inline`, ${prose(estimateFor(model.estimates, column.device)?.label ?? "")}` : NOTHING;
  return inline`${point}${range}${predictedChange(verdict, model)}${label}`;
};
var predictedChange = (verdict, model) => {
  const { value, rule } = verdict;
  const before = rule.metric === "latency" ? estimateFor(model.baseEstimates, rule.device)?.latency.point : void 0;
  const base = before ?? verdict.base;
  if (typeof value !== "number" || typeof base !== "number" || base === 0) return "";
  const growth = (value - base) / base;
  return Math.abs(growth) < VISIBLE_GROWTH ? "" : ` ${growth > 0 ? "▲" : "▼"} ${formatGrowth(roundPrediction(growth))}`;
};
var VISIBLE_GROWTH = 5e-3;
var limitCell = (model, column) => {
  const verdict = limitVerdict(model, column);
  return limitText(verdict, column);
};
var limitText = (verdict, column) => {
  if (verdict === void 0 || verdict.limit === null) return NO_VALUE;
  const { limit, value, share, kind } = verdict;
  const text = typeof limit === "bigint" && typeof value === "bigint" ? amountsIn(limit, value, column.unit)[0] : formatValue(limit, { dimension: METRIC_DIMENSION[column.metric] });
  const name = kind === "warn" ? `${text} (warn)` : kind === "min" ? `min ${text}` : text;
  return share === null ? name : `${name} · ${formatShare(share)}`;
};
var totalCells = (verdicts, column) => {
  const about = verdicts.filter((verdict) => isAbout(verdict, column) && typeof verdict.value === "bigint");
  const limited = about.find(hasLimit);
  const grown = about.find(({ kind }) => kind === "increase");
  const [first] = about;
  if (typeof first?.value !== "bigint") return { value: NO_VALUE, change: NO_VALUE, limit: NO_VALUE };
  const { delta, base } = about.find((found) => found.delta !== null) ?? first;
  const change = typeof delta === "bigint" && typeof base === "bigint" ? deltaText(delta, base, column.unit) : NO_VALUE;
  const value = `${first.isLowerBound ? "≥ " : ""}${amountIn(first.value, column.unit)}`;
  return {
    value: marked(value, limited !== void 0 && isBroken(limited)),
    change: marked(change, grown !== void 0 && isBroken(grown)),
    limit: limitText(limited, column)
  };
};
var hasChanged = (model, { metric }) => stateWord(model) === void 0 && isCountMetric(metric) && model.profile !== null && model.baseProfile !== null && valueOf(model.profile, metric) !== valueOf(model.baseProfile, metric);
var deltaText = (delta, base, unit) => {
  const growth = growthOf(delta, base);
  return `${signed(delta, unit)}${delta === 0n || growth === null ? "" : ` (${formatGrowth(growth)})`}`;
};
var changeCell = (model, column) => {
  const word = stateWord(model);
  if (word !== void 0) return word;
  const { metric } = column;
  if (model.profile === null || model.baseProfile === null || !isCountMetric(metric)) return NO_VALUE;
  const base = valueOf(model.baseProfile, metric);
  const delta = valueOf(model.profile, metric) - base;
  const isOver = model.verdicts.some(
    (verdict) => isAbout(verdict, column) && (verdict.kind === "increase" || verdict.kind === "drift") && isBroken(verdict)
  );
  return marked(deltaText(delta, base, column.unit), isOver);
};
var stateWord = ({ state, diff }) => {
  switch (state) {
    case "new":
    case "removed":
      return state;
    case "no-base":
      return NO_VALUE;
    case "base-unreadable":
      return "base unreadable";
    case "unreadable":
      return NO_VALUE;
    case "unchanged":
    case "renamed":
    case "changed":
      return diff === null ? NO_VALUE : void 0;
  }
};

// src/report/comment/model-table.ts
var modelTable = (models, options = {}) => {
  const { all = models, total = [], isAccepted = false, otherMetrics } = options;
  const main = metricColumn(all, { metric: mainMetric(all), device: null }, total);
  const others = otherColumns(all, mainMetric(all), otherMetrics).map((found) => metricColumn(all, found, total));
  const columns = [
    left("Model"),
    right(main.title),
    right("vs base"),
    ...main.hasLimits ? [right("Limit")] : [],
    ...others.flatMap((column) => [right(column.title), ...column.hasLimits ? [right("Limit")] : []]),
    left("Status")
  ];
  const rows = models.map((model) => [
    nameCell(model),
    valueCell(model, main),
    changeCell(model, main),
    ...main.hasLimits ? [limitCell(model, main)] : [],
    ...others.flatMap((column) => [otherCell(model, column), ...column.hasLimits ? [limitCell(model, column)] : []]),
    statusCell(model, isAccepted)
  ]);
  return table({ columns, rows: total.length === 0 ? rows : [...rows, totalRow(total, main, others)] });
};
var totalRow = (total, main, others) => {
  const cells = totalCells(total, main);
  return [
    "all models",
    cells.value,
    cells.change,
    ...main.hasLimits ? [cells.limit] : [],
    ...others.flatMap((column) => {
      const { value, limit } = totalCells(total, column);
      return [value, ...column.hasLimits ? [limit] : []];
    }),
    statusText(overallVerdict(total), total)
  ];
};
var nameCell = (model) => model.state === "renamed" && model.from !== null ? inline`${modelTitle(model)} (was ${code(model.from, 50)})` : modelTitle(model);
var otherCell = (model, column) => hasChanged(model, column) ? inline`${valueCell(model, column)} ${changeCell(model, column)}` : valueCell(model, column);
var STATUS = { pass: "✅ pass", warn: "⚠️ warn", fail: failed("❌ FAIL") };
var statusCell = (model, isAccepted) => {
  if (model.state === "removed") return "removed";
  if (model.state === "unreadable") return failed("❌ FAIL not checked");
  const outcome = outcomeOf(model);
  return isAccepted && outcome === "fail" ? statusText(outcome, model.verdicts, "🟡 accepted") : statusText(outcome, model.verdicts, isOnlyExisting(model) ? "🟠 already over" : STATUS[outcome]);
};
var isOnlyExisting = (model) => outcomeOf(model) === "warn" && brokenFirst(model.verdicts).every(({ status }) => status === "existing");
var statusText = (outcome, verdicts, word = STATUS[outcome]) => {
  const broken2 = brokenFirst(verdicts);
  const isSeveral = new Set(broken2.flatMap(({ rule }) => rule.device ?? [])).size > 1;
  const nameOf = ({ rule, status }) => `${rule.name}${isSeveral && rule.device !== null ? ` on ${rule.device}` : ""}${rule.part === null ? "" : ` in ${rule.part}`}${NOTE[status] ?? ""}`;
  const names = [...new Set(broken2.map(nameOf))];
  if (names.length === 0) return spansOf(word);
  const shown = joinWords(
    names.slice(0, MAX_NAMED2).map((name) => prose(name, 60)),
    ", "
  );
  const more2 = names.length > MAX_NAMED2 ? ` +${names.length - MAX_NAMED2}` : "";
  return inline`${word} ${shown}${more2}`;
};
var MAX_NAMED2 = 4;
var NOTE = { uncertain: " (too close to call)", unknown: " (not known)" };

// src/report/comment/next-step.ts
var brokenRules = (result, listing) => {
  const broken2 = brokenFirst(allVerdicts(result));
  if (broken2.length < 2) return [];
  const shown = broken2.slice(0, listing.rows);
  const rest = restLine(broken2.length - shown.length, listing);
  const items = shown.map(
    (verdict) => item(
      inline`${verdict.effect === "fail" ? "❌" : verdict.status === "existing" ? "🟠" : "⚠️"} ${brokenSentence(verdict, result)} (${code(placeOfRule(verdict))})`
    )
  );
  return list([...items, ...rest === "" ? [] : [item(rest)]]);
};
var nextStep = (result) => {
  if (result.override !== void 0) return acceptance(result.override);
  const broken2 = brokenFirst(allVerdicts(result));
  const failing = broken2.filter(({ effect }) => effect === "fail");
  const about = failing.length > 0 ? failing : broken2;
  if (about.length === 0) return [];
  return [...paragraph(inline`${strong("Next step")} ${waysOut(result, about)}`), ...quote(ownersNotes(about))];
};
var placeOfRule = ({ rule }) => `${rule.position.file}:${rule.position.line}`;
var waysOut = (result, about) => {
  const names = new Map(
    about.map(({ rule }) => [
      JSON.stringify([rule.model, rule.scenario]),
      rule.model === "" ? "the models" : ruleModelTitle(rule)
    ])
  );
  const who = names.size <= 3 ? joinWords([...names.values()], ", ") : "the models above";
  const places = [...new Set(about.map(placeOfRule))];
  const where = inline`${joinWords(
    places.slice(0, MAX_PLACES).map((place2) => code(place2)),
    ", "
  )}${places.length > MAX_PLACES ? ", …" : ""}`;
  const separate = isPulled(result) ? " in a pull request of its own" : "";
  const { acceptWith } = result.policy;
  const accept = acceptWith === void 0 ? "" : inline`, or ask someone with write access to add the label ${code(acceptWith.label)} and comment ${code(`${acceptWith.command} <reason>`)}`;
  const isOver = about.some((verdict) => isBroken(verdict) && verdict.rule.metric !== "uncounted-nodes");
  const isStructure = about.every(({ kind }) => kind === "structure");
  const doing = isStructure ? inline`Export ${who} without that` : isOver ? inline`Make ${who} cheaper` : inline`Look at ${who}`;
  return inline`${doing}${accept}, or change ${where}${separate}.`;
};
var MAX_PLACES = 4;
var isPulled = ({ policy }) => policy.source === "base" || policy.source === "stricter-of-both";
var ownersNotes = (about) => {
  const notes = /* @__PURE__ */ new Map();
  for (const verdict of about) {
    const { message, owner } = verdict.rule;
    if (message === null && owner === null) continue;
    const said = inline`${message === null ? "" : inline` “${prose(message, 200)}”`}${owner === null ? "" : inline` Owner: ${code(owner)}`}`;
    const key = JSON.stringify([message, owner]);
    const note = notes.get(key) ?? { said, rules: /* @__PURE__ */ new Map() };
    const { name, device, part } = verdict.rule;
    note.rules.set(JSON.stringify([name, device, part]), ruleTitle(verdict));
    notes.set(key, note);
  }
  return [...notes.values()].slice(0, MAX_NOTES).map(({ said, rules }) => inline`${joinWords([...rules.values()].slice(0, MAX_NOTES), ", ")}:${said}`);
};
var MAX_NOTES = 5;
var acceptance = ({ reason }) => quote([inline`“${prose(reason)}” Beyond the accepted amount the budget fails again.`]);

// src/report/comment/markdown.ts
var COMMENT_LIMIT = { characters: 6e4, bytes: 24e4 };
var renderComment = (result, limit = COMMENT_LIMIT) => fitReport((plan) => `${printMarkdown(reportBlocks(result, plan))}
`, COMMENT_PLAN, limit);
var reportBlocks = (result, plan) => {
  const models = worstModelsFirst(result.models);
  const changed = models.filter((model) => !isQuiet(model));
  const quiet = models.filter(isQuiet);
  const view = {
    result,
    plan,
    changed: changed.slice(0, plan.models),
    hidden: changed.length - Math.min(changed.length, plan.models),
    quiet
  };
  return [
    ...heading(3, headline(result)),
    ...paragraph(comparisonLine(result)),
    ...isCalm(result) ? calmBody(view) : fullBody(view)
  ];
};
var isCalm = ({ outcome, models, policy, diagnostics, override }) => outcome === "pass" && override === void 0 && reviewedChanges(policy).length === 0 && diagnostics.every(({ severity }) => severity === "note") && models.every(
  ({ state, profile }) => state !== "base-unreadable" && state !== "unreadable" && profile?.totals.isLowerBound !== true
);
var calmBody = (view) => {
  const { result, plan, changed, quiet } = view;
  const rows = [...changed, ...plan.unchanged ? quiet : []];
  return fold(countStates(result.models), [
    ...modelTable(rows, { all: result.models, total: result.total }),
    ...paragraph(hiddenNote(view)),
    ...whySections(view),
    ...details(view),
    ...measuredSection(view)
  ]);
};
var fullBody = (view) => {
  const { result, plan, changed, quiet } = view;
  const showsAll = quiet.length <= FEW && plan.unchanged;
  const visible = showsAll ? [...changed, ...quiet] : changed;
  const { models } = result;
  return [
    ...budgetChanges(result, plan),
    ...messages(view),
    ...modelTable(visible, { all: models, total: result.total, isAccepted: result.override !== void 0 }),
    ...paragraph(hiddenNote(view)),
    ...brokenRules(result, plan),
    ...uncountedNote(changed, plan.rows),
    ...whySections(view),
    ...nextStep(result),
    ...showsAll || !plan.unchanged ? [] : fold(plural(quiet.length, "unchanged model"), modelTable(quiet, { all: models })),
    ...details(view),
    ...measuredSection(view),
    ...plan.footer ? paragraph(footerLine(result)) : []
  ];
};
var FEW = 5;
var hiddenNote = ({ hidden, quiet, plan }) => {
  const parts = [
    ...hidden > 0 ? [`${hidden} more`] : [],
    ...plan.unchanged || quiet.length === 0 ? [] : [`${quiet.length} unchanged`]
  ];
  return parts.length === 0 ? "" : `… and ${parts.join(" and ")} in ${plan.rest}.`;
};
var messages = ({ result, changed, plan }) => [
  ...diagnosticsList(
    result.diagnostics.filter(({ severity }) => severity !== "note"),
    plan.rows
  ),
  ...changed.slice(0, plan.rows).flatMap(modelMessages(plan))
];
var modelMessages = (plan) => (model) => {
  const { note, diagnostics } = model;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const text = note === null || model.state === "no-base" ? "" : inline`${modelTitle(model)}: ${prose(note.why)}. ${strong("Fix:")} ${prose(note.fix)}`;
  return [...paragraph(text), ...diagnosticsList(errors, plan.rows)];
};
var whySections = ({ changed, plan }) => changed.slice(0, plan.explained).flatMap((model) => whyTable(model, plan.rows));
var details = ({ result, plan, changed, quiet }) => {
  const shown = plan.unchanged ? [...changed, ...quiet] : changed;
  const explained = changed.filter(({ state }) => state !== "unchanged").slice(0, plan.explained);
  return [
    ...allVerdicts(result).length > 0 && plan.rows > 5 ? limitsSection(result, shown, { ...plan, rows: plan.rows * 5 }) : [],
    ...structureSection(explained, plan.rows),
    ...plan.operators ? operatorsSection(explained, plan.rows) : [],
    ...plan.nodes > 0 ? explained.flatMap((model) => nodesSection(model, plan.nodes)) : [],
    ...plan.operators ? fold(
      "Messages",
      diagnosticsList(
        changed.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== "error")),
        plan.rows
      )
    ) : []
  ];
};
var measuredSection = ({ result, plan, changed, quiet }) => {
  if (!plan.assumptions) return [];
  const footer = isCalm(result) && plan.footer ? paragraph(footerLine(result)) : [];
  return fold("How this was measured", [...assumptions([...changed, ...quiet], plan.rows), ...footer]);
};

// src/report/html/html.ts
var MAX_MODELS = 30;
var MAX_NODES = 1e3;
var renderHtml = (result) => {
  const models = worstModelsFirst(result.models).filter(({ profile }) => profile !== null).slice(0, MAX_MODELS);
  const report = printHtml(reportBlocks(result, { ...SUMMARY_PLAN, nodes: 0 }));
  const data = exactJson({ models: models.map((model) => ({ nodes: nodeRows(model) })) }, 0);
  return htmlPage({ title: "Flopgate report", body: [report, ...models.map(modelSection)].join("\n"), data });
};
var nodeRows = ({ profile }) => (profile?.nodes ?? []).filter(({ status }) => status !== "free").toSorted((a, b) => a.flops === b.flops ? compare(b.vectorFlops, a.vectorFlops) : compare(b.flops, a.flops)).slice(0, MAX_NODES).map((node) => [
  plainName(node.name, 120),
  plainName(operatorName(node), 60),
  node.outputs[0] === void 0 ? "" : plainName(shapeText(node.outputs[0]), 60),
  node.flops,
  node.vectorFlops,
  node.params,
  node.activationBytesRead + node.activationBytesWritten + node.weightBytesRead
]);
var compare = (a, b) => a === b ? 0 : a > b ? 1 : -1;
var NODE_TITLES = ["Node", "Operator", "Output", "FLOPs", "Vector FLOPs", "Parameters", "Bytes moved"];
var modelSection = (model, index) => {
  const { profile, baseProfile, scenario } = model;
  if (profile === null) return "";
  const name = html(scenario === null ? model.id : `${model.id} (${scenario})`, 100);
  const titles = NODE_TITLES.map((title, column) => `<th${column > 2 ? ' class="n"' : ""}>${title}</th>`).join("");
  const treemap = scopeTreemap(profile);
  const bars = operatorBars(profile, model.state === "unchanged" ? null : baseProfile);
  return [
    `<h2>${name}</h2>`,
    treemap === "" ? "" : `<h3>FLOPs by layer</h3>${treemap}`,
    bars === "" ? "" : `<h3>FLOPs by operator${baseProfile === null || model.state === "unchanged" ? "" : " (grey: base)"}</h3>${bars}`,
    `<details data-model="${index}"><summary>Nodes</summary><p><input placeholder="Filter by name or operator" aria-label="Filter"></p>`,
    `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody></tbody></table></div></details>`
  ].join("\n");
};

// src/report/machine/sarif.ts
var MAX_RESULTS = 5e3;
var sarif = (result) => {
  const broken2 = brokenFirst(allVerdicts(result));
  const problems = [...result.models.flatMap(({ diagnostics }) => diagnostics), ...result.diagnostics];
  const results = [...broken2.map(ofVerdict), ...problems.map((found) => ofDiagnostic(found, result.policy.file))];
  return `${exactJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Flopgate", semanticVersion: result.version, rules: rulesOf(broken2, problems) } },
        columnKind: "utf16CodeUnits",
        results: results.slice(0, MAX_RESULTS)
      }
    ]
  })}
`;
};
var rulesOf = (broken2, problems) => [
  ...[...new Set(broken2.map(({ rule }) => rule.name))].map((name) => ({
    id: name,
    shortDescription: { text: `A limit of the model budget: ${plainLine(name)}` }
  })),
  ...[...new Set(problems.map(({ code: code2 }) => code2))].map((code2) => ({
    id: code2,
    shortDescription: { text: DIAGNOSTICS[code2].when },
    help: { text: DIAGNOSTICS[code2].remedy }
  }))
];
var LEVEL = { fail: "error", warn: "warning", pass: "note" };
var ofVerdict = ({ rule, effect, text }) => {
  const who = rule.model === "" ? "all models" : plainName(rule.model);
  const where = [rule.scenario, rule.device, rule.part].flatMap((part) => part === null ? [] : [plainName(part)]);
  const message = `${[who, ...where].join(", ")}: ${plainLine(text)}${rule.message === null ? "" : ` (${plainLine(rule.message)})`}`;
  return {
    ruleId: rule.name,
    level: LEVEL[effect],
    message: { text: message },
    locations: [place(rule.position.file, rule.position.line, rule.position.column)],
    /** The same finding in two runs, whatever its numbers. */
    partialFingerprints: { rule: [rule.name, rule.model, ...where].join("/") }
  };
};
var ofDiagnostic = ({ code: code2, severity, where, what, why, fix }, budget) => {
  const parts = [what, why, fix === void 0 ? void 0 : `Fix: ${fix}`].flatMap(
    (part) => part === void 0 || part === "" ? [] : [plainLine(part)]
  );
  const { position, file } = where;
  return {
    ruleId: code2,
    level: severity,
    message: { text: parts.join(". ") },
    locations: [place(position?.file ?? file ?? budget, position?.line ?? 1, position?.column ?? 1)]
  };
};
var place = (file, line, column) => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(plainLine(file).replaceAll("\\", "/")), uriBaseId: "%SRCROOT%" },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) }
  }
});

// src/report/terminal/terminal.ts
var MAX_MODELS2 = 40;
var MAX_EXPLAINED = 3;
var MAX_ROWS = 10;
var MAX_RULES = 60;
var LISTING = { rows: MAX_ROWS, rest: "the JSON report" };
var MAX_MESSAGES = 20;
var WIDE_TERMINAL = 180;
var NARROW_TERMINAL = 120;
var checkText = (result, style) => {
  const models = worstModelsFirst(result.models);
  const shown = models.slice(0, MAX_MODELS2);
  const rest = models.length - shown.length;
  const messages2 = [
    ...result.diagnostics,
    ...models.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== "note"))
  ];
  const parts = [
    printTerminal([...heading(3, headline(result)), ...paragraph(comparisonLine(result))], style),
    diagnosticsText(messages2, MAX_MESSAGES, paintFor(style)),
    printTerminal(
      [
        ...budgetChanges(result, LISTING),
        ...models.flatMap(noteOf).slice(0, MAX_ROWS),
        ...modelTable(shown, {
          all: models,
          total: result.total,
          isAccepted: result.override !== void 0,
          ...style.width >= WIDE_TERMINAL ? {} : { otherMetrics: style.width >= NARROW_TERMINAL ? 1 : 0 }
        }),
        ...paragraph(restLine(rest, LISTING)),
        ...brokenRules(result, LISTING),
        ...uncountedNote(shown, MAX_ROWS),
        ...shown.slice(0, MAX_EXPLAINED).flatMap((model) => whyTable(model, MAX_ROWS)),
        ...limitsTable(result, shown, { ...LISTING, rows: MAX_RULES }),
        ...nextStep(result)
      ],
      style
    )
  ];
  return parts.filter((part) => part !== "").join("\n\n");
};
var noteOf = (model) => model.note === null || model.state === "no-base" ? [] : paragraph(inline`${modelTitle(model)}: ${prose(model.note.why)}. ${strong("Fix:")} ${prose(model.note.fix)}`);

// src/cli/render-result.ts
var showResult = (result, options, io) => {
  const text = render(result, options, io);
  if (options.output === void 0) {
    io.print(text);
    return result.exitCode;
  }
  return writeText(resolve(io.cwd, options.output), text, io) ? result.exitCode : Math.max(EXIT.configuration, result.exitCode);
};
var writeText = (path, text, io) => {
  try {
    writeFileSync(path, text);
    return true;
  } catch (error) {
    io.error(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}
`);
    return false;
  }
};
var render = (result, { format, output }, io) => {
  switch (format) {
    case "text":
      return `${checkText(result, { color: io.color && output === void 0, width: io.width })}
`;
    case "json":
      return reportJson(result);
    case "markdown":
      return `${renderComment(result)}
`;
    case "html":
      return renderHtml(result);
    case "sarif":
      return sarif(result);
  }
};

export {
  htmlPage,
  showResult,
  writeText
};
