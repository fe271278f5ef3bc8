import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  csvText
} from "./chunk-7IGFXZFK.js";
import {
  lastTag,
  readLfsObject
} from "./chunk-OUWSK4LQ.js";
import {
  diffProfiles
} from "./chunk-KQ2RYAJI.js";
import "./chunk-AE3VY5SM.js";
import {
  askCheckout,
  listTree,
  openObjectStore,
  prefetchBlobs,
  readEntry,
  readFileAt
} from "./chunk-Q5WDPLJ5.js";
import {
  VERSION
} from "./chunk-GY7R7FJT.js";
import {
  openCheckout,
  parseObjectId
} from "./chunk-FL5GDNQJ.js";
import {
  expandModels,
  includedFiles,
  mergeBudgets,
  parseBudget,
  readBudget
} from "./chunk-3HASTL36.js";
import {
  placeBudget
} from "./chunk-Z7LVHWST.js";
import {
  htmlPage,
  writeText
} from "./chunk-COXMBPGK.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-RVH24BL3.js";
import {
  METRIC_TITLE
} from "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  left,
  markdownTable,
  right,
  textTable,
  textWidth
} from "./chunk-X7777CKA.js";
import {
  readText,
  workspaceFiles
} from "./chunk-LTJE27XP.js";
import {
  array,
  number,
  object,
  record,
  string,
  union
} from "./chunk-7RGIYUUD.js";
import {
  COUNT_METRICS,
  METRIC_DIMENSION,
  isCountMetric,
  isLowerBound,
  valueOf
} from "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import {
  paintFor
} from "./chunk-73GKWX3Y.js";
import {
  amountIn,
  code,
  formatGrowth,
  html,
  plainLine,
  plainName,
  prose,
  unitFor
} from "./chunk-MYD5UKUY.js";
import {
  analyzeFile
} from "./chunk-D66BWYMD.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/history.ts
import { realpathSync } from "node:fs";
import { relative, resolve } from "node:path";

// src/history/measurement-cache.ts
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
var ENGINE = `${VERSION} ${basename(fileURLToPath(import.meta.url))}`;
var openCache = (env) => {
  const folder = join(cacheFolder(env), "flopgate", "history");
  const fileOf2 = (key) => {
    const hash = createHash("sha256").update(JSON.stringify([ENGINE, ...key])).digest("hex");
    return join(folder, hash.slice(0, 2), `${hash.slice(2)}.json`);
  };
  return { get: (key) => read(fileOf2(key)), put: (key, measured) => write(fileOf2(key), measured) };
};
var cacheFolder = (env) => absolute(env["XDG_CACHE_HOME"]) ?? absolute(env["LOCALAPPDATA"]) ?? join(homedir(), ".cache");
var absolute = (path) => path !== void 0 && /^(?:\/|[A-Za-z]:[\\/])/.test(path) ? path : void 0;
var CAUSE = object({ op: string(), scope: string(), count: number().int() });
var ENTRY = union([
  object({
    values: record(string(), string().regex(/^\d{1,60}$/)),
    lowerBounds: array(string()),
    cause: CAUSE.nullable()
  }),
  object({ why: string() })
]);
var read = (file) => {
  try {
    const entry = ENTRY.parse(JSON.parse(readFileSync(file, "utf8")));
    if ("why" in entry) return { ok: false, why: entry.why };
    const values = new Map(COUNT_METRICS.map((metric) => [metric, BigInt(entry.values[metric] ?? "")]));
    return {
      ok: true,
      counts: { values, lowerBounds: new Set(entry.lowerBounds.filter(isCountMetric)) },
      cause: entry.cause
    };
  } catch {
    return void 0;
  }
};
var write = (file, measured) => {
  const text = JSON.stringify(
    measured.ok ? {
      values: Object.fromEntries([...measured.counts.values].map(([metric, value]) => [metric, value.toString()])),
      lowerBounds: [...measured.counts.lowerBounds],
      cause: measured.cause
    } : { why: measured.why }
  );
  const temporary = `${file}.${randomUUID()}`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
};

// src/history/budget-timeline.ts
import { readFileSync as readFileSync2 } from "node:fs";
var budgetTimeline = (store, log, place) => {
  const isChange = (commit) => commit.changes.some(({ path }) => path.startsWith(place.prefix) && /\.ya?ml$/.test(path));
  const order = new Map(log.map((commit, index) => [commit.commit, index]));
  const parsed = /* @__PURE__ */ new Map();
  const from = (start) => {
    const commit = log.slice(start).find(isChange);
    if (commit === void 0) return Promise.resolve(void 0);
    const known = parsed.get(commit.commit) ?? readBudgetAt(store, commit, place);
    parsed.set(commit.commit, known);
    return known;
  };
  const indexOf = (commit) => order.get(commit.commit) ?? log.length;
  return { at: (commit) => from(indexOf(commit)), before: (commit) => from(indexOf(commit) + 1), isChange };
};
var readBudgetAt = async (store, { commit }, { file, prefix }) => {
  const read2 = async (path) => {
    const found = await readFileAt(store, commit, `${prefix}${path}`);
    return found.kind === "file" ? readFileSync2(found.file, "utf8") : void 0;
  };
  const text = await read2(file);
  const root = text === void 0 ? void 0 : parseBudget(text, file);
  if (root?.ok !== true) return void 0;
  if (root.budget.include.length === 0) return root.budget;
  const tree = await listTree(store, commit) ?? [];
  const below = tree.flatMap(({ path }) => path.startsWith(prefix) ? [path.slice(prefix.length)] : []);
  const parts = [];
  for (const path of includedFiles(root.budget, below)) {
    const part = parseBudget(await read2(path) ?? "", path, { included: true });
    if (part.ok) parts.push(part.budget);
  }
  const merged = mergeBudgets(root.budget, parts);
  return merged.ok ? merged.budget : root.budget;
};
var entryOf = (budget, { id, path }, scenario) => {
  if (budget === void 0) return void 0;
  const { models } = expandModels(budget, [path]);
  const model = models.find((each) => each.id === id) ?? models.find((each) => each.path === path);
  if (model === void 0) return void 0;
  const bind = { ...model.bind, ...model.scenarios.find(({ name }) => name === scenario)?.bind };
  return { path: model.path, bind, limits: limitsOf(model, scenario) };
};
var limitsOf = ({ rules }, scenario) => {
  const limits = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    if (rule.type !== "count" || rule.part !== null || rule.max === null) continue;
    if (rule.scenario !== null && rule.scenario !== scenario) continue;
    const known = limits.get(rule.metric);
    if (known === void 0 || rule.max.value < known) limits.set(rule.metric, rule.max.value);
  }
  return limits;
};

// src/history/commit-log.ts
var [START, PART] = ["", ""];
var FORMAT = `%x01${["%H", "%P", "%cI", "%an", "%s"].join("%x02")}`;
var readLog = async (store, { pathspecs, all }) => {
  const line = all ? ["--topo-order"] : ["--first-parent", "-m"];
  const shown = ["--raw", "--no-abbrev", "-z", "--no-renames", `--format=${FORMAT}`];
  const result = await askCheckout(store, [
    "--no-literal-pathspecs",
    "log",
    ...line,
    ...shown,
    "HEAD",
    "--",
    ...pathspecs
  ]);
  return result.ok ? { ok: true, commits: parseLog(result.output.toString("utf8")) } : { ok: false, why: result.message };
};
var parseLog = (text) => {
  const commits = [];
  let changes = [];
  const tokens = text.split("\0");
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? "").replace(/^\n/, "");
    if (token.startsWith(":")) {
      const change = parseChange(token, tokens[++at] ?? "");
      if (change !== void 0) changes.push(change);
    } else if (token.startsWith(START)) {
      changes = [];
      const commit = parseHeader(token.slice(START.length), changes);
      if (commit !== void 0) commits.push(commit);
    }
  }
  return commits;
};
var parseHeader = (text, changes) => {
  const [id = "", parents = "", date = "", author = "", ...subject] = text.split(PART);
  const commit = parseObjectId(id);
  const parent = parseObjectId(parents.split(" ")[0] ?? "") ?? null;
  return commit === void 0 ? void 0 : { commit, parent, date, author, subject: subject.join(" "), changes };
};
var parseChange = (raw, path) => {
  const [beforeMode = "", afterMode = "", before = "", after = ""] = raw.slice(1).split(" ");
  return { path, before: version(beforeMode, before), after: version(afterMode, after) };
};
var KINDS = /* @__PURE__ */ new Map([
  ["100644", "file"],
  ["100755", "file"],
  ["120000", "symlink"],
  ["160000", "submodule"]
]);
var version = (mode, id) => {
  const [kind, object2] = [KINDS.get(mode), parseObjectId(id)];
  return kind === void 0 || object2 === void 0 ? null : { kind, object: object2 };
};
var pullRequestOf = (subject) => {
  const found = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)\s*$/.exec(subject);
  return found === null ? null : Number(found[1]);
};

// src/history/follow-model.ts
var followModel = async (log, path, pathBefore) => {
  const versions = [];
  let current = path;
  for (const commit of log) {
    const change = commit.changes.find((each) => each.path === current);
    if (change === void 0) continue;
    versions.push({ commit, path: current, version: change.after });
    if (change.before === null && change.after !== null)
      current = await origin(commit, change.after, pathBefore) ?? current;
  }
  return versions.toReversed();
};
var origin = async (commit, { object: object2 }, pathBefore) => {
  const removed = commit.changes.filter(({ before, after }) => before !== null && after === null);
  if (removed.length === 0) return void 0;
  const same = removed.find(({ before }) => before?.object === object2);
  if (same !== void 0) return same.path;
  const named = await pathBefore(commit);
  return removed.find(({ path }) => path === named)?.path;
};

// src/history/measure-versions.ts
import { rmSync as rmSync2 } from "node:fs";
var measureVersions = async (versions, engine) => {
  const measured = [];
  let before;
  for (const { version: version2, bind } of versions) {
    if (version2.version?.kind !== "file") {
      measured.push({ ok: false, why: version2.version === null ? "removed" : `it is a ${version2.version.kind}` });
      continue;
    }
    const now = new Counted(engine, { blob: version2.version.object, path: version2.path, bind });
    const found = await measureOne(before, now, engine.cache);
    measured.push(found);
    if (found.ok) before = now;
  }
  return measured;
};
var measureOne = async (before, now, cache) => {
  const key = [now.key, before?.key ?? null];
  const known = cache.get(key);
  if (known !== void 0) return known;
  const profile = await now.profile();
  if (typeof profile === "string") return { ok: false, why: profile };
  const base = await before?.profile();
  const cause = base === void 0 || typeof base === "string" ? null : causeOf(base, profile);
  const measured = { ok: true, counts: countsOf(profile), cause };
  cache.put(key, measured);
  return measured;
};
var Counted = class {
  key;
  #engine;
  #source;
  #profile;
  constructor(engine, source) {
    this.#engine = engine;
    this.#source = source;
    this.key = [source.blob, Object.entries(source.bind).sort(([a], [b]) => a < b ? -1 : 1)];
  }
  /** Or why there is none. */
  profile() {
    return this.#profile ??= this.#analyze();
  }
  async #analyze() {
    const { blob, path, bind } = this.#source;
    const file = await fileOf(this.#engine.store, { blob, path });
    if (!file.ok) return file.why;
    const analysis = analyzeFile(file.file, { bind });
    if (file.isCopy) rmSync2(file.file, { force: true });
    return analysis.ok ? analysis.profile : analysis.diagnostics[0]?.what ?? "it cannot be counted";
  }
};
var fileOf = async (store, { blob, path }) => {
  const found = await readEntry(store, { path, kind: "file", object: blob });
  switch (found.kind) {
    case "file":
      return { ok: true, file: found.file, isCopy: true };
    case "lfs-pointer":
      return ofLfs(await readLfsObject(store, found.pointer, "fetch"));
    case "absent":
      return { ok: false, why: "the commit has no such file" };
    case "refused":
    case "unreadable":
      return { ok: false, why: found.why };
  }
};
var ofLfs = (content) => content.ok ? { ok: true, file: content.file, isCopy: false } : { ok: false, why: content.why };
var countsOf = (profile) => ({
  values: new Map(COUNT_METRICS.map((metric) => [metric, valueOf(profile, metric)])),
  lowerBounds: new Set(COUNT_METRICS.filter((metric) => isLowerBound(profile.totals, metric)))
});
var causeOf = (base, head) => {
  const [first] = diffProfiles(base, head).contributions;
  return first === void 0 ? null : { op: first.op, scope: first.scope === "" ? first.node : first.scope, count: first.count };
};

// src/history/series.ts
var isMeasured = (point) => point.state === "measured";
var growth = (from, to) => from === void 0 || to === void 0 || from === 0n ? null : Number((to - from) * 10n ** 12n / from) / 1e12;
var withPrevious = (points) => {
  let previous;
  return points.map((point) => {
    const pair = { point, previous };
    if (isMeasured(point)) previous = point;
    return pair;
  });
};

// src/history/model-history.ts
var modelHistory = async (store, cache, request) => {
  const logged = await readLog(store, { pathspecs: pathspecsOf(request), all: request.all });
  if (!logged.ok) return logged;
  const timeline = budgetTimeline(store, logged.commits, request.place);
  const found = [];
  for (const model of request.models) found.push(await findVersions(model, logged.commits, { timeline, request }));
  await prefetchBlobs(
    store,
    found.flatMap(({ versions }) => versions.flatMap(blobOf))
  );
  const tag = await tagOnLine(store);
  const series = [];
  for (const each of found) series.push(await seriesOf(each, { engine: { store, cache }, timeline, request, tag }));
  return { ok: true, series, isShallow: store.checkout.shallow };
};
var pathspecsOf = ({ models, place }) => {
  const endings = models.map(({ path }) => /\.[^./]+$/.exec(path)?.[0]).filter((ending) => ending !== void 0);
  const named = models.map(({ path }) => `:(top,literal)${place.prefix}${path}`);
  const patterns = [.../* @__PURE__ */ new Set([".onnx", ...endings])].map((ending) => `:(top,glob)**/*${escapeGlob(ending)}`);
  return [
    ...patterns,
    ...named,
    `:(top,glob)${escapeGlob(place.prefix)}**/*.yml`,
    `:(top,glob)${escapeGlob(place.prefix)}**/*.yaml`
  ];
};
var escapeGlob = (text) => text.replaceAll(/[*?[\]\\]/g, "\\$&");
var blobOf = ({ version: version2 }) => version2?.kind === "file" ? [version2.object] : [];
var findVersions = async (model, log, { timeline, request }) => {
  const { prefix } = request.place;
  const pathBefore = async (commit) => {
    const entry = entryOf(await timeline.before(commit), model, model.scenario);
    return entry === void 0 ? void 0 : `${prefix}${entry.path}`;
  };
  const followed = await followModel(log, `${prefix}${model.path}`, pathBefore);
  const versions = await withLimitChanges(followed, { model, log, timeline, prefix });
  return {
    model,
    versions: versions.filter(({ commit }) => isWanted(commit, request)).slice(-(request.last ?? versions.length))
  };
};
var isWanted = ({ date }, { since, until }) => {
  const time = Date.parse(date);
  return (since === null || time >= since) && (until === null || time <= until);
};
var withLimitChanges = async (versions, {
  model,
  log,
  timeline,
  prefix
}) => {
  const byCommit = new Map(versions.map((version2) => [version2.commit.commit, version2]));
  const all = [];
  let current;
  let before;
  for (const commit of log.toReversed()) {
    const own = byCommit.get(commit.commit);
    current = own ?? current;
    if (current === void 0 || own === void 0 && !timeline.isChange(commit)) continue;
    const entry = entryOf(
      await timeline.at(commit),
      { id: model.id, path: current.path.slice(prefix.length) },
      model.scenario
    );
    const says = JSON.stringify([
      entry?.bind ?? null,
      [...entry?.limits ?? []].map(([metric, limit]) => [metric, String(limit)])
    ]);
    if (own !== void 0) all.push(own);
    else if (says !== before) all.push({ ...current, commit });
    before = says;
  }
  return all;
};
var seriesOf = async ({ model, versions }, context) => {
  const { timeline, request, engine, tag } = context;
  const bound = [];
  const limits = [];
  for (const version2 of versions) {
    const path = version2.path.slice(request.place.prefix.length);
    const entry = entryOf(await timeline.at(version2.commit), { id: model.id, path }, model.scenario);
    limits.push(entry?.limits ?? /* @__PURE__ */ new Map());
    bound.push({ version: version2, bind: request.asJudged && entry !== void 0 ? entry.bind : model.bind });
  }
  const measured = await measureVersions(bound, engine);
  const points = versions.flatMap((version2, index) => {
    const found = measured[index];
    return found === void 0 ? [] : [pointOf(version2, found, limits[index] ?? /* @__PURE__ */ new Map())];
  });
  const atTag = points.findLast(
    (point) => isMeasured(point) && tag?.line.has(point.commit) === true
  );
  return {
    id: model.id,
    path: model.path,
    scenario: model.scenario,
    points,
    tagged: tag === void 0 || atTag === void 0 ? null : { tag: tag.name, point: atTag }
  };
};
var pointOf = ({ commit, path, version: version2 }, measured, limits) => {
  const head = {
    commit: commit.commit,
    date: commit.date,
    author: commit.author,
    subject: commit.subject,
    pullRequest: pullRequestOf(commit.subject),
    path,
    limits
  };
  return measured.ok ? { ...head, state: "measured", counts: measured.counts, cause: measured.cause } : { ...head, state: version2 === null ? "removed" : "unknown", why: measured.why };
};
var tagOnLine = async (store) => {
  const found = await lastTag(store);
  if (found === void 0) return void 0;
  const line = await askCheckout(store, ["rev-list", "--first-parent", found.commit]);
  const commits = line.ok ? line.output.toString("utf8").split("\n") : [];
  return { name: found.tag, line: new Set(commits.flatMap((commit) => parseObjectId(commit) ?? [])) };
};

// src/report/history/history-rows.ts
var historyTable = (series, metric) => {
  const amounts = series.points.flatMap((point) => valueAt(point, metric) ?? []);
  const unit = unitFor(amounts, METRIC_DIMENSION[metric]);
  const limit = series.points.at(-1)?.limits.get(metric);
  const bars = sparkline(amounts);
  let measured = 0;
  const rows = withPrevious(series.points).map(({ point, previous }) => {
    const change = growth(previous?.counts.values.get(metric), valueAt(point, metric));
    return rowOf(point, { metric, unit, change, bar: isMeasured(point) ? bars[measured++] ?? "" : "" });
  });
  return {
    title: `${nameOf(series)} · ${METRIC_TITLE[metric]}${unit.name === "" ? "" : ` (${unit.name})`}`,
    limit: limit === void 0 ? "" : `limit ${amountIn(limit, unit)}`,
    rows,
    summary: summaryOf(series, metric)
  };
};
var nameOf = ({ id, scenario }) => `${plainName(id)}${scenario === null ? "" : ` (${plainName(scenario)})`}`;
var valueAt = (point, metric) => isMeasured(point) ? point.counts.values.get(metric) : void 0;
var isOver = (point, metric) => {
  const [value, limit] = [valueAt(point, metric), point.limits.get(metric)];
  return value === void 0 || limit === void 0 ? void 0 : value > limit;
};
var rowOf = (point, { metric, unit, change, bar }) => {
  const limit = point.limits.get(metric);
  return {
    date: point.date.slice(0, DATE_LENGTH),
    commit: point.commit.slice(0, SHORT_ID),
    value: valueText(point, metric, unit),
    bar,
    change: change === null || change === 0 ? "" : formatGrowth(change),
    verdict: limit !== void 0 && isOver(point, metric) === true ? `over ${amountIn(limit, unit)}` : "",
    cause: reasonOf(point),
    pullRequest: point.pullRequest === null ? "" : `#${point.pullRequest}`
  };
};
var DATE_LENGTH = "yyyy-mm-dd".length;
var SHORT_ID = 7;
var valueText = (point, metric, unit) => {
  const value = valueAt(point, metric);
  if (value === void 0 || !isMeasured(point)) return "?";
  return `${point.counts.lowerBounds.has(metric) ? "≥ " : ""}${amountIn(value, unit)}`;
};
var reasonOf = (point) => {
  if (!isMeasured(point)) return plainName(point.why);
  return point.cause === null ? plainName(point.subject, MAX_SUBJECT) : causeText(point.cause);
};
var MAX_SUBJECT = 50;
var causeText = ({ op, scope, count }) => `${scope === "" ? "" : `${plainName(scope)}: `}${plainName(op)}${count > 1 ? ` ×${count}` : ""}`;
var STEPS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var sparkline = (amounts) => {
  const least = amounts.reduce((a, b) => b < a ? b : a, amounts[0] ?? 0n);
  const most = amounts.reduce((a, b) => b > a ? b : a, least);
  const range = most - least;
  const top = BigInt(STEPS.length - 1);
  return amounts.map(
    (amount) => STEPS[range === 0n ? 0 : Number((2n * (amount - least) * top + range) / (2n * range))] ?? STEPS[0]
  );
};
var summaryOf = ({ points, tagged }, metric) => {
  const measured = points.filter(isMeasured);
  const [first, last] = [measured[0], measured.at(-1)];
  const since = (name, point) => {
    const change = point === void 0 || last === void 0 ? null : growth(valueAt(point, metric), valueAt(last, metric));
    return change === null ? [] : [`since ${name}: ${formatGrowth(change)}`];
  };
  return [
    ...tagged === null ? [] : since(plainLine(tagged.tag), tagged.point),
    ...measured.length > 1 ? since("the first", first) : []
  ].join(" · ");
};

// src/report/history/history-html.ts
var historyHtml = (all, metrics) => htmlPage({
  title: "Flopgate history",
  body: `<h1>Flopgate history</h1>
${all.flatMap((series) => metrics(series).map((metric) => section(series, metric))).join("\n")}`,
  data: '{"models":[]}'
});
var section = (series, metric) => {
  const { title, limit, rows, summary } = historyTable(series, metric);
  const cells = rows.map(
    (row) => `<tr${row.verdict === "" ? "" : ' class="fail"'}><td>${row.date}</td><td><code>${row.commit}</code></td><td class="n">${html(row.value)}</td><td class="n">${html(row.change)}</td><td>${html(row.verdict)}</td><td>${html(row.cause)}</td><td>${html(row.pullRequest)}</td></tr>`
  );
  return [
    `<section><h2>${html(title)}</h2>`,
    chart(series, metric),
    limit === "" && summary === "" ? "" : `<p>${html([limit, summary].filter((text) => text !== "").join(" · "))}</p>`,
    `<div class="wide"><table><thead><tr><th>date</th><th>commit</th><th class="n">value</th><th class="n">change</th><th>verdict</th><th>why</th><th>pull request</th></tr></thead><tbody>${cells.join("")}</tbody></table></div></section>`
  ].join("\n");
};
var [WIDTH, HEIGHT, MARGIN] = [960, 240, 16];
var chart = (series, metric) => {
  const points = series.points.filter((point) => valueAt(point, metric) !== void 0);
  if (points.length < 2) return "";
  const place = placing(points, metric);
  const dots = points.map((point) => {
    const [x, y] = place(point, valueAt(point, metric) ?? 0n);
    const label2 = `${point.date.slice(0, 10)} ${point.commit.slice(0, 7)}: ${valueAt(point, metric) ?? 0n}`;
    return `<circle cx="${x}" cy="${y}" r="4" fill="${isOver(point, metric) === true ? "#cf222e" : "#0969da"}"><title>${html(label2)}</title></circle>`;
  });
  const line = points.map((point) => place(point, valueAt(point, metric) ?? 0n).join(",")).join(" ");
  const label = html(historyTable(series, metric).title);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label} over time"><polyline points="${line}" fill="none" stroke="#0969da" stroke-width="2"/>${limitSteps(points, metric, place)}${dots.join("")}</svg>`;
};
var placing = (points, metric) => {
  const times = points.map(({ date }) => Date.parse(date));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const most = points.reduce((top, point) => {
    const amounts = [top, valueAt(point, metric) ?? 0n, point.limits.get(metric) ?? 0n];
    return amounts.reduce((a, b) => b > a ? b : a);
  }, 1n);
  return (point, amount) => {
    const along = end === start ? points.indexOf(point) / (points.length - 1) : (Date.parse(point.date) - start) / (end - start);
    const up = Number(amount * 10000n / most) / 1e4;
    return [round(MARGIN + along * (WIDTH - 2 * MARGIN)), round(HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN))];
  };
};
var round = (value) => Math.round(value * 10) / 10;
var limitSteps = (points, metric, place) => {
  const steps = points.flatMap((point, index) => {
    const limit = point.limits.get(metric);
    const next = points[index + 1];
    if (limit === void 0 || next === void 0) return [];
    const [x, y] = place(point, limit);
    return [`<path d="M${x} ${y}H${place(next, limit)[0]}" stroke="#cf222e" stroke-dasharray="6 4" fill="none"/>`];
  });
  return steps.join("");
};

// src/report/history/history-text.ts
var historyText = (series, metric, style) => {
  const table = historyTable(series, metric);
  const paint = paintFor(style);
  if (table.rows.length === 0) return `${paint.bold(table.title)}
No commit of this line holds the model.`;
  const body = textTable(
    columnsOf(table),
    style.width,
    (cell, row, column) => row >= 0 && column === VERDICT_COLUMN ? paint.red(cell) : cell
  );
  const lines = body.split("\n").slice(1);
  const space = Math.max(2, Math.max(...lines.map(textWidth)) - textWidth(table.title) - textWidth(table.limit));
  return [
    `${paint.bold(table.title)}${table.limit === "" ? "" : " ".repeat(space) + table.limit}`,
    ...lines,
    ...table.summary === "" ? [] : [table.summary]
  ].join("\n");
};
var VERDICT_COLUMN = 5;
var columnsOf = ({ rows }) => ({
  columns: [left("date"), left("commit"), right("value"), left(""), right("change"), left(""), left("why"), left("")],
  rows: rows.map((row) => [
    row.date,
    row.commit,
    row.value,
    row.bar,
    row.change,
    row.verdict,
    row.cause,
    row.pullRequest
  ])
});
var historyMarkdown = (series, metric) => {
  const { title, limit, rows, summary } = historyTable(series, metric);
  const table = {
    columns: [left("date"), left("commit"), right("value"), left(""), right("change"), left("why"), left("")],
    rows: rows.map((row) => [
      row.date,
      code(row.commit),
      `${row.value}${row.verdict === "" ? "" : ` ❌ ${row.verdict}`}`,
      row.bar,
      row.change,
      prose(row.cause),
      prose(row.pullRequest)
    ])
  };
  return [
    `#### ${prose(title)}${limit === "" ? "" : `, ${limit}`}`,
    markdownTable(table),
    summary === "" ? "" : prose(summary)
  ].filter((block) => block !== "").join("\n\n");
};
var CSV_HEAD = "model,scenario,metric,unit,date,commit,author,pull_request,path,state,value,lower_bound,limit,over,cause";
var historyCsv = (all, metrics) => csvText([
  CSV_HEAD.split(","),
  ...all.flatMap(
    (series) => metrics(series).flatMap((metric) => series.points.map((point) => csvRow(series, metric, point)))
  )
]);
var csvRow = (series, metric, point) => [
  series.id,
  series.scenario ?? "",
  metric,
  METRIC_DIMENSION[metric],
  point.date,
  point.commit,
  point.author,
  point.pullRequest?.toString() ?? "",
  point.path,
  point.state,
  valueAt(point, metric)?.toString() ?? "",
  isMeasured(point) ? String(point.counts.lowerBounds.has(metric)) : "",
  point.limits.get(metric)?.toString() ?? "",
  isOver(point, metric)?.toString() ?? "",
  isMeasured(point) ? point.cause === null ? "" : causeText(point.cause) : point.why
];
var historyJson = (all, metrics) => `${exactJson({
  version: 1,
  series: all.map((series) => ({
    id: series.id,
    path: series.path,
    scenario: series.scenario,
    tag: series.tagged === null ? null : { name: series.tagged.tag, commit: series.tagged.point.commit },
    points: series.points.map((point) => jsonPoint(point, metrics(series)))
  }))
})}
`;
var jsonPoint = (point, metrics) => ({
  date: point.date,
  commit: point.commit,
  author: point.author,
  subject: point.subject,
  pullRequest: point.pullRequest,
  path: point.path,
  state: point.state,
  ...isMeasured(point) ? { cause: point.cause } : { why: point.why },
  metrics: metrics.map((metric) => ({
    metric,
    unit: METRIC_DIMENSION[metric],
    value: valueAt(point, metric) ?? null,
    isLowerBound: isMeasured(point) && point.counts.lowerBounds.has(metric),
    limit: point.limits.get(metric) ?? null,
    isOver: isOver(point, metric) ?? null
  }))
});

// src/cli/history.ts
var historyCommand = async (names, options, io) => {
  const place = placeBudget(options.config, io);
  const models = await wantedModels(names, options, { place, io });
  if (models === void 0) return EXIT.configuration;
  const opened = await openCheckout(place.root);
  if (!opened.ok) return refuse(`Cannot read the history: ${opened.why}. ${opened.fix}`, io);
  if (opened.checkout.head === void 0) return refuse("The repository has no commit yet.", io);
  const store = await openObjectStore(opened.checkout);
  try {
    const found = await modelHistory(store, openCache(io.env), {
      models,
      place: { file: place.config, prefix: prefixOf(place, store) },
      ...choicesOf(options)
    });
    if (!found.ok) return refuse(`Cannot read the history: ${found.why}.`, io);
    if (found.isShallow)
      io.error("The clone is shallow: older commits are not in it. `git fetch --unshallow` brings them.\n");
    return show(found.series, options, io);
  } finally {
    await store.close();
  }
};
var choicesOf = (options) => ({
  all: options.all === true,
  asJudged: options.asJudged === true,
  since: options.since ?? null,
  until: options.until ?? null,
  last: options.last ?? null
});
var prefixOf = ({ root }, { checkout }) => {
  const below = relative(realpathSync(checkout.root), realpathSync(root)).replaceAll("\\", "/");
  return below === "" ? "" : `${below}/`;
};
var wantedModels = async (names, options, { place, io }) => {
  const governed = await governedModels(place, io);
  if (governed === void 0) return void 0;
  const bind = { ...options.bind, ...options.input };
  if (names.length === 0 && governed.length === 0) {
    io.error("Name a model, or write a budget: `flopgate init`.\n");
    return void 0;
  }
  const chosen = names.length === 0 ? governed.flatMap((model) => scenariosOf(model, bind)) : [];
  for (const name of names) {
    const path = relative(place.root, resolve(io.cwd, name)).replaceAll("\\", "/");
    const own = governed.filter((model) => model.id === name || model.path === path);
    chosen.push(
      ...own.length > 0 ? own.flatMap((model) => scenariosOf(model, bind)) : [{ id: path, path, scenario: null, bind }]
    );
  }
  return chosen;
};
var scenariosOf = (model, bind) => (model.scenarios.length === 0 ? [null] : model.scenarios).map((scenario) => ({
  id: model.id,
  path: model.path,
  scenario: scenario?.name ?? null,
  bind: { ...model.bind, ...scenario?.bind, ...bind }
}));
var governedModels = async ({ root, config }, io) => {
  const files = () => workspaceFiles(root).files;
  const read2 = await readBudget(config, (path) => Promise.resolve(readText(resolve(root, path))), files);
  if (read2.ok === "absent") return [];
  if (read2.ok) return expandModels(read2.budget, files()).models;
  for (const problem of read2.diagnostics) io.error(`${diagnosticText(problem)}
`);
  return void 0;
};
var show = (series, options, io) => {
  const empty = series.filter(({ points }) => points.length === 0);
  for (const { path } of empty) io.error(`No commit of this line holds "${path}" in the time that is asked for.
`);
  const text = render(series, options, io);
  if (options.output !== void 0)
    return writeText(resolve(io.cwd, options.output), text, io) ? codeFor(series) : EXIT.configuration;
  io.print(text);
  return codeFor(series);
};
var codeFor = (series) => series.some(({ points }) => points.length > 0) ? EXIT.pass : EXIT.configuration;
var render = (series, { format, metric, output }, io) => {
  const metrics = (each) => metric.length > 0 ? metric : limitedMetrics(each);
  const blocks = (write2) => `${series.flatMap((each) => metrics(each).map((name) => write2(each, name))).join("\n\n")}
`;
  switch (format) {
    case "text":
      return blocks(
        (each, name) => historyText(each, name, { color: io.color && output === void 0, width: io.width })
      );
    case "markdown":
      return blocks(historyMarkdown);
    case "csv":
      return historyCsv(series, metrics);
    case "json":
      return historyJson(series, metrics);
    case "html":
      return historyHtml(series, metrics);
  }
};
var limitedMetrics = ({ points }) => {
  const limited = [...points.at(-1)?.limits.keys() ?? []].filter(isCountMetric);
  return limited.length === 0 ? ["flops"] : limited;
};
var refuse = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
export {
  historyCommand
};
