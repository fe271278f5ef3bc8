import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  joules,
  seconds
} from "./chunk-IVPAKAHU.js";

// src/quantity-text.ts
var DECIMAL = { prefixes: ["", "k", "M", "G", "T", "P", "E"], base: 1000n };
var BINARY = { prefixes: ["", "Ki", "Mi", "Gi", "Ti", "Pi"], base: 1024n };
var formatDecimal = (count, unitName2, digits = 4) => formatScaled(count, DECIMAL, { unitName: unitName2, digits });
var formatBinary = (count, digits = 4) => formatScaled(count, BINARY, { unitName: "B", digits });
var formatScaled = (count, { prefixes, base }, { unitName: unitName2, digits }) => {
  const magnitude = absolute(count);
  let step = 0;
  let scale = 1n;
  while (step < prefixes.length - 1 && magnitude >= scale * base) {
    scale *= base;
    step++;
  }
  let text = significant(magnitude, scale, digits);
  if (text === base.toString() && step < prefixes.length - 1) {
    step++;
    text = "1";
  }
  return `${count < 0n ? "-" : ""}${text} ${prefixes[step] ?? ""}${unitName2}`.trimEnd();
};
var significant = (value, scale, digits) => {
  const whole = value / scale;
  const decimals = Math.max(0, digits - whole.toString().length);
  if (scale === 1n || decimals === 0) return ((value + scale / 2n) / scale).toString();
  const power = 10n ** BigInt(decimals);
  const rounded = (value * power + scale / 2n) / scale;
  const fraction = (rounded % power).toString().padStart(decimals, "0").replace(/0+$/, "");
  return fraction === "" ? `${rounded / power}` : `${rounded / power}.${fraction}`;
};
var formatMacs = (count, digits) => formatDecimal(count, "MACs", digits);
var formatFlops = (count, digits) => formatDecimal(count, "FLOPs", digits);
var formatBytes = (count, digits) => formatDecimal(count, "B", digits);
var formatSeconds = (value, digits = 2) => formatScaledNumber(value, "s", digits);
var formatJoules = (value, digits = 2) => formatScaledNumber(value, "J", digits);
var formatScaledNumber = (value, unitName2, digits) => {
  const [scale, prefix] = value >= 1 || value === 0 ? [1, ""] : value >= 1e-3 ? [1e3, "m"] : [1e6, "µ"];
  return `${Number((value * scale).toPrecision(digits))} ${prefix}${unitName2}`;
};
var COUNT_DIGITS = 3;
var PREDICTION_DIGITS = 2;
var MAX_DIGITS = 45;
var MAX_NUMBER_DIGITS = 17;
var formatValue = (value, format, digits) => {
  if (typeof value === "number") return formatNumber(value, format.dimension, digits ?? PREDICTION_DIGITS);
  const { dimension, binary = false } = format;
  if (dimension === "nodes") return `${value} ${value === 1n ? "node" : "nodes"}`;
  if (dimension === "params") return formatDecimal(value, "", digits ?? COUNT_DIGITS);
  if (binary) return formatBinary(value, digits ?? COUNT_DIGITS);
  return formatDecimal(value, dimension, digits ?? COUNT_DIGITS);
};
var formatNumber = (value, dimension, digits) => {
  const wanted = Math.min(digits, MAX_NUMBER_DIGITS);
  if (dimension === "s") return formatSeconds(seconds(value), wanted);
  if (dimension === "J") return formatJoules(joules(value), wanted);
  return `${Number(value.toPrecision(wanted))} ${dimension}`;
};
var formatPair = (value, limit, format) => {
  const start = format.digits ?? (typeof value === "number" ? PREDICTION_DIGITS : COUNT_DIGITS);
  for (let digits = start; digits < MAX_DIGITS; digits++) {
    const pair = [formatValue(value, format, digits), formatValue(limit, format, digits)];
    if (pair[0] !== pair[1] || value === limit) return pair;
  }
  return [`${value} ${format.dimension}`, `${limit} ${format.dimension}`];
};
var formatShare = (share) => {
  const percent = share * 100;
  const rounded = Math.round(percent);
  const honest = percent > 100 ? Math.max(rounded, 101) : percent < 100 ? Math.min(rounded, 99) : 100;
  return `${honest} %`;
};
var formatGrowth = (growth) => {
  if (growth === 0) return "±0 %";
  const percent = growth * 100;
  const text = Math.abs(percent) >= 100 ? percent.toFixed(0) : String(Number(percent.toPrecision(Math.abs(percent) >= 1 ? 3 : 2)));
  return `${growth > 0 ? "+" : ""}${text} %`;
};
var shareOf = (value, limit) => {
  if (typeof value === "number" || typeof limit === "number")
    return Number(limit) === 0 ? null : Number(value) / Number(limit);
  if (limit === 0n) return null;
  const ratio = Number(value * 1000000n / limit) / 1e6;
  return value > limit && ratio <= 1 ? 1 + Number.EPSILON * 4 : ratio;
};
var formatSignificant = (value, digits) => String(Number(value.toPrecision(digits)));
var roundPrediction = (value) => Number(value.toPrecision(PREDICTION_DIGITS));
var formatPercent = (share, decimals = 0) => `${(100 * share).toFixed(decimals)} %`;
var formatPart = (part, whole) => whole === 0n ? "–" : `${(Number(part * 1000n / whole) / 10).toFixed(1)} %`;
var unitFor = (amounts, dimension, isBinary = false) => {
  if (dimension === "nodes") return { name: "nodes", size: 1n };
  const largest = amounts.reduce((most, amount) => absolute(amount) > most ? absolute(amount) : most, 0n);
  const { prefixes, base } = isBinary ? BINARY : DECIMAL;
  let [step, size] = [0, 1n];
  while (step < prefixes.length - 1 && largest >= size * base) {
    size *= base;
    step++;
  }
  return { name: unitName(prefixes[step] ?? "", dimension), size };
};
var unitName = (prefix, dimension) => dimension === "params" ? `${prefix === "" ? "" : `${prefix} `}params` : `${prefix}${dimension}`;
var absolute = (value) => value < 0n ? -value : value;
var decimalsFor = (amount, { size }) => {
  const value = absolute(amount);
  if (size === 1n || value === 0n) return 0;
  if (value >= size * 1000n) return 0;
  if (value >= size * 100n) return 1;
  let decimals = 2;
  for (let scaled = value * 10n; scaled < size && decimals < MAX_DECIMALS; scaled *= 10n) decimals++;
  return decimals;
};
var MAX_DECIMALS = 40;
var amountIn = (amount, unit, decimals = decimalsFor(amount, unit)) => {
  const power = 10n ** BigInt(decimals);
  const rounded = (absolute(amount) * power + unit.size / 2n) / unit.size;
  const whole = (rounded / power).toString();
  const sign = amount < 0n && rounded !== 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${(rounded % power).toString().padStart(decimals, "0")}`;
};
var amountsIn = (a, b, unit) => {
  const start = Math.max(decimalsFor(a, unit), decimalsFor(b, unit));
  for (let decimals = start; decimals < MAX_DECIMALS; decimals++) {
    const pair = [amountIn(a, unit, decimals), amountIn(b, unit, decimals)];
    if (a === b || pair[0] !== pair[1]) return pair;
  }
  return [amountIn(a, unit), amountIn(b, unit)];
};
var signed = (delta, unit) => delta === 0n ? "±0" : `${delta > 0n ? "▲" : "▼"} ${amountIn(absolute(delta), unit)}`;
var growthOf = (delta, base) => base === 0n ? null : Number(delta * 10n ** 12n / base) / 1e12;

// src/report/text/escape.ts
var MAX_NAME = 80;
var MAX_MESSAGE = 400;
var TERMINAL_SEQUENCE = /[\u001B\u009B](?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\^_])?/gu;
var BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;
var INVISIBLE = new RegExp("\\p{Cf}|\\p{Variation_Selector}|\\u115F|\\u1160|\\u2800|\\u3164|\\uFFA0|\\u034F", "gu");
var ACCENTS = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
var plainLine = (text) => text.slice(0, MAX_READ).replaceAll(TERMINAL_SEQUENCE, "").replaceAll(BREAKING, " ").replaceAll(INVISIBLE, "").replaceAll(ACCENTS, "$1").replaceAll(/\s+/gu, " ").trim();
var MAX_READ = 4e3;
var shorten = (text, most = MAX_NAME) => {
  if (text.length <= most) return text;
  const characters = [...text];
  if (characters.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - (most - 1 - head)).join("")}`;
};
var NO_NAME = "(no name)";
var plainName = (name, most = MAX_NAME) => shorten(plainLine(name), most) || NO_NAME;
var BREAKS_CODE_SPAN = /[|\\<>&$]/;
var code = (name, most = MAX_NAME) => codeSpan(plainName(name, most));
var codeSpan = (text) => {
  if (BREAKS_CODE_SPAN.test(text)) return `<code>${entities(text)}</code>`;
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
};
var entities = (text) => text.replaceAll(/[^\p{L}\p{N}\p{M} .,:/+=()…-]/gu, (character) => `&#${character.codePointAt(0) ?? 65533};`);
var BREAK = "​";
var prose = (message, most = MAX_MESSAGE) => shorten(plainLine(message), most).split(QUOTED_CODE).map((part, index) => index % 2 === 1 ? code(part, most) : escapeProse(part)).join("");
var QUOTED_CODE = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/;
var escapeProse = (text) => text.replaceAll(MARKUP, (character) => ESCAPED[character] ?? `\\${character}`).replaceAll(/\bGH-(?=\d)/gi, `$&${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/\bwww\./gi, `www${BREAK}.`);
var MARKUP = /[&<>|@#\\`*_~[\]!$^{}]/g;
var ESCAPED = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "|": "&#124;",
  "@": `@${BREAK}`,
  "#": `\\#${BREAK}`
};
var html = (text, most = MAX_MESSAGE) => escapeHtml(shorten(plainLine(text), most));
var escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

// src/report/blocks/inline.ts
var NOTHING = [];
var inline = (words, ...values) => words.reduce((all, text, index) => joined(joined(all, spansOf(text)), spansOf(values[index] ?? "")), NOTHING);
var spansOf = (words) => typeof words === "object" ? words : words === "" ? NOTHING : [{ kind: "text", text: String(words) }];
var joined = (left2, right2) => {
  const [last, first] = [left2.at(-1), right2[0]];
  return last?.kind === "text" && first?.kind === "text" ? [...left2.slice(0, -1), { kind: "text", text: `${last.text}${first.text}` }, ...right2.slice(1)] : [...left2, ...right2];
};
var joinWords = (parts, separator) => parts.reduce((all, part, index) => inline`${all}${index === 0 ? "" : separator}${part}`, NOTHING);
var code2 = (name, most) => [{ kind: "code", text: plainName(name, most) }];
var prose2 = (message, most = MAX_MESSAGE) => shorten(plainLine(message), most).split(QUOTED_CODE2).flatMap((part, index) => index % 2 === 1 ? code2(part, most) : spansOf(part));
var QUOTED_CODE2 = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/;
var marked = (kind) => (content) => [{ kind, content: spansOf(content) }];
var strong = marked("strong");
var small = marked("small");
var broken = marked("broken");
var failed = marked("failed");
var isEmpty = (content) => content.length === 0;
var hasMark = (content, mark) => content.some((span) => "content" in span && (span.kind === mark || hasMark(span.content, mark)));
var showInline = (content, style) => content.map(
  (span) => span.kind === "text" ? style.text(span.text) : span.kind === "code" ? style.code(span.text) : style.mark(span.kind, showInline(span.content, style))
).join("");

// src/report/blocks/blocks.ts
var heading = (level, content) => [{ kind: "heading", level, content: spansOf(content) }];
var paragraph = (words) => {
  const content = spansOf(words);
  return isEmpty(content) ? [] : [{ kind: "paragraph", content }];
};
var quote = (lines) => lines.length === 0 ? [] : [{ kind: "quote", lines: lines.map(spansOf) }];
var list = (items, lead = "") => items.length === 0 ? paragraph(lead) : [{ kind: "list", lead: spansOf(lead), items }];
var item = (content, source = []) => ({ content: spansOf(content), source });
var table = ({ columns, rows }) => rows.length === 0 ? [] : [
  {
    kind: "table",
    table: {
      columns: columns.map(({ title, align }) => ({ title: spansOf(title), align })),
      rows: rows.map((cells) => cells.map(spansOf))
    }
  }
];
var left = (title) => ({ title, align: "left" });
var right = (title) => ({ title, align: "right" });
var fold = (summary, body) => body.length === 0 ? [] : [{ kind: "fold", summary: spansOf(summary), body }];

// src/report/comment/model-results.ts
var modelTitle = ({ id, scenario }) => scenario === null ? code2(id, MAX_TITLE) : inline`${code2(id, MAX_TITLE)} (${code2(scenario, MAX_SCENARIO)})`;
var ruleModelTitle = ({ model, scenario }) => modelTitle({ id: model, scenario });
var MAX_TITLE = 60;
var MAX_SCENARIO = 30;
var WEIGHT = { fail: 2, warn: 1, pass: 0 };
var outcomeWeight = (outcome) => WEIGHT[outcome];
var outcomeOf = ({ state, verdicts }) => state === "unreadable" ? "fail" : verdicts.reduce((worst, { effect }) => WEIGHT[effect] > WEIGHT[worst] ? effect : worst, "pass");
var allVerdicts = (result) => [
  ...result.models.flatMap(({ verdicts }) => verdicts),
  ...result.total
];
var brokenFirst = (verdicts) => verdicts.filter(({ effect }) => effect !== "pass").toSorted((a, b) => WEIGHT[b.effect] - WEIGHT[a.effect] || kindOrder(a) - kindOrder(b) || excess(b) - excess(a));
var kindOrder = ({ kind, rule }) => kind === "increase" || kind === "drift" ? 2 : rule.device === null ? 0 : 1;
var excess = ({ share, kind, limit }) => share === null ? limit === null ? 0 : Infinity : kind === "min" ? share === 0 ? Infinity : 1 / share : share;
var isBroken = ({ status }) => status === "fail" || status === "warn" || status === "existing";
var changeOf = ({ diff }) => {
  const delta = diff?.totals.flops.delta ?? 0n;
  return delta < 0n ? -delta : delta;
};
var isQuietState = ({ state }) => state === "unchanged" || state === "renamed";
var worstModelsFirst = (models) => models.toSorted((a, b) => {
  const byOutcome = WEIGHT[outcomeOf(b)] - WEIGHT[outcomeOf(a)];
  if (byOutcome !== 0) return byOutcome;
  if (isQuietState(a) !== isQuietState(b)) return isQuietState(a) ? 1 : -1;
  const [left2, right2] = [changeOf(a), changeOf(b)];
  return left2 === right2 ? 0 : left2 > right2 ? -1 : 1;
});
var isQuiet = (model) => model.state === "unchanged" && outcomeOf(model) === "pass";
var sumFlops = (models) => {
  const diffs = models.flatMap(({ diff }) => diff === null ? [] : [diff.totals.flops]);
  return {
    head: models.reduce((sum, { profile }) => sum + (profile?.totals.flops ?? 0n), 0n),
    base: diffs.reduce((sum, { base }) => sum + base, 0n),
    delta: diffs.reduce((sum, { delta }) => sum + delta, 0n),
    compared: diffs.length,
    isLowerBound: models.some(({ profile }) => profile?.totals.isLowerBound === true)
  };
};
var countStates = (models) => {
  const byPath = new Map(models.map((model) => [model.path, model]));
  const counts = /* @__PURE__ */ new Map();
  for (const { state, diff } of byPath.values()) {
    const word = state === "changed" && diff !== null && isEmptyDiff(diff) ? "changed in weights only" : STATE_WORD[state];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [only, ...others] = counts.keys();
  const total = plural(byPath.size, "model");
  if (only !== void 0 && others.length === 0) return `${total}, ${byPath.size > 1 ? "all " : ""}${only}`;
  return `${total}: ${[...counts].map(([word, count]) => `${count} ${word}`).join(", ")}`;
};
var isEmptyDiff = (diff) => diff.nodes.length === 0 && diff.structure.length === 0;
var STATE_WORD = {
  new: "new",
  removed: "removed",
  renamed: "renamed",
  unchanged: "unchanged",
  changed: "changed",
  "base-unreadable": "not compared (base unreadable)",
  "no-base": "not compared",
  unreadable: "unreadable"
};
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var shortSha = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
var estimateFor = (estimates, device) => device === null ? void 0 : estimates.find((estimate) => estimate.device === device || estimate.deviceName === device);

export {
  formatDecimal,
  formatMacs,
  formatFlops,
  formatBytes,
  formatSeconds,
  formatJoules,
  formatValue,
  formatPair,
  formatShare,
  formatGrowth,
  shareOf,
  formatSignificant,
  roundPrediction,
  formatPercent,
  formatPart,
  unitFor,
  amountIn,
  amountsIn,
  signed,
  growthOf,
  MAX_MESSAGE,
  plainLine,
  shorten,
  plainName,
  code,
  codeSpan,
  prose,
  escapeProse,
  html,
  escapeHtml,
  NOTHING,
  inline,
  spansOf,
  joinWords,
  code2,
  prose2,
  strong,
  small,
  broken,
  failed,
  isEmpty,
  hasMark,
  showInline,
  heading,
  paragraph,
  quote,
  list,
  item,
  table,
  left,
  right,
  fold,
  modelTitle,
  ruleModelTitle,
  outcomeWeight,
  outcomeOf,
  allVerdicts,
  brokenFirst,
  isBroken,
  worstModelsFirst,
  isQuiet,
  sumFlops,
  countStates,
  plural,
  shortSha,
  estimateFor
};
