import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

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
var code = (name, most = MAX_NAME) => {
  const text = plainName(name, most);
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

// src/report/comment/model-results.ts
var modelTitle = ({ id, scenario }) => scenario === null ? code(id, MAX_TITLE) : `${code(id, MAX_TITLE)} (${code(scenario, MAX_SCENARIO)})`;
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
var isBroken = ({ status }) => status === "fail" || status === "warn";
var changeOf = ({ diff }) => {
  const delta = diff?.totals.flops.delta ?? 0n;
  return delta < 0n ? -delta : delta;
};
var isQuietState = ({ state }) => state === "unchanged" || state === "renamed";
var worstModelsFirst = (models) => models.toSorted((a, b) => {
  const byOutcome = WEIGHT[outcomeOf(b)] - WEIGHT[outcomeOf(a)];
  if (byOutcome !== 0) return byOutcome;
  if (isQuietState(a) !== isQuietState(b)) return isQuietState(a) ? 1 : -1;
  const [left, right] = [changeOf(a), changeOf(b)];
  return left === right ? 0 : left > right ? -1 : 1;
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
  plainLine,
  shorten,
  plainName,
  code,
  prose,
  html,
  escapeHtml,
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
