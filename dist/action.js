import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  init_undici,
  require_tunnel
} from "./chunks/chunk-5CKXWISM.js";
import {
  isPlainPath,
  measure,
  notMeasured
} from "./chunks/chunk-ZOFYJR5C.js";
import "./chunks/chunk-SG5MSQOF.js";
import "./chunks/chunk-KQ2RYAJI.js";
import "./chunks/chunk-YED6SOG2.js";
import "./chunks/chunk-OBUEOLNK.js";
import {
  coerce_exports
} from "./chunks/chunk-DO4G66NX.js";
import {
  isCheckedOut
} from "./chunks/chunk-MDHB7O5Y.js";
import {
  openCheckout,
  parseObjectId
} from "./chunks/chunk-2OYKLVQ7.js";
import {
  joinShards
} from "./chunks/chunk-YZJQX6Y4.js";
import {
  conclude,
  parseShard,
  recordJson
} from "./chunks/chunk-ZXSLYFQN.js";
import "./chunks/chunk-GY7R7FJT.js";
import "./chunks/chunk-77ZWCUOF.js";
import "./chunks/chunk-6RCOJOWU.js";
import {
  checkText,
  renderComment,
  renderHtml,
  reportBlocks
} from "./chunks/chunk-O6KFVRKG.js";
import "./chunks/chunk-4NDVEJYL.js";
import "./chunks/chunk-73NR3D3R.js";
import "./chunks/chunk-2AGDYJS3.js";
import {
  outputsOf,
  reportJson
} from "./chunks/chunk-OLBUVDH2.js";
import {
  SUMMARY_PLAN,
  fitReport
} from "./chunks/chunk-GQTV4D6L.js";
import "./chunks/chunk-GM3PI56W.js";
import "./chunks/chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunks/chunk-SSFJ7BN5.js";
import {
  printMarkdown
} from "./chunks/chunk-HQUU4J7E.js";
import "./chunks/chunk-VVCFSXKY.js";
import {
  _enum,
  _instanceof,
  array,
  boolean,
  literal,
  number,
  object,
  record,
  string,
  unknown
} from "./chunks/chunk-4WGTDSB5.js";
import "./chunks/chunk-TWQPGSF4.js";
import {
  diagnosticText,
  placeOf
} from "./chunks/chunk-H2PQUUU7.js";
import "./chunks/chunk-73GKWX3Y.js";
import {
  allVerdicts,
  brokenFirst,
  codeBlock,
  fold,
  formatValue,
  plainLine,
  plainName,
  unitFor
} from "./chunks/chunk-LTC337H2.js";
import "./chunks/chunk-GDAQGPCO.js";
import "./chunks/chunk-2JC6THCH.js";
import "./chunks/chunk-3ZQOML6K.js";
import "./chunks/chunk-7ZB5YGJL.js";
import "./chunks/chunk-A5L3RCYN.js";
import "./chunks/chunk-6Z7UPYQB.js";
import "./chunks/chunk-4T4NTKYU.js";
import "./chunks/chunk-JQ4EFHNU.js";
import {
  stripModelFile
} from "./chunks/chunk-3Z6754IU.js";
import "./chunks/chunk-LOTHVZQE.js";
import "./chunks/chunk-LNF3NK2O.js";
import {
  diagnostic
} from "./chunks/chunk-ATEIRTGP.js";
import "./chunks/chunk-IVPAKAHU.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunks/chunk-PE7GTQCK.js";

// src/github/run-action.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, join as join4, relative as relative2, resolve as resolve2, sep } from "node:path";

// src/report/machine/annotations.ts
var MAX_ANNOTATIONS = 10;
var annotationsOf = (result) => {
  const broken = brokenFirst(allVerdicts(result)).map((verdict) => ofVerdict(verdict, result));
  const messages = [...result.models.flatMap(({ diagnostics }) => diagnostics), ...result.diagnostics].filter(({ severity }) => severity === "error").map(ofDiagnostic);
  const all = unique([...broken, ...messages]);
  const errors = all.filter(({ level }) => level === "error");
  return [...errors, ...all.filter(({ level }) => level !== "error")].slice(0, MAX_ANNOTATIONS);
};
var ofVerdict = ({ rule, effect, text: text2 }, { override }) => {
  const scenario = rule.scenario === null ? "" : ` (${plainName(rule.scenario)})`;
  const who = rule.model === "" ? "all models" : `${plainName(rule.model)}${scenario}`;
  const device = rule.device === null ? "" : ` on ${plainName(rule.device)}`;
  const message = rule.message === null ? "" : ` (${plainLine(rule.message)})`;
  const isError = effect === "fail" && override === void 0;
  return {
    level: isError ? "error" : "warning",
    title: isError ? "Model budget exceeded" : "Model budget",
    message: `${who}: ${plainLine(rule.name)}${device}: ${plainLine(text2)}${message}`,
    file: rule.position.file,
    line: rule.position.line,
    column: rule.position.column
  };
};
var ofDiagnostic = (found) => {
  const { file: file2, position } = found.where;
  const parts = [placeOf(found.where), found.what, found.why, found.fix === void 0 ? void 0 : `Fix: ${found.fix}`];
  const at = position ?? (file2 === void 0 ? void 0 : { file: file2, line: 1, column: 1 });
  return {
    level: "error",
    title: `Flopgate: ${found.code}`,
    message: parts.filter((part) => part !== void 0 && part !== "").map((part) => plainLine(part ?? "")).join(". "),
    ...at === void 0 ? {} : { file: at.file, line: at.line, column: at.column }
  };
};
var unique = (annotations) => [
  ...new Map(
    annotations.map((annotation) => [`${annotation.file}:${annotation.line}:${annotation.message}`, annotation])
  ).values()
];

// src/report/comment/model-chart.ts
var MAX_BARS = 20;
var modelChart = (models) => {
  const compared = models.filter(({ profile, baseProfile }) => profile !== null && baseProfile !== null);
  if (compared.length < 2) return [];
  const shown = compared.toSorted(
    (a, b) => flopsOf(b.profile) > flopsOf(a.profile) ? 1 : flopsOf(b.profile) < flopsOf(a.profile) ? -1 : 0
  ).slice(0, MAX_BARS);
  const unit = unitFor(
    shown.flatMap(({ profile, baseProfile }) => [flopsOf(profile), flopsOf(baseProfile)]),
    "FLOPs"
  );
  const height = (profile) => (Number(flopsOf(profile) * 1000n / unit.size) / 1e3).toString();
  const chart = [
    "xychart-beta",
    `  title "${unit.name} at head (bars) and base (line)"`,
    `  x-axis [${shown.map(label).join(", ")}]`,
    `  y-axis "${unit.name}"`,
    `  bar [${shown.map(({ profile }) => height(profile)).join(", ")}]`,
    `  line [${shown.map(({ baseProfile }) => height(baseProfile)).join(", ")}]`
  ];
  return fold("Chart", codeBlock("mermaid", chart));
};
var flopsOf = (profile) => profile?.totals.flops ?? 0n;
var label = ({ id, scenario }) => `"${plainName(scenario === null ? id : `${id} ${scenario}`, 24).replaceAll(/[^\p{L}\p{N} ._-]/gu, "_")}"`;

// src/report/comment/summary.ts
var SUMMARY_LIMIT = { characters: 900 * 1024, bytes: 900 * 1024 };
var renderSummary = (result, limit = SUMMARY_LIMIT) => {
  const chart = printMarkdown(modelChart(result.models));
  const room = { characters: limit.characters - chart.length, bytes: limit.bytes - Buffer.byteLength(chart, "utf8") };
  const report = fitReport((plan) => `${printMarkdown(reportBlocks(result, plan))}
`, SUMMARY_PLAN, room);
  return chart === "" ? report : `${report}
${chart}
`;
};

// src/github/override/exceeded.ts
import { createHash } from "node:crypto";
var exceededRules = (result) => {
  const verdicts = [...result.models.flatMap(({ verdicts: verdicts2 }) => verdicts2), ...result.total];
  const seen = /* @__PURE__ */ new Map();
  return verdicts.filter(({ effect }) => effect === "fail").map((verdict) => {
    const key = keyOf(verdict);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} #${count}`, amount: amountOf(verdict) ?? "1", verdict };
  });
};
var keyOf = (verdict) => {
  const { model, scenario, part, name, device } = verdict.rule;
  const key = [model, scenario, part, name, device].filter((word) => word !== null && word !== "").join(" ");
  return amountOf(verdict) === void 0 ? `${key} ${fingerprint(verdict.text)}` : key;
};
var fingerprint = (text2) => createHash("sha256").update(text2).digest("hex").slice(0, 12);
var amountOf = ({ value, rule, status }) => {
  if (status === "unknown") return void 0;
  if (typeof value === "bigint") return value >= 0n ? String(value) : void 0;
  if (value === null || !Number.isFinite(value) || value <= 0) return void 0;
  return String(rule.metric === "throughput" ? 1 / value : value);
};
var acceptedText = (exceeded, accepted) => {
  const [first] = exceeded;
  if (first === void 0) return "nothing";
  const { rule } = first.verdict;
  const who = rule.model === "" ? "all models" : rule.model;
  const device = rule.device === null ? "" : ` on ${rule.device}`;
  const rest = exceeded.length - 1;
  const more = rest === 0 ? "" : ` and ${rest} more ${rest === 1 ? "rule" : "rules"}`;
  return `${rule.name}${device} of ${who}${upTo(first, accepted[first.key])}${more}`;
};
var upTo = ({ verdict }, amount) => {
  const { unit, value, limitText, rule } = verdict;
  if (amount === void 0 || value === null || amountOf(verdict) === void 0) return " as it is";
  const format = { dimension: unit ?? "nodes", binary: /[KMGTP]iB/.test(limitText) };
  if (typeof value === "bigint") return /^\d+$/.test(amount) ? ` up to ${formatValue(BigInt(amount), format)}` : "";
  return rule.metric === "throughput" ? ` down to ${formatValue(1 / Number(amount), format)}` : ` up to ${formatValue(Number(amount), format)}`;
};

// src/github/api/identity.ts
var ACTIONS_BOT = "github-actions[bot]";
var OTHER_BOTS = ["gitea-actions", "forgejo-actions"];
var INSTALLATION_TOKEN = /^ghs_/;
var USER = object({ login: string().min(1) });
var commentAuthors = async (client, token, configured) => {
  if (configured !== void 0 && configured !== "") return [configured];
  if (INSTALLATION_TOKEN.test(token)) return [ACTIONS_BOT];
  const user = await client.request({ route: "GET /user", schema: USER, repeatable: false });
  return user.ok ? [user.data.login] : [ACTIONS_BOT, ...OTHER_BOTS];
};

// src/github/api/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/api/api-failure.ts
var isTransient = (failure) => {
  switch (failure.kind) {
    case "server-error":
    case "timeout":
    case "network":
    case "malformed":
    case "rate-limited":
      return true;
    case "unauthorized":
    case "forbidden":
    case "not-found":
    case "rejected":
    case "unexpected":
    case "deadline":
      return false;
  }
};
var classifyError = (error, now = Date.now()) => {
  const message = oneLine(property(error, "message"));
  const response = property(error, "response");
  if (response === void 0) {
    const cause = property(error, "cause");
    const timedOut = [error, cause].some(
      (item) => ["TimeoutError", "AbortError"].includes(String(property(item, "name")))
    );
    return timedOut ? { kind: "timeout", message: "no answer in time" } : { kind: "network", message: message || "no connection" };
  }
  const status = Number(property(error, "status"));
  const headers = property(response, "headers");
  if (status === 429 || status === 403 && isRateLimit(headers, message)) {
    const retryAfterMs = waitTime(headers, now);
    return { kind: "rate-limited", status, message, ...retryAfterMs === void 0 ? {} : { retryAfterMs } };
  }
  return { kind: kindOf(status), status, message };
};
var kindOf = (status) => {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "server-error" : "rejected";
};
var isRateLimit = (headers, message) => property(headers, "retry-after") !== void 0 || String(property(headers, "x-ratelimit-remaining")) === "0" || /rate limit/i.test(message);
var waitTime = (headers, now) => {
  const after = Number(property(headers, "retry-after") ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1e3;
  const reset = Number(property(headers, "x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1e3 - now) : void 0;
};
var property = (value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
var oneLine = (value) => String(value ?? "").replace(/\s+/g, " ").slice(0, 300);

// src/github/api/client.ts
var DEADLINE_MS = 6e4;
var TIMEOUT_MS = 1e4;
var MAX_TIMEOUTS = 2;
var FIRST_BACKOFF_MS = 1e3;
var MAX_ATTEMPTS = 4;
var UNSPECIFIED_RATE_LIMIT_MS = 6e4;
var createClient = (options) => {
  const conversation = {
    leftMs: options.deadlineMs ?? DEADLINE_MS,
    isSilent: false,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    firstBackoffMs: options.firstBackoffMs ?? FIRST_BACKOFF_MS,
    wait: options.wait ?? sleep
  };
  let connection;
  return {
    request: async (call) => {
      try {
        connection ??= connect(options);
        return await requestWithRetries(await connection, call, conversation);
      } catch (error) {
        return { ok: false, failure: classifyError(error) };
      }
    }
  };
};
var connect = async ({ apiUrl, token }) => {
  const { getOctokit } = await import("./chunks/github-XPCYD7PY.js");
  const silent = { debug: () => {
  }, info: () => {
  }, warn: () => {
  }, error: () => {
  } };
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: silent });
  return async (route, parameters) => {
    const { data, headers } = await octokit.request(route, { ...parameters });
    return { data, headers };
  };
};
var requestWithRetries = async (send, call, conversation) => {
  let timeouts = 0;
  for (let attempt = 1; ; attempt++) {
    if (conversation.isSilent) return failed({ kind: "timeout", message: "no answer to an earlier request" });
    if (conversation.leftMs <= 0)
      return failed({ kind: "deadline", message: "the time for talking to GitHub is used up" });
    const started = performance.now();
    const outcome = await requestOnce(send, call, Math.ceil(Math.min(conversation.timeoutMs, conversation.leftMs)));
    conversation.leftMs -= performance.now() - started;
    if (outcome.ok) return outcome;
    if (outcome.failure.kind === "timeout") timeouts++;
    if (timeouts >= MAX_TIMEOUTS) conversation.isSilent = true;
    if (conversation.isSilent || attempt >= MAX_ATTEMPTS || !mayRepeat(call, outcome.failure)) return outcome;
    const waitMs = waitBefore(outcome.failure, conversation.firstBackoffMs * 2 ** (attempt - 1));
    if (waitMs >= conversation.leftMs) return outcome;
    conversation.leftMs -= waitMs;
    await conversation.wait(waitMs);
  }
};
var failed = (failure) => ({ ok: false, failure });
var mayRepeat = (call, failure) => failure.kind === "rate-limited" || isTransient(failure) && call.repeatable !== false;
var waitBefore = (failure, backoffMs) => {
  if (failure.kind === "rate-limited") return failure.retryAfterMs ?? UNSPECIFIED_RATE_LIMIT_MS;
  return backoffMs / 2 + Math.random() * backoffMs / 2;
};
var requestOnce = async (send, call, timeoutMs) => {
  try {
    const request = { signal: AbortSignal.timeout(timeoutMs) };
    const { data, headers } = await send(call.route, { ...call.parameters, request });
    const parsed = call.schema.safeParse(data);
    if (!parsed.success) return { ok: false, failure: wrongShape(parsed.error, data) };
    return { ok: true, data: parsed.data, hasNextPage: /;\s*rel="next"/.test(String(headers["link"] ?? "")) };
  } catch (error) {
    return { ok: false, failure: classifyError(error) };
  }
};
var wrongShape = (error, data) => {
  const issue2 = error.issues[0];
  const where = issue2 === void 0 || issue2.path.length === 0 ? "the answer" : `“${issue2.path.join(".")}”`;
  const kind = typeof data === "object" ? "unexpected" : "malformed";
  return { kind, message: `${where} is not what GitHub documents` };
};
var PAGE_SIZE = 100;
var MAX_PAGES = 100;
var requestAll = async (client, call) => {
  const items = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const outcome = await client.request({ ...call, parameters: { ...call.parameters, per_page: PAGE_SIZE, page } });
    if (!outcome.ok) return outcome;
    items.push(...outcome.data);
    if (!outcome.hasNextPage) break;
  }
  return { ok: true, data: items, hasNextPage: false };
};

// src/github/api/delivery-diagnostic.ts
var explainFailure = (failure, what, permission) => {
  const said = failure.message === "" ? "" : `: ${failure.message}`;
  switch (failure.kind) {
    case "unauthorized":
      return diagnostic("github-unauthorized", {}, what, {
        why: `GitHub does not accept the token (401)${said}`,
        fix: "Pass `token: ${{ github.token }}`, or renew the token you pass."
      });
    case "forbidden":
      return diagnostic("github-forbidden", {}, what, {
        why: `The job’s token may not do that (403)${said}`,
        fix: `Add \`${permission}\` under \`permissions:\` of the job.`
      });
    case "not-found":
      return diagnostic("github-not-found", {}, what, {
        why: `GitHub does not show it to this token (404)${said}`,
        fix: `Add \`${permission}\` under \`permissions:\` of the job, and check that the pull request still exists.`
      });
    case "rejected":
      return diagnostic("github-rejected", {}, what, {
        why: `GitHub refuses the content (${failure.status})${said}`,
        fix: "Read the report in the job summary; if the comment is not locked, please report this to Flopgate."
      });
    case "rate-limited":
      return diagnostic("github-rate-limited", {}, what, {
        why: `The rate limit is reached (${failure.status})${waiting(failure.retryAfterMs)}${said}`,
        fix: "Re-run the job later; fewer jobs per pull request, or a `concurrency:` group, avoid it."
      });
    case "server-error":
      return diagnostic("github-server-error", {}, what, {
        why: `GitHub failed (${failure.status}) in every attempt${said}`,
        fix: "Re-run the job later; see https://www.githubstatus.com."
      });
    case "timeout":
    case "deadline":
      return diagnostic("github-timeout", {}, what, {
        why: `GitHub did not answer in time${said}`,
        fix: "Re-run the job later; check the proxy of a self-hosted runner."
      });
    case "network":
      return diagnostic("github-unreachable", {}, what, {
        why: `There is no connection to GitHub${said}`,
        fix: "Check the network and the proxy of the runner."
      });
    case "malformed":
    case "unexpected":
      return diagnostic("github-malformed-answer", {}, what, {
        why: `The answer cannot be understood${said}`,
        fix: "Check GITHUB_API_URL; a proxy may have answered instead of GitHub."
      });
  }
};
var waiting = (ms) => ms === void 0 ? "" : `, for another ${Math.ceil(ms / 1e3)} s`;

// src/github/api/marker.ts
var MARKER = object({
  /** Several Flopgate runs on one pull request tell their comments apart by this. */
  id: string().regex(/^[\w.-]{1,64}$/),
  head: string().regex(/^[0-9a-f]{0,64}$/),
  base: string().regex(/^[0-9a-f]{0,64}$/),
  run: number().int().nonnegative(),
  attempt: number().int().nonnegative(),
  /** What a later run needs to know of this one: an accepted override. */
  memory: record(string().max(200), unknown()).optional()
});
var MARKER_MAX_CHARACTERS = 4096;
var isMarkerId = (id) => MARKER.shape.id.safeParse(id).success;
var formatMarker = (marker) => `<!-- flopgate v1 ${JSON.stringify(marker).replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d")} -->`;
var parseMarker = (body) => {
  const line = body.slice(0, MARKER_MAX_CHARACTERS).split(/\r?\n/, 1)[0] ?? "";
  const json = /^<!-- flopgate v\d+ (\{.*\}) -->$/.exec(line)?.[1];
  if (json === void 0) return void 0;
  try {
    const parsed = MARKER.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : void 0;
  } catch {
    return void 0;
  }
};
var keepAccepted = (marker, old) => {
  const accepted = old?.memory?.["accepted"];
  if (accepted === void 0 || marker.memory?.["accepted"] !== void 0) return marker;
  const keeping = { ...marker, memory: { ...marker.memory, accepted } };
  return formatMarker(keeping).length <= MARKER_MAX_CHARACTERS ? keeping : marker;
};
var withoutMarker = (body) => body.replace(/^<!-- flopgate [^\n]*\n?/, "").replaceAll("\r\n", "\n").trim();
var MAX_FOLDED_CHARACTERS = 65e3;
var foldOld = (body, { head }) => {
  const report = withoutMarker(body);
  const title = `Outdated Flopgate report${head === "" ? "" : ` for ${head.slice(0, 7)}`}`;
  const content2 = report.length > MAX_FOLDED_CHARACTERS ? "It was long and is gone." : report;
  return `<!-- flopgate outdated -->
<details><summary>${title}</summary>

${content2}

</details>`;
};
var isOlder = (one, other) => one.run === other.run ? one.attempt < other.attempt : one.run < other.run;

// src/github/override/override.ts
var AMOUNTS = record(string(), string().regex(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/));
var MEMORY = object({
  /** What the last report showed as exceeded. */
  measured: AMOUNTS.optional(),
  accepted: object({ comment: number().int(), head: string(), amounts: AMOUNTS }).optional()
});
var COMMENT = object({
  id: number().int(),
  body: string().nullish(),
  html_url: string(),
  created_at: string(),
  updated_at: string(),
  /** Gitea has no `type`. */
  user: object({ login: string(), type: string().default("User") }).nullish()
});
var COMMAND = /^\/flopgate accept(?: ([0-9a-f]{7,64}))?(?: (.{1,500}))?$/m;
var measuredMemory = (exceeded) => ({ measured: exceeded });
var readOverride = async (client, request) => {
  const place2 = { owner: request.repository.owner, repo: request.repository.name, issue_number: request.number };
  const labels = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
    parameters: place2,
    schema: array(object({ name: string() }))
  });
  if (!labels.ok) return unreadable(labels.failure, "Cannot read the labels of the pull request");
  if (!labels.data.some(({ name }) => name === request.label)) return { kind: "none" };
  const comments = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: place2,
    schema: array(COMMENT)
  });
  if (!comments.ok) return unreadable(comments.failure, "Cannot read the comments of the pull request");
  return findAcceptance(client, request, comments.data);
};
var unreadable = (failure, what) => ({
  kind: "unreadable",
  diagnostic: explainFailure(failure, what, "pull-requests: read")
});
var findAcceptance = async (client, request, comments) => {
  const commands = comments.filter((comment2) => comment2.user?.type === "User" && COMMAND.test(text(comment2))).reverse();
  const refused = [];
  const known = /* @__PURE__ */ new Map();
  for (const command of commands) {
    const login = command.user?.login ?? "";
    const allowed = known.get(login) ?? await mayWrite(client, request, login);
    if (typeof allowed !== "boolean") return unreadable(allowed, `Cannot read the permission of @${login}`);
    known.set(login, allowed);
    if (allowed) return judge(request, command, comments);
    refused.push(login);
  }
  const who = refused.length === 0 ? "no comment gives the reason" : `${[...new Set(refused)].join(", ")} cannot write to the repository`;
  return { kind: "incomplete", why: `the label “${request.label}” is set, but ${who}`, fix: acceptRemedy(request) };
};
var text = (comment2) => (comment2.body ?? "").replaceAll("\r\n", "\n");
var acceptRemedy = ({ headSha }) => headSha === "" ? "Accept it on the pull request, then add that to the queue again." : `Somebody with write access comments \`/flopgate accept ${headSha.slice(0, 7)} <reason>\`.`;
var CAN_WRITE = /* @__PURE__ */ new Set(["admin", "write", "owner"]);
var mayWrite = async (client, request, login) => {
  const role = await client.request({
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    parameters: { owner: request.repository.owner, repo: request.repository.name, username: login },
    schema: object({ permission: string() })
  });
  if (role.ok) return CAN_WRITE.has(role.data.permission);
  return role.failure.kind === "not-found" ? false : role.failure;
};
var judge = (request, command, comments) => {
  const [, commit, reason] = COMMAND.exec(text(command)) ?? [];
  if (reason === void 0) {
    return { kind: "incomplete", why: `@${command.user?.login} gives no reason`, fix: acceptRemedy(request) };
  }
  const accepted = acceptedReport(request, command, comments, commit);
  if (accepted === void 0) {
    const why = "it is not known which report was accepted, because the report changed after the comment";
    return { kind: "incomplete", why, fix: acceptRemedy(request) };
  }
  const acceptance = { by: command.user?.login ?? "", reason, url: command.html_url, ...accepted };
  const memory = { accepted: { comment: command.id, ...accepted }, measured: request.exceeded };
  const rules = Object.entries(request.exceeded).flatMap(
    ([rule, amount]) => isCovered(amount, accepted.amounts[rule]) ? [] : [rule]
  );
  return rules.length === 0 ? { kind: "accepted", acceptance, memory } : { kind: "outgrown", acceptance, rules, memory };
};
var acceptedReport = (request, command, comments, commit) => {
  const sticky = comments.find((comment2) => stickyMarker(request, comment2) !== void 0);
  const marker = sticky === void 0 ? void 0 : stickyMarker(request, sticky);
  const memory = readMemory(marker);
  if (memory.accepted?.comment === command.id) return { head: memory.accepted.head, amounts: memory.accepted.amounts };
  if (commit !== void 0 && request.headSha.startsWith(commit))
    return { head: request.headSha, amounts: request.exceeded };
  const seen = sticky !== void 0 && Date.parse(sticky.updated_at) <= Date.parse(command.created_at);
  const named = commit === void 0 || marker?.head.startsWith(commit) === true;
  if (!seen || !named || marker === void 0 || memory.measured === void 0) return void 0;
  return { head: marker.head, amounts: memory.measured };
};
var stickyMarker = (request, comment2) => {
  const marker = request.authors.includes(comment2.user?.login ?? "") ? parseMarker(text(comment2)) : void 0;
  return marker?.id === request.id ? marker : void 0;
};
var readMemory = (marker) => {
  const parsed = MEMORY.safeParse(marker?.memory ?? {});
  return parsed.success ? parsed.data : {};
};
var isCovered = (amount, accepted) => {
  if (accepted === void 0) return false;
  if (/^\d+$/.test(amount) && /^\d+$/.test(accepted)) return BigInt(amount) <= BigInt(accepted);
  return Number(amount) <= Number(accepted);
};

// src/github/override/accept-overrun.ts
var acceptOverrun = async (records, request) => {
  const [record2] = records;
  const result = conclude(records);
  const exceeded = exceededRules(result);
  const { acceptWith } = record2.policy;
  if (exceeded.length === 0) return { result, memory: void 0 };
  const amounts = Object.fromEntries(exceeded.map(({ key, amount }) => [key, amount]));
  if (request === void 0 || acceptWith === void 0) return { result, memory: measuredMemory(amounts) };
  const { client, token, repository, number: number2, headSha, id } = request;
  const authors = await commentAuthors(client, token);
  const { label: label2 } = acceptWith;
  const override = await readOverride(client, { repository, number: number2, headSha, label: label2, id, authors, exceeded: amounts });
  return judged(records, { result, exceeded, amounts, override });
};
var judged = (records, { result, exceeded, amounts, override }) => {
  const [first, ...rest] = records;
  const explained = (problem2) => conclude([{ ...first, diagnostics: [...first.diagnostics, problem2] }, ...rest]);
  switch (override.kind) {
    case "none":
      return { result, memory: measuredMemory(amounts) };
    case "accepted":
      return { result: conclude(records, overrideOf(override.acceptance, exceeded)), memory: override.memory };
    case "outgrown":
      return { result: explained(outgrown(override.acceptance, override.rules)), memory: override.memory };
    case "incomplete":
      return { result: explained(incomplete(override)), memory: measuredMemory(amounts) };
    case "unreadable":
      return { result: explained(unreadable2(override.diagnostic)), memory: measuredMemory(amounts) };
  }
};
var overrideOf = ({ by, reason, head, amounts }, exceeded) => ({
  actor: by,
  reason,
  commit: head,
  accepted: acceptedText(exceeded, amounts)
});
var outgrown = ({ by, head }, rules) => diagnostic("override-outgrown", {}, `More is exceeded than ${by} accepted for ${head.slice(0, 7)}`, {
  why: `Not covered: ${rules.slice(0, MAX_NAMED).join(", ")}${rules.length > MAX_NAMED ? ", …" : ""}.`,
  fix: "Reduce it to what was accepted, or accept this report with a new comment."
});
var MAX_NAMED = 5;
var incomplete = ({ why, fix }) => diagnostic("override-incomplete", {}, "The exceeded budget is not accepted", { why: `${why}.`, fix });
var unreadable2 = (problem2) => problem2.code === "github-forbidden" || problem2.code === "github-not-found" ? { ...problem2, severity: "note" } : problem2;

// src/github/comment/comment-settings.ts
var commentHandling = (inputs, budget) => {
  const strategy = inputs["comment-strategy"] || budget.strategy || "update";
  const drafts = inputs["comment-on-drafts"];
  return {
    comment: inputs.comment || budget.mode || "always",
    id: inputs["comment-id"] || budget.id || "default",
    deleteWhenClean: strategy === "delete-when-clean",
    hideAndNew: strategy === "hide-and-new",
    commentOnDrafts: drafts === "" ? budget.drafts ?? true : drafts === "true"
  };
};

// src/github/comment/comment.ts
var COMMENT2 = object({
  id: number().int(),
  body: string().nullish(),
  html_url: string(),
  user: object({ login: string() }).nullish()
});
var MAX_CREATE_ATTEMPTS = 3;
var publishComment = async (client, given) => {
  if (given.mode === "never") return { action: "skipped" };
  const listed = await listOwn(client, given);
  if (!listed.ok) return { action: "failed", doing: "list", failure: listed.failure };
  const request = { ...given, marker: keepAccepted(given.marker, listed.data[0]?.marker) };
  const [existing, ...surplus] = listed.data;
  if (existing === void 0) return isWanted(request) ? create(client, request) : { action: "skipped" };
  if (listed.data.some((comment2) => isOlder(request.marker, comment2.marker)))
    return { action: "outdated", url: existing.url };
  for (const comment2 of surplus) await remove(client, request, comment2.id);
  if (request.deleteWhenClean && !request.state.failed && !request.state.changed) {
    return remove(client, request, existing.id);
  }
  if (request.hideAndNew === true && !isSame(request, existing)) return replace(client, request, existing);
  const updated = await update(client, request, existing);
  const vanished = updated.action === "failed" && updated.failure.kind === "not-found";
  return vanished ? create(client, request) : updated;
};
var replace = async (client, request, old) => {
  const folded = await client.request({
    route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { ...place(request), comment_id: old.id, body: foldOld(old.body, old.marker) },
    schema: COMMENT2
  });
  if (!folded.ok && folded.failure.kind !== "not-found")
    return { action: "failed", doing: "update", failure: folded.failure };
  return create(client, request);
};
var isWanted = ({ mode, state, deleteWhenClean }) => {
  const clean = !state.failed && !state.changed;
  if (deleteWhenClean && clean) return false;
  return mode === "always" || state.failed || mode === "changes" && state.changed;
};
var listOwn = async (client, request, authors = request.authors) => {
  const listed = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { ...place(request), issue_number: request.number },
    schema: array(COMMENT2)
  });
  if (!listed.ok) return listed;
  const own = listed.data.flatMap((comment2) => ownComment(comment2, request.marker.id, authors) ?? []);
  return { ...listed, data: own.sort((one, other) => one.id - other.id) };
};
var ownComment = (comment2, id, authors) => {
  const body = comment2.body ?? "";
  const marker = parseMarker(body);
  if (marker?.id !== id || !authors.includes(comment2.user?.login ?? "")) return void 0;
  return { id: comment2.id, url: comment2.html_url, body, marker };
};
var place = ({ repository }) => ({
  owner: repository.owner,
  repo: repository.name
});
var fullBody = ({ marker, body }) => `${formatMarker(marker)}
${body}`;
var create = async (client, request) => {
  for (let attempt = 1; ; attempt++) {
    const created = await client.request({
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { ...place(request), issue_number: request.number, body: fullBody(request) },
      schema: COMMENT2,
      repeatable: false
    });
    if (created.ok) return keepOldest(client, request, created.data);
    if (!isTransient(created.failure) || created.failure.kind === "rate-limited")
      return { action: "failed", doing: "create", failure: created.failure };
    const listed = await listOwn(client, request);
    const [stored] = listed.ok ? listed.data : [];
    if (stored !== void 0) return update(client, request, stored);
    if (!listed.ok || attempt >= MAX_CREATE_ATTEMPTS)
      return { action: "failed", doing: "create", failure: created.failure };
  }
};
var keepOldest = async (client, request, created) => {
  const login = created.user?.login;
  const authors = login === void 0 ? request.authors : [...request.authors, login];
  const listed = await listOwn(client, request, authors);
  const [oldest, ...newer] = listed.ok ? listed.data : [];
  if (oldest === void 0 || oldest.id === created.id) {
    for (const comment2 of newer) await remove(client, request, comment2.id);
    return { action: "created", url: created.html_url };
  }
  await remove(client, request, created.id);
  const newest = newer.filter((comment2) => comment2.id !== created.id);
  for (const comment2 of newest) await remove(client, request, comment2.id);
  return isOlder(request.marker, oldest.marker) ? { action: "outdated", url: oldest.url } : update(client, request, oldest);
};
var isSame = (request, { marker, body }) => marker.head === request.marker.head && marker.base === request.marker.base && JSON.stringify(marker.memory) === JSON.stringify(request.marker.memory) && withoutMarker(body) === withoutMarker(fullBody(request));
var update = async (client, request, existing) => {
  if (isSame(request, existing)) return { action: "unchanged", url: existing.url };
  const updated = await client.request({
    route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { ...place(request), comment_id: existing.id, body: fullBody(request) },
    schema: COMMENT2
  });
  if (updated.ok) return { action: "updated", url: updated.data.html_url };
  return { action: "failed", doing: "update", failure: updated.failure };
};
var remove = async (client, request, id) => {
  const removed = await client.request({
    route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { ...place(request), comment_id: id },
    schema: unknown()
  });
  if (removed.ok || removed.failure.kind === "not-found") return { action: "deleted" };
  return { action: "failed", doing: "delete", failure: removed.failure };
};

// src/github/comment/step-files.ts
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
var MAX_SUMMARY_BYTES = 1024 * 1024;
var MAX_OUTPUTS_CHARACTERS = 4e5;
var writeOutputs = async (file2, outputs) => {
  const problems = [];
  let left = MAX_OUTPUTS_CHARACTERS;
  let text2 = "";
  for (const [name, value] of Object.entries(outputs)) {
    const size = name.length + value.length;
    if (!/^[A-Za-z_][\w-]*$/.test(name) || size > left) {
      problems.push(
        notWritten(`Cannot set the output ${JSON.stringify(name.slice(0, 60))}`, "It is too long for a step output.")
      );
      continue;
    }
    left -= size;
    text2 += outputEntry(name, value);
  }
  if (file2 === void 0) return problems;
  const failure = await append(file2, text2);
  return failure === void 0 ? problems : [...problems, notWritten("Cannot write the step outputs", failure)];
};
var outputEntry = (name, value) => {
  const delimiter = `flopgate_${randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
};
var writeSummary = async (file2, summary2, shorter) => {
  if (file2 === void 0) return [];
  const text2 = [summary2, shorter].find((candidate) => Buffer.byteLength(candidate, "utf8") < MAX_SUMMARY_BYTES);
  if (text2 === void 0) return [notWritten("Cannot write the job summary", "It is larger than 1 MiB.")];
  const failure = await append(file2, `${text2}
`);
  return failure === void 0 ? [] : [notWritten("Cannot write the job summary", failure)];
};
var notWritten = (what, why) => diagnostic("step-file-not-written", {}, what, { why });
var append = async (file2, text2) => {
  try {
    await appendFile(file2, text2, "utf8");
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : "the file cannot be written";
  }
};

// src/github/comment/workflow-command.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE_CHARACTERS = 4096;
var escapeData = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text2) => escapeData(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
var formatAnnotation = (annotation) => {
  const { level, title, message, file: file2, line, column } = annotation;
  const properties = Object.entries({ file: file2, line, col: column, title: visible(title).slice(0, 255) }).flatMap(
    ([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]
  );
  return `::${level} ${properties.join(",")}::${escapeData(visible(message).slice(0, MAX_MESSAGE_CHARACTERS))}`;
};
var selectAnnotations = (annotations) => ["error", "warning", "notice"].flatMap(
  (level) => annotations.filter((annotation) => annotation.level === level).slice(0, MAX_ANNOTATIONS_PER_LEVEL)
);
var safeLog = (text2) => text2.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(
  (line) => visible(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [")
).join("\n");
var visible = (text2) => text2.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => "	\r\n".includes(character) ? character : "");

// src/github/comment/deliver.ts
var MAX_COMMENT_CHARACTERS = 65536;
var MAX_COMMENT_BYTES = 262144;
var MAX_MARKDOWN_CHARACTERS = MAX_COMMENT_CHARACTERS - MARKER_MAX_CHARACTERS;
var deliver = async (report, context, settings) => {
  for (const annotation of selectAnnotations(report.annotations)) settings.write(formatAnnotation(annotation));
  const summary2 = await writeSummary(context.summaryFile, report.summary, report.markdown);
  const commented = await comment(report, context, settings);
  const url2 = commented.commentUrl ?? "";
  const outputs = await writeOutputs(context.outputFile, { ...report.outputs, "comment-url": url2 });
  return { ...commented, diagnostics: [...summary2, ...outputs, ...commented.diagnostics] };
};
var comment = async (report, context, settings) => {
  const { event } = context;
  if (event.name !== "pull_request" && event.name !== "pull_request_target") {
    return { comment: "not-a-pull-request", diagnostics: [] };
  }
  if (settings.comment === "never" || event.pull.draft && !settings.commentOnDrafts) {
    return { comment: "skipped", diagnostics: [] };
  }
  if (settings.token === "") return { comment: "skipped", diagnostics: [NO_TOKEN] };
  if (event.name === "pull_request" && event.pull.fork) return { comment: "skipped", diagnostics: [FORK] };
  const client = settings.client ?? createClient({ apiUrl: context.apiUrl, token: settings.token, ...settings.limits });
  const outcome = await publish(client, { report, context, settings, pull: event.pull });
  return explain(outcome, context, event.pull);
};
var publish = async (client, given) => {
  const { report, context, settings, pull } = given;
  const request = {
    repository: context.repository,
    number: pull.number,
    marker: markerOf(given),
    body: fits(report.markdown) ? report.markdown : shortForm(report.markdown),
    mode: settings.comment,
    deleteWhenClean: settings.deleteWhenClean,
    hideAndNew: settings.hideAndNew === true,
    state: { failed: report.failed, changed: report.changed },
    authors: await commentAuthors(client, settings.token, settings.author)
  };
  const outcome = await publishComment(client, request);
  const tooLong = outcome.action === "failed" && outcome.failure.kind === "rejected" && /too long/i.test(outcome.failure.message);
  return tooLong ? publishComment(client, { ...request, body: shortForm(report.markdown) }) : outcome;
};
var markerOf = ({ report, context, settings }) => {
  const { head, base, memory } = report;
  const marker = { id: settings.id, head, base, run: context.run, attempt: context.attempt };
  if (memory === void 0) return marker;
  const remembering = { ...marker, memory };
  return formatMarker(remembering).length <= MARKER_MAX_CHARACTERS ? remembering : marker;
};
var fits = (markdown) => markdown.length <= MAX_MARKDOWN_CHARACTERS && Buffer.byteLength(markdown, "utf8") <= MAX_COMMENT_BYTES - MARKER_MAX_CHARACTERS;
var shortForm = (markdown) => `${(markdown.split("\n", 1)[0] ?? "").slice(0, 1e3)}

The report is too long for a comment. It is in the job summary.`;
var NO_TOKEN = diagnostic("comment-skipped", {}, "No pull-request comment: no token", {
  fix: "Pass `token: ${{ github.token }}`."
});
var FORK = diagnostic(
  "comment-skipped",
  {},
  "No pull-request comment: the token of a pull request from a fork is read-only",
  {
    fix: "The report is in the job summary; docs/trust.md shows how to comment on forks."
  }
);
var DEPENDABOT = diagnostic(
  "comment-skipped",
  {},
  "No pull-request comment: Dependabot’s runs have a read-only token",
  {
    fix: "The report is in the job summary; `permissions: pull-requests: write` on the job allows the comment."
  }
);
var WRITE_PERMISSION = "pull-requests: write";
var explain = (outcome, context, pull) => {
  if (outcome.action !== "failed") {
    return { comment: outcome.action, ..."url" in outcome ? { commentUrl: outcome.url } : {}, diagnostics: [] };
  }
  const predicted = [context.actor, pull.author].includes("dependabot[bot]");
  const refused = outcome.failure.kind === "forbidden" || outcome.failure.kind === "not-found";
  if (predicted && refused) return { comment: "skipped", diagnostics: [DEPENDABOT] };
  const what = `Cannot ${outcome.doing} the pull-request comment`;
  const permission = outcome.doing === "list" ? "pull-requests: read" : WRITE_PERMISSION;
  return { comment: "failed", diagnostics: [explainFailure(outcome.failure, what, permission)] };
};

// src/github/event/event.ts
import { open } from "node:fs/promises";
var MAX_PAYLOAD_BYTES = 25e6;
var url = string().regex(/^https?:\/\/[^\s]+$/);
var sha = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
var file = string().min(1).optional();
var ENVIRONMENT = object({
  GITHUB_REPOSITORY: string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_EVENT_NAME: string().regex(/^\w+$/),
  GITHUB_EVENT_PATH: string().min(1),
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: coerce_exports.number().int().nonnegative(),
  GITHUB_RUN_ATTEMPT: coerce_exports.number().int().nonnegative().default(1),
  GITHUB_WORKSPACE: string().min(1),
  GITHUB_API_URL: url.default("https://api.github.com"),
  GITHUB_SERVER_URL: url.default("https://github.com"),
  GITHUB_ACTOR: string().default(""),
  GITHUB_OUTPUT: file,
  GITHUB_STEP_SUMMARY: file,
  RUNNER_TEMP: file
});
var PULL_REQUEST = object({
  number: number().int().positive(),
  draft: boolean().nullish(),
  user: object({ login: string() }).nullish(),
  head: object({ sha, repo: object({ full_name: string() }).nullish() }),
  base: object({ sha, ref: string(), repo: object({ full_name: string() }) })
});
var PULL_REQUEST_EVENT = object({ pull_request: PULL_REQUEST });
var MERGE_GROUP = object({
  merge_group: object({ base_sha: sha, head_sha: sha, head_ref: string().default("") })
});
var QUEUE_BRANCH = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/;
var PUSH = object({ before: sha.optional(), after: sha.optional(), forced: boolean().default(false) });
var WORKFLOW_RUN = object({
  workflow_run: object({
    id: number().int(),
    head_sha: sha,
    head_branch: string(),
    head_repository: object({ full_name: string() })
  })
});
var readContext = async (environment) => {
  const variables = ENVIRONMENT.safeParse(withoutEmpty(environment));
  if (!variables.success) {
    const name2 = String(variables.error.issues[0]?.path[0] ?? "a GITHUB_ variable");
    return unreadable3(`Cannot use the environment variable ${name2}`, "It is missing or not what GitHub documents.");
  }
  const { data } = variables;
  const payload = await readPayload(data.GITHUB_EVENT_PATH);
  if (payload === void 0)
    return unreadable3("Cannot read the event payload", `No JSON object below 25 MB is at GITHUB_EVENT_PATH.`);
  const event = parseEvent(data.GITHUB_EVENT_NAME, payload);
  if (typeof event === "string")
    return unreadable3(
      `Cannot use the ${data.GITHUB_EVENT_NAME} event`,
      `Its “${event}” is missing or malformed in the event file (GITHUB_EVENT_PATH).`,
      LOCAL_RUNNER
    );
  const [owner = "", name = ""] = data.GITHUB_REPOSITORY.split("/");
  const server = data.GITHUB_SERVER_URL.replace(/\/+$/, "");
  return {
    ok: true,
    context: {
      event,
      apiUrl: data.GITHUB_API_URL,
      serverUrl: server,
      repository: { owner, name },
      sha: data.GITHUB_SHA,
      run: data.GITHUB_RUN_ID,
      attempt: data.GITHUB_RUN_ATTEMPT,
      runUrl: `${server}/${owner}/${name}/actions/runs/${data.GITHUB_RUN_ID}`,
      actor: data.GITHUB_ACTOR,
      workspace: data.GITHUB_WORKSPACE,
      temporary: data.RUNNER_TEMP,
      outputFile: data.GITHUB_OUTPUT,
      summaryFile: data.GITHUB_STEP_SUMMARY
    }
  };
};
var withoutEmpty = (environment) => Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
var LOCAL_RUNNER = "Run Flopgate as a step of a GitHub Actions job; give a local runner the payload of an event (act: `--eventpath`).";
var unreadable3 = (what, why, fix = "Run Flopgate as a step of a GitHub Actions job.") => ({ ok: false, diagnostic: diagnostic("event-unreadable", {}, what, { why, fix }) });
var readPayload = async (path) => {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await open(path, "r"), true);
      const { size } = await handle.stat();
      if (size > MAX_PAYLOAD_BYTES) return void 0;
      const payload = JSON.parse(await handle.readFile("utf8"));
      return typeof payload === "object" && payload !== null ? payload : void 0;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return void 0;
  }
};
var parseEvent = (name, payload) => {
  switch (name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return pullRequestEvent("pull_request", payload);
    case "pull_request_target":
      return pullRequestEvent(name, payload);
    case "merge_group":
      return take(MERGE_GROUP.safeParse(payload), ({ merge_group: group }) => ({
        name,
        baseSha: group.base_sha,
        headSha: group.head_sha,
        number: pullNumberOf(group.head_ref)
      }));
    case "push":
      return take(PUSH.safeParse(payload), ({ before = "", after = "", forced }) => ({
        name,
        before,
        after,
        forced
      }));
    case "workflow_run":
      return take(WORKFLOW_RUN.safeParse(payload), ({ workflow_run: run }) => ({
        name,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository.full_name,
        runId: run.id
      }));
    default:
      return { name: "other", event: name };
  }
};
var pullNumberOf = (branch) => {
  const number2 = Number(QUEUE_BRANCH.exec(branch)?.[1] ?? 0);
  return number2 > 0 ? number2 : void 0;
};
var pullRequestEvent = (name, payload) => take(PULL_REQUEST_EVENT.safeParse(payload), ({ pull_request: pull }) => ({ name, pull: pullRequestInfo(pull) }));
var take = (parsed, use) => parsed.success ? use(parsed.data) : parsed.error.issues[0]?.path.join(".") ?? "payload";
var pullRequestInfo = (pull) => ({
  number: pull.number,
  headSha: pull.head.sha,
  baseSha: pull.base.sha,
  baseRef: pull.base.ref,
  // A deleted fork has no repository any more.
  fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
  draft: pull.draft ?? false,
  author: pull.user?.login ?? ""
});
var baseEventOf = (event, sha2) => {
  switch (event.name) {
    case "pull_request": {
      const { headSha, baseSha, baseRef } = event.pull;
      return { kind: "pull-request", headSha, baseSha, baseRef, sha: sha2 };
    }
    case "pull_request_target":
      return { kind: "pull-request-target", headSha: event.pull.headSha, baseSha: event.pull.baseSha };
    case "merge_group":
      return { kind: "merge-group", baseSha: event.baseSha };
    case "push":
      return { kind: "push", before: event.before };
    case "workflow_run":
      return { kind: "standalone", name: event.name };
    case "other":
      return { kind: "standalone", name: event.event };
  }
};

// src/github/api/central-policy.ts
var MAX_POLICY_BYTES = 256 * 1024;
var REFERENCE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@\s]+)$/;
var parsePolicyReference = (text2) => {
  const [, owner, repo, path, ref] = REFERENCE.exec(text2) ?? [];
  if (owner === void 0 || repo === void 0 || path === void 0 || ref === void 0) return void 0;
  const isPlain = !path.split("/").some((part) => part === "" || part === "." || part === "..");
  return isPlain ? { owner, repo, path, ref } : void 0;
};
var FILE = object({
  type: literal("file"),
  encoding: literal("base64"),
  content: string(),
  size: number().int().max(MAX_POLICY_BYTES)
});
var readCentralPolicy = async (client, text2) => {
  const reference = parsePolicyReference(text2);
  const what = `Cannot read the central budget ${JSON.stringify(text2.slice(0, 200))}`;
  if (reference === void 0) {
    const why2 = "It is not of the form owner/repo/path@ref.";
    return {
      ok: false,
      diagnostic: diagnostic("policy-ref-unreadable", {}, what, {
        why: why2,
        fix: "Write, for example, `policy-ref: acme/policies/flopgate.yml@v3`."
      })
    };
  }
  const file2 = await client.request({
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    parameters: { ...reference },
    schema: FILE
  });
  if (file2.ok) return { ok: true, text: Buffer.from(file2.data.content, "base64").toString("utf8"), reference };
  const { why } = explainFailure(file2.failure, what, "contents: read");
  const fix = `Check the path and the ref; for a private repository pass a token that may read ${reference.owner}/${reference.repo}.`;
  return {
    ok: false,
    diagnostic: diagnostic("policy-ref-unreadable", {}, what, { ...why === void 0 ? {} : { why }, fix })
  };
};

// src/github/api/hosted-objects.ts
var COMMIT = object({ tree: object({ sha: string() }), parents: array(object({ sha: string() })) });
var TREE = object({
  truncated: boolean(),
  tree: array(object({ path: string(), mode: string(), sha: string() }))
});
var BLOB = object({ content: string(), encoding: literal("base64") });
var MAX_BLOB_ANSWER_BYTES = 14e7;
var MAX_TREE_ANSWER_BYTES = 4e7;
var BLOB_TIMEOUT_MS = 12e4;
var createHostedObjects = (client, repository) => {
  const place2 = { owner: repository.owner, repo: repository.name };
  return {
    commit: async (commit) => {
      const found = await client.request({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { ...place2, commit_sha: commit },
        schema: COMMIT
      });
      if (!found.ok) return { ok: false, why: found.failure.message };
      const tree = parseObjectId(found.data.tree.sha);
      const parents = found.data.parents.flatMap(({ sha: sha2 }) => parseObjectId(sha2) ?? []);
      return tree === void 0 ? { ok: false, why: "the commit names no tree" } : { ok: true, tree, parents };
    },
    tree: async (tree) => {
      const found = await client.request({
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: { ...place2, tree_sha: tree, recursive: "1" },
        schema: TREE,
        maxBytes: MAX_TREE_ANSWER_BYTES
      });
      if (!found.ok) return { ok: false, why: found.failure.message };
      if (found.data.truncated) return { ok: false, why: "the repository has more files than the API lists" };
      return { ok: true, entries: found.data.tree.flatMap(entryOf) };
    },
    blob: async (blob) => {
      const found = await client.request({
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { ...place2, file_sha: blob },
        schema: BLOB,
        maxBytes: MAX_BLOB_ANSWER_BYTES,
        timeoutMs: BLOB_TIMEOUT_MS
      });
      if (!found.ok) return { ok: false, why: found.failure.message };
      return { ok: true, bytes: new Uint8Array(Buffer.from(found.data.content, "base64")) };
    }
  };
};
var entryOf = ({ path, mode, sha: sha2 }) => {
  const object2 = parseObjectId(sha2);
  return object2 === void 0 || mode === "040000" ? [] : [{ path, mode, object: object2 }];
};

// src/github/api/host-history.ts
var COMPARISON = object({
  base_commit: object({ sha: string() }),
  merge_base_commit: object({ sha: string() }),
  behind_by: number().int().nonnegative()
});
var NAMED = object({ sha: string() });
var compare = (client, { owner, name }, base, head) => client.request({
  route: "GET /repos/{owner}/{repo}/compare/{basehead}",
  parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 },
  schema: COMPARISON
});
var createHostHistory = (client, repository) => ({
  compare: async (base, head) => {
    const compared = await compare(client, repository, base, head);
    if (!compared.ok) return { why: compared.failure.message };
    const { base_commit: tip, merge_base_commit: mergeBase, behind_by: behindBy } = compared.data;
    return { tip: tip.sha, mergeBase: mergeBase.sha, behindBy };
  },
  commitOf: async (name) => {
    const found = await client.request({
      route: "GET /repos/{owner}/{repo}/commits/{ref}",
      parameters: { owner: repository.owner, repo: repository.name, ref: name },
      schema: NAMED
    });
    return found.ok ? found.data.sha : void 0;
  }
});
var tipOf = async (client, repository, { ref, head }) => {
  const compared = await compare(client, repository, ref, head);
  return compared.ok ? compared.data.base_commit.sha : void 0;
};

// src/github/api/zip-entry.ts
import { inflateRawSync } from "node:zlib";
var END_BYTES = 22;
var END_SIGNATURE = 101010256;
var CENTRAL_SIGNATURE = 33639248;
var CENTRAL_BYTES = 46;
var LOCAL_SIGNATURE = 67324752;
var LOCAL_BYTES = 30;
var STORED = 0;
var DEFLATED = 8;
var MAX_ENTRIES = 1e3;
var readZipEntry = (archive, wanted, maxBytes) => {
  try {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const entry = listEntries(bytes).find(({ name }) => wanted(name));
    return entry === void 0 ? void 0 : content(bytes, entry, maxBytes);
  } catch {
    return void 0;
  }
};
var readZipEntries = (archive, wanted, maxBytes) => {
  const found = /* @__PURE__ */ new Map();
  let left = maxBytes;
  try {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    for (const entry of listEntries(bytes).filter(({ name }) => wanted(name))) {
      const file2 = content(bytes, entry, left);
      if (file2 === void 0) continue;
      left -= file2.length;
      found.set(entry.name, file2);
    }
  } catch {
  }
  return found;
};
var listEntries = (bytes) => {
  const end = findEnd(bytes);
  if (end === void 0) return [];
  const count = Math.min(bytes.readUInt16LE(end + 10), MAX_ENTRIES);
  const entries = [];
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) break;
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      compressedBytes: bytes.readUInt32LE(at + 20),
      localOffset: bytes.readUInt32LE(at + 42)
    });
    at += CENTRAL_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};
var findEnd = (bytes) => {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 65535); at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return void 0;
};
var content = (bytes, entry, maxBytes) => {
  const { localOffset: at, compressedBytes, method } = entry;
  if (bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) return void 0;
  const start = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + compressedBytes);
  if (packed.length !== compressedBytes) return void 0;
  if (method === STORED) return packed.length <= maxBytes ? packed : void 0;
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: maxBytes }) : void 0;
};

// src/github/api/report-artifact.ts
var MAX_ARCHIVE_BYTES = 5e7;
var MAX_REPORT_BYTES = 2e8;
var ARTIFACTS = object({
  artifacts: array(
    object({
      id: number().int(),
      size_in_bytes: number(),
      expired: boolean(),
      workflow_run: object({
        id: number().int().optional(),
        repository_id: number().int().optional(),
        head_repository_id: number().int().optional(),
        head_sha: string().optional()
      }).nullish()
    })
  )
});
var readReportArtifact = async (client, request) => {
  const place2 = { owner: request.repository.owner, repo: request.repository.name };
  const listed = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/actions/artifacts",
    parameters: { ...place2, name: request.name },
    schema: ARTIFACTS.transform((page) => page.artifacts)
  });
  const what = `Cannot read the artifact ${JSON.stringify(request.name)} of the base commit`;
  if (!listed.ok) return { kind: "unreadable", diagnostic: explainFailure(listed.failure, what, "actions: read") };
  const artifact = listed.data.find((candidate) => isOfCommit(candidate, request.commit));
  if (artifact === void 0) return absent(request, "no run on the base commit has uploaded it, or it has expired");
  if (artifact.size_in_bytes > MAX_ARCHIVE_BYTES) return absent(request, "it is larger than 50 MB");
  const archive = await downloadArchive(client, place2, artifact);
  if (!archive.ok) return { kind: "unreadable", diagnostic: explainFailure(archive.failure, what, "actions: read") };
  const bytes = new Uint8Array(archive.data);
  const report = readZipEntry(bytes, (name) => /(?:^|\/)record\.json$/.test(name), MAX_REPORT_BYTES) ?? readZipEntry(bytes, (name) => name.endsWith(".json"), MAX_REPORT_BYTES);
  if (report === void 0) return absent(request, "it is not an archive with a JSON report");
  return { kind: "found", text: Buffer.from(report).toString("utf8"), run: artifact.workflow_run?.id ?? 0 };
};
var downloadArchive = (client, place2, { id }) => client.request({
  route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
  parameters: { ...place2, artifact_id: id, archive_format: "zip" },
  schema: _instanceof(ArrayBuffer)
});
var isOfCommit = ({ expired, workflow_run: run }, commit) => !expired && run?.head_sha === commit && run.repository_id !== void 0 && run.repository_id === run.head_repository_id;
var absent = ({ name, commit }, why) => ({
  kind: "absent",
  why: `artifact “${name}” of ${commit.slice(0, 7)}: ${why}`,
  fix: "Run Flopgate with `baseline: artifact` on pushes to the base branch too, and upload its `report-directory` under that name."
});

// src/github/api/graph-artifact.ts
var GRAPHS = "graphs";
var MAX_GRAPH_BYTES = 2e8;
var readGraphs = async (client, { repository, run, name }) => {
  const place2 = { owner: repository.owner, repo: repository.name };
  const listed = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    parameters: { ...place2, run_id: run, name },
    schema: ARTIFACTS.transform((page) => page.artifacts)
  });
  const what = `Cannot read the artifact ${JSON.stringify(name)} of the finished run`;
  if (!listed.ok) return failed2(explainFailure(listed.failure, what, "actions: read"));
  const artifact = listed.data.find(({ expired }) => !expired);
  if (artifact === void 0) return missing(what, "The run has not uploaded it, or it has expired.");
  if (artifact.size_in_bytes > MAX_ARCHIVE_BYTES) return missing(what, "It is larger than 50 MB.");
  const archive = await downloadArchive(client, place2, artifact);
  if (!archive.ok) return failed2(explainFailure(archive.failure, what, "actions: read"));
  const entries = readZipEntries(new Uint8Array(archive.data), isGraph, MAX_GRAPH_BYTES);
  return { ok: true, files: new Map([...entries].map(([path, bytes]) => [path.slice(GRAPHS.length + 1), bytes])) };
};
var isGraph = (path) => path.startsWith(`${GRAPHS}/`) && path.endsWith(".onnx");
var failed2 = (problem2) => ({ ok: false, diagnostic: { ...problem2, severity: "error" } });
var missing = (what, why) => failed2(
  diagnostic("head-unreadable", {}, what, {
    why,
    fix: "Run the first stage with `graphs: true`, and upload its `report-directory` under that name."
  })
);

// src/github/event/privileged.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var isPrivileged = ({ name }) => name === "pull_request_target" || name === "workflow_run";
var privilegedOff = ({ name }) => diagnostic("privileged-off", {}, `Refusing to run on ${name}: \`privileged\` is off`, {
  why: "Such a job can write to the repository, and a stranger’s pull request starts it.",
  fix: "Read docs/trust.md, then set `privileged: data-only`; or use `on: pull_request`."
});
var checkPrivilegedRun = async (event, store, workspace) => {
  if (event.name !== "pull_request_target" || !event.pull.fork) return void 0;
  const { headSha } = event.pull;
  if (await isCheckedOut(store, headSha)) return refusal("");
  for (const folder of workspace === void 0 ? [] : checkoutsBelow(workspace)) {
    const opened = await openCheckout(folder, { trustedBelow: folder });
    if (opened.ok && await isCheckedOut({ ...store, checkout: opened.checkout }, headSha))
      return refusal(` in ${JSON.stringify(folder.slice(0, 200))}`);
  }
  return void 0;
};
var refusal = (where) => {
  const what = `Refusing to run: this job can write, and has checked out the head of a fork${where}`;
  return diagnostic("privileged-checkout", {}, what, {
    why: "Any build or install step in such a job would run the fork’s code with the token of this repository.",
    fix: "Remove `ref:` and `repository:` from actions/checkout; Flopgate reads the head’s files as data."
  });
};
var MAX_DEPTH = 2;
var MAX_FOLDERS = 2e3;
var checkoutsBelow = (workspace) => {
  const found = [];
  let level = [workspace];
  for (let depth = 0, seen = 0; depth <= MAX_DEPTH && seen < MAX_FOLDERS; depth++) {
    const next = [];
    for (const folder of level.slice(0, MAX_FOLDERS - seen)) {
      seen++;
      const entries = list(folder);
      if (entries.some(({ name }) => name === ".git")) found.push(folder);
      next.push(...entries.filter((entry) => isSearched(entry)).map(({ name }) => join(folder, name)));
    }
    level = next;
  }
  return found;
};
var isSearched = (entry) => entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules";
var list = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

// src/github/gate-request.ts
var gateRequest = async (setting) => {
  const { root, inputs, context, client } = setting;
  const { event, repository, serverUrl } = context;
  const shard = parseShard(inputs.shard);
  const named = `${repository.owner}/${repository.name}`;
  return {
    root,
    config: inputs.config,
    event: baseEventOf(event, context.sha),
    explicitBase: inputs["base-ref"] === "" ? void 0 : inputs["base-ref"],
    // Outside pull requests and the queue nobody proposes a budget: the one of the work tree holds.
    policy: isProposal(event) ? inputs.policy : void 0,
    hosted: inputs.token === "" ? void 0 : { serverUrl, repository: named, token: inputs.token },
    host: client === void 0 ? void 0 : createHostHistory(client, repository),
    temporary: context.temporary,
    workspace: context.workspace,
    sha: context.sha,
    ...client === void 0 ? {} : { objects: createHostedObjects(client, repository) },
    lfs: inputs.lfs,
    baseline: baselineOf(setting),
    forBaseline: writesBaseline(setting),
    ...shard === void 0 ? {} : { shard },
    // A shard asks nobody: the merging job does.
    canAccept: (client !== void 0 || shard !== void 0) && inputs.override === "on" && isProposal(event),
    ...inputs["policy-ref"] === "" ? {} : { readPolicy: () => centralPolicy(setting) },
    ...await privilegedPart(setting)
  };
};
var isProposal = ({ name }) => name === "pull_request" || name === "pull_request_target" || name === "merge_group";
var writesBaseline = ({ inputs, context }) => inputs.baseline === "artifact" && !isProposal(context.event);
var baselineOf = (setting) => {
  const { baseline } = setting.inputs;
  const report = reportSource(setting);
  switch (baseline) {
    case "git":
    case "none":
      return { kind: baseline };
    case "artifact":
      return { kind: "report", report: report ?? NO_TOKEN2 };
    case "auto":
      return report === void 0 ? { kind: "auto" } : { kind: "auto", report };
    default:
      return { kind: "folder", path: baseline.slice("path:".length) };
  }
};
var NO_TOKEN2 = () => Promise.resolve({
  ok: false,
  why: "the report of the base run cannot be asked for: there is no token",
  fix: "Pass `token: ${{ github.token }}`."
});
var reportSource = ({ client, context, inputs }) => {
  if (client === void 0) return void 0;
  const name = inputs["baseline-artifact"];
  return async (commit) => {
    const found = await readReportArtifact(client, { repository: context.repository, name, commit });
    switch (found.kind) {
      case "found":
        return { ok: true, text: found.text, from: `the artifact “${name}” of run ${found.run}` };
      case "absent":
        return { ok: false, why: found.why, fix: found.fix };
      case "unreadable": {
        const { what, why, fix = "" } = found.diagnostic;
        return { ok: false, why: why === void 0 ? what : `${what}: ${why}`, fix };
      }
    }
  };
};
var centralPolicy = async ({ client, inputs }) => {
  const name = inputs["policy-ref"];
  if (client === void 0) {
    const why = "There is no token to read it with.";
    return { ok: false, diagnostic: diagnostic("policy-ref-unreadable", {}, "Cannot read the central budget", { why }) };
  }
  const policy = await readCentralPolicy(client, name);
  return policy.ok ? { ok: true, text: policy.text, name } : policy;
};
var privilegedPart = async ({ context, client, inputs }) => {
  const { event, repository, workspace, finishedRun } = context;
  if (event.name !== "pull_request_target") return {};
  const { headSha, baseRef, baseSha } = event.pull;
  const tip = client === void 0 ? void 0 : await tipOf(client, repository, { ref: baseRef, head: headSha });
  const policyCommit = tip ?? baseSha;
  const name = inputs["graphs-artifact"];
  const hasGraphs = client !== void 0 && finishedRun !== void 0 && name !== "";
  return {
    event: { kind: "pull-request-target", headSha, baseSha: policyCommit },
    headCommit: headSha,
    policyCommit,
    ...hasGraphs ? { headFiles: () => readGraphs(client, { repository, run: finishedRun, name }) } : {},
    refuse: (store) => checkPrivilegedRun(event, store, workspace)
  };
};

// src/github/event/inputs.ts
import { posix } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty2(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData2(this.message)}`;
    return cmdStr;
  }
};
function escapeData2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
init_undici();
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL2 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile: appendFile2, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content2, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content2) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content2}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile2;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL2);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content2) {
    const element = this.wrap("details", this.wrap("summary", label2) + content2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os2 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
var { chmod, copyFile, lstat, mkdir, open: open2, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os2.platform();
var arch = os2.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}

// src/github/event/inputs.ts
var insideRepository = (path, context) => {
  const plain = posix.normalize(path.replaceAll("\\", "/"));
  if (plain === "." || plain.startsWith("/") || plain === ".." || plain.startsWith("../") || /^[a-z]:/i.test(plain))
    context.addIssue({ code: "custom", message: "name a file below the working directory" });
  return plain;
};
var fromBudget = literal("");
var INPUTS = object({
  config: string().transform(insideRepository),
  token: string(),
  comment: _enum(["always", "changes", "failures", "never"]).or(fromBudget),
  "comment-id": string().refine((id) => id === "" || isMarkerId(id), { error: "use letters, digits, dots, dashes and underscores" }),
  "comment-strategy": _enum(["update", "delete-when-clean", "hide-and-new"]).or(fromBudget),
  "comment-on-drafts": _enum(["true", "false"]).or(fromBudget),
  "base-ref": string(),
  baseline: string().regex(/^(?:auto|git|artifact|none|path:.+)$/, { error: "write auto, git, artifact, none or path:<folder>" }),
  "baseline-artifact": string().min(1).max(200),
  policy: _enum(["base", "stricter-of-both", "head"]),
  "policy-ref": string(),
  override: _enum(["on", "off"]),
  privileged: _enum(["off", "data-only"]),
  graphs: _enum(["true", "false"]),
  "graphs-artifact": string().max(200),
  shard: string().refine((shard) => shard === "" || parseShard(shard) !== void 0, { error: "write, for example, 1/4" }),
  merge: string(),
  "fail-on": _enum(["error", "warn", "never"]),
  lfs: _enum(["fetch", "local"]),
  "working-directory": string(),
  "report-directory": string()
});
var INPUT_DEFAULTS = {
  config: "flopgate.yml",
  token: "",
  comment: "",
  "comment-id": "",
  "comment-strategy": "",
  "comment-on-drafts": "",
  "base-ref": "",
  baseline: "auto",
  "baseline-artifact": "flopgate-report",
  policy: "base",
  "policy-ref": "",
  override: "on",
  privileged: "off",
  graphs: "false",
  "graphs-artifact": "",
  shard: "",
  merge: "",
  "fail-on": "error",
  lfs: "fetch",
  "working-directory": "",
  "report-directory": ""
};
var readInputs = () => {
  const written = Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => [name, getInput(name) || fallback]);
  const parsed = INPUTS.safeParse(Object.fromEntries(written));
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map((issue2) => {
      const name = String(issue2.path[0]);
      return diagnostic("input-value", { file: "workflow" }, `Cannot use the input "${name}": ${issue2.message}`);
    });
    return { ok: false, diagnostics };
  }
  if (parsed.data.token !== "") setSecret(parsed.data.token);
  return { ok: true, inputs: parsed.data };
};

// src/github/comment/report-files.ts
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join as join2 } from "node:path";
var reportDirectory = (root, named, temporary) => {
  if (named !== "") return isAbsolute(named) ? named : join2(root, named);
  for (const place2 of [temporary ?? tmpdir(), tmpdir()]) {
    try {
      mkdirSync(place2, { recursive: true });
      return mkdtempSync(join2(place2, "flopgate-report-"));
    } catch {
    }
  }
  return join2(tmpdir(), "flopgate-report");
};
var writeGraphs = (result, root, directory) => [...new Set(result.models.flatMap(({ path, profile }) => profile === null ? [] : [path]))].flatMap((path) => {
  const graph = isPlainPath(path) ? stripModelFile(join2(root, path)) : void 0;
  if (graph?.ok !== true)
    return [notWritten2(path, "It cannot be read, or its path leads out of the working directory.")];
  try {
    const file2 = join2(directory, GRAPHS, path);
    mkdirSync(dirname(file2), { recursive: true });
    writeFileSync(file2, graph.bytes);
    return [];
  } catch (error) {
    return [notWritten2(path, error instanceof Error ? error.message : String(error))];
  }
});
var notWritten2 = (file2, why) => diagnostic("report-not-written", { file: file2 }, "Cannot write the graph of a model", { why });
var writeReports = (result, directory, record2) => {
  const markdown = renderComment(result);
  const files = { json: join2(directory, "report.json"), comment: join2(directory, "comment.md"), markdown };
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(files.json, reportJson(result));
    writeFileSync(files.comment, markdown);
    writeFileSync(join2(directory, "report.html"), renderHtml(result));
    if (record2 !== void 0) writeFileSync(join2(directory, RECORD), recordJson(record2));
    return { ...files, problem: void 0 };
  } catch (error) {
    return { json: "", comment: "", markdown, problem: filesNotWritten(directory, error) };
  }
};
var RECORD = "record.json";
var writeRecord = (record2, directory) => {
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join2(directory, RECORD), recordJson(record2));
    return void 0;
  } catch (error) {
    return filesNotWritten(directory, error);
  }
};
var filesNotWritten = (directory, error) => {
  const why = error instanceof Error ? error.message : String(error);
  return diagnostic("report-not-written", { file: directory }, "Cannot write the report files", { why });
};

// src/github/event/shards.ts
import { globSync, readFileSync, statSync } from "node:fs";
import { join as join3, relative, resolve } from "node:path";
var MAX_RECORD_BYTES = 2e8;
var readShards = (root, folder) => {
  const directory = resolve(root, folder);
  const files = globSync("**/record.json", { cwd: directory }).toSorted();
  const tooLarge = files.find((file2) => statSync(join3(directory, file2)).size > MAX_RECORD_BYTES);
  if (tooLarge !== void 0) return { ok: false, diagnostics: [problem(tooLarge)] };
  return joinShards(
    files.map((file2) => ({
      name: relative(root, join3(directory, file2)),
      text: readFileSync(join3(directory, file2), "utf8")
    }))
  );
};
var problem = (file2) => diagnostic("baseline-invalid", {}, `Cannot use the report ${JSON.stringify(file2.slice(0, 200))}`, {
  why: "It is larger than 200 MB."
});

// src/github/event/workflow-run.ts
var resolveWorkflowRun = async (client, context) => {
  const { event, repository } = context;
  if (event.name !== "workflow_run") return { ok: true, context };
  const [headOwner = ""] = event.headRepository.split("/");
  const pulls = await requestAll(client, {
    route: "GET /repos/{owner}/{repo}/pulls",
    parameters: {
      owner: repository.owner,
      repo: repository.name,
      state: "open",
      head: `${headOwner}:${event.headBranch}`
    },
    schema: array(PULL_REQUEST)
  });
  if (!pulls.ok) {
    const what2 = "Cannot find the pull request of the finished run";
    return { ok: false, diagnostic: explainFailure(pulls.failure, what2, "pull-requests: read") };
  }
  const found = pulls.data.filter((pull) => pull.head.repo?.full_name === event.headRepository);
  const current = found.find((pull) => pull.head.sha === event.headSha);
  if (current !== void 0)
    return {
      ok: true,
      context: {
        ...context,
        event: { name: "pull_request_target", pull: pullRequestInfo(current) },
        finishedRun: event.runId
      }
    };
  const why = found.length === 0 ? "No open pull request has this head branch." : "Its head has moved on; a newer run will report.";
  const what = `No pull request to report to for ${event.headSha.slice(0, 7)}`;
  return { ok: false, diagnostic: diagnostic("pull-request-not-current", {}, what, { why }) };
};

// src/github/run-action.ts
var runAction = async (environment, write) => {
  try {
    return await runStep(environment, write);
  } catch (error) {
    const message = `Flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}`;
    write(formatAnnotation({ level: "error", title: "Flopgate", message }));
    return EXIT.configuration;
  }
};
var runStep = async (environment, write) => {
  const read = readInputs();
  if (!read.ok) return refuse(read.diagnostics, write);
  const { inputs } = read;
  const found = await readContext(environment);
  if (!found.ok) return refuse([found.diagnostic], write);
  const root = workingDirectory(found.context.workspace, inputs["working-directory"]);
  if (root === void 0) return refuse([outsideWorkspace(inputs["working-directory"])], write);
  if (isPrivileged(found.context.event) && inputs.privileged === "off")
    return refuse([privilegedOff(found.context.event)], write);
  const client = inputs.token === "" ? void 0 : createClient({ apiUrl: found.context.apiUrl, token: inputs.token });
  const pulled = await pullRequestOf(client, found.context);
  if (!pulled.ok) return withoutPullRequest(pulled.diagnostic, write);
  return judgeAndPublish({ root, inputs, context: pulled.context, client }, write);
};
var pullRequestOf = (client, context) => client === void 0 ? Promise.resolve(withoutToken(context)) : resolveWorkflowRun(client, context);
var withoutToken = (context) => context.event.name === "workflow_run" ? { ok: false, diagnostic: NO_TOKEN3 } : { ok: true, context };
var NO_TOKEN3 = diagnostic("github-unauthorized", {}, "Cannot find the pull request of the finished run: no token", {
  fix: "Pass `token: ${{ github.token }}`."
});
var withoutPullRequest = (problem2, write) => {
  if (problem2.severity !== "note") return refuse([problem2], write);
  write(safeLog(diagnosticText(problem2)));
  return 0;
};
var judgeAndPublish = async (setting, write) => {
  const { root, inputs, context } = setting;
  const request = await gateRequest(setting);
  const directory = reportDirectory(root, inputs["report-directory"], context.temporary);
  if (request.shard !== void 0) return leaveShard(await measure(request), directory, write);
  const records = inputs.merge === "" ? [await measure(request)] : recordsOfShards(request, inputs.merge);
  const [record2] = records;
  const handling = commentHandling(inputs, record2.comment);
  const { result, memory } = await acceptOverrun(records, acceptRequest(setting, handling.id));
  const exitCode = exitCodeFor(result, inputs["fail-on"]);
  const files = writeReports(result, directory, writesBaseline(setting) ? record2 : void 0);
  const graphs = inputs.graphs === "true" ? writeGraphs(result, root, directory) : [];
  for (const line of checkText(result, { color: false, width: LOG_WIDTH }).split("\n")) write(safeLog(line));
  const problems = [...files.problem === void 0 ? [] : [files.problem], ...graphs];
  await publish2({ result, memory, setting, handling, files, problems, write });
  return exitCode;
};
var recordsOfShards = (request, folder) => {
  const joined = readShards(request.root, folder);
  return joined.ok ? joined.records : [notMeasured(request, joined.diagnostics)];
};
var leaveShard = (record2, directory, write) => {
  const problem2 = writeRecord(record2, directory);
  if (problem2 !== void 0) return refuse([problem2], write);
  const { index, count } = record2.shard;
  write(safeLog(`Shard ${index}/${count}: ${record2.models.length} measurements, for the job with \`merge\`.`));
  return 0;
};
var acceptRequest = ({ client, inputs, context }, id) => {
  const { event, repository } = context;
  if (client === void 0 || inputs.override === "off") return void 0;
  const { token } = inputs;
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      return { client, token, repository, number: event.pull.number, headSha: event.pull.headSha, id };
    case "merge_group":
      return event.number === void 0 ? void 0 : { client, token, repository, number: event.number, headSha: "", id };
    case "push":
    case "workflow_run":
    case "other":
      return void 0;
  }
};
var LOG_WIDTH = 160;
var workingDirectory = (workspace, folder) => {
  try {
    const top = realpathSync(workspace);
    const wanted = realpathSync(resolve2(top, folder));
    return wanted === top || wanted.startsWith(`${top}${sep}`) ? wanted : void 0;
  } catch {
    return void 0;
  }
};
var outsideWorkspace = (folder) => diagnostic("input-value", { file: "workflow" }, `Cannot use the working directory "${folder}"`, {
  why: "It does not exist inside the workspace.",
  fix: "Check out the repository first, and name a folder of it."
});
var exitCodeFor = ({ outcome, exitCode, override }, failOn) => {
  if (override !== void 0) return exitCode;
  if (failOn === "never") return exitCode === EXIT.exceeded ? EXIT.pass : exitCode;
  return failOn === "warn" && outcome === "warn" ? EXIT.exceeded : exitCode;
};
var publish2 = async ({ result, memory, setting, handling, files, problems, write }) => {
  const { root, inputs, context, client } = setting;
  const { comparison } = result;
  const delivery = await deliver(
    {
      markdown: files.markdown,
      summary: renderSummary(result),
      annotations: annotationsOf(result).map((annotation) => inRepository(annotation, prefixOf(root))),
      outputs: { ...outputsOf(result), "report-path": files.json, "comment-path": files.comment },
      // An accepted overrun is worth a comment in the quiet modes too.
      failed: result.outcome === "fail" || result.override !== void 0,
      changed: result.models.some(({ state }) => state !== "unchanged"),
      head: "pull" in context.event ? context.event.pull.headSha : context.sha,
      base: comparison.kind === "base" && OBJECT_NAME.test(comparison.base) ? comparison.base : "",
      ...memory === void 0 ? {} : { memory }
    },
    context,
    { token: inputs.token, ...handling, write, ...client === void 0 ? {} : { client } }
  );
  for (const problem2 of [...problems, ...delivery.diagnostics]) {
    if (problem2.severity === "note") write(safeLog(diagnosticText(problem2)));
    else write(formatAnnotation({ level: "warning", title: "Flopgate", message: diagnosticText(problem2) }));
  }
};
var OBJECT_NAME = /^[0-9a-f]{40,64}$/;
var prefixOf = (root) => {
  for (let folder = root; ; folder = dirname2(folder)) {
    if (existsSync(join4(folder, ".git"))) {
      const below = relative2(folder, root).replaceAll(sep, "/");
      return below === "" ? "" : `${below}/`;
    }
    if (folder === dirname2(folder)) return "";
  }
};
var inRepository = (annotation, prefix) => annotation.file === void 0 || isAbsolute2(annotation.file) ? annotation : { ...annotation, file: `${prefix}${annotation.file}` };
var refuse = (diagnostics, write) => {
  for (const problem2 of diagnostics)
    write(formatAnnotation({ level: "error", title: "Flopgate", message: diagnosticText(problem2) }));
  return EXIT.configuration;
};

// src/action.ts
process.exitCode = await runAction(process.env, (line) => {
  process.stdout.write(`${line}
`);
});
