import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel
} from "./chunk-M66CDSOY.js";
import {
  readText
} from "./chunk-S55NABUP.js";
import {
  COUNT_METRICS,
  ZodBigInt,
  ZodBoolean,
  ZodDate,
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  ZodNumber,
  ZodString,
  _coercedBigint,
  _coercedBoolean,
  _coercedDate,
  _coercedNumber,
  _coercedString,
  _enum,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  array,
  int,
  literal,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  valueOf
} from "./chunk-GRHTT5HR.js";
import {
  diagnostic
} from "./chunk-GYGOVNAJ.js";
import {
  __export
} from "./chunk-PE7GTQCK.js";

// src/baseline/git/checkout.ts
import { realpathSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";

// src/baseline/git/git.ts
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/baseline/git/git-environment.ts
var KEPT = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|CONFIG_|EXEC_PATH$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$)/;
var gitEnvironment = (base, entries) => {
  const kept = Object.entries(base).filter(
    ([name2]) => (!name2.startsWith("GIT_") || KEPT.test(name2)) && name2 !== "GIT_CONFIG_COUNT"
  );
  const first = configCount(base["GIT_CONFIG_COUNT"]);
  const added = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ]);
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
    ...Object.fromEntries(kept),
    ...Object.fromEntries(added),
    ...first + entries.length > 0 ? { GIT_CONFIG_COUNT: `${first + entries.length}` } : {},
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C"
  };
};
var configCount = (text) => {
  const count = Number(text ?? "0");
  return Number.isSafeInteger(count) && count >= 0 && count < 1e4 ? count : 0;
};

// src/baseline/git/git.ts
var LOCAL_TIMEOUT_MS = 6e4;
var MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
var MAX_ERROR_BYTES = 8 * 1024;
var KILL_GRACE_MS = 2e3;
var SAFE_SETTINGS = [
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "color.ui=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "protocol.ext.allow=never",
  "credential.interactive=never",
  "advice.detachedHead=false"
];
var runGit = (args, options) => {
  const settings = [...SAFE_SETTINGS, ...(options.trustedDirectories ?? []).map((path) => `safe.directory=${path}`)];
  const fixed = settings.flatMap((setting) => ["-c", setting]);
  const where = options.gitDirectory === void 0 ? [] : [`--git-dir=${options.gitDirectory}`];
  return new Promise((resolve2) => {
    const child = spawn("git", [...fixed, ...where, ...args], {
      cwd: options.directory,
      env: gitEnvironment(options.environment ?? process.env, options.secretConfig ?? []),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    collect(child, options, resolve2);
  });
};
var collect = (child, options, resolve2) => {
  let failed;
  const stop = (failure, message) => {
    failed ??= { ok: false, failure, message };
    endProcess(child);
  };
  const output = collectOutput(child.stdout, options, stop);
  const complaint = collectStart(child.stderr, MAX_ERROR_BYTES);
  const timeoutMs = options.timeoutMs ?? LOCAL_TIMEOUT_MS;
  const timer = setTimeout(() => stop("timeout", `git did not finish within ${timeoutMs / 1e3} s`), timeoutMs);
  child.on("error", () => {
    clearTimeout(timer);
    resolve2({ ok: false, failure: "not-installed", message: "the git program cannot be started" });
  });
  child.on("close", (code) => {
    clearTimeout(timer);
    void output.finish().then(() => {
      if (failed !== void 0) resolve2(failed);
      else if (code === 0) resolve2({ ok: true, output: output.bytes() });
      else resolve2({ ok: false, failure: "exit", exitCode: code ?? -1, message: oneLine(complaint.text()) });
    });
  });
  writeInput(child.stdin, options.input ?? "");
};
var collectOutput = (stream, options, stop) => {
  if (options.outputFile !== void 0) return pipeToFile(stream, options.outputFile, stop);
  const chunks = [];
  const limit = options.maxOutputBytes ?? MAX_OUTPUT_BYTES;
  let size = 0;
  stream?.on("data", (chunk) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else stop("too-much-output", `git printed more than ${limit} bytes`);
  });
  return { finish: async () => {
  }, bytes: () => Buffer.concat(chunks) };
};
var pipeToFile = (stream, path, stop) => {
  const copy = stream === null ? Promise.resolve() : pipeline(stream, createWriteStream(path, { flags: "wx", mode: 384 }));
  const finished = copy.catch((error) => {
    stop("write", `cannot write ${path}: ${error instanceof Error ? error.message : "the disk refuses"}`);
  });
  return { finish: () => finished, bytes: () => Buffer.alloc(0) };
};
var collectStart = (stream, limit) => {
  let text = "";
  stream?.on("data", (chunk) => {
    if (text.length < limit) text += chunk.toString("utf8").slice(0, limit - text.length);
  });
  return { text: () => text };
};
var writeInput = (stream, text) => {
  stream?.on("error", () => {
  });
  stream?.end(text);
};
var endProcess = (child) => {
  child.kill("SIGTERM");
  child.stdout?.destroy();
  child.stderr?.destroy();
  setTimeout(() => child.kill("SIGKILL"), KILL_GRACE_MS).unref();
};
var oneLine = (text) => {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error|remote: error|ERROR):/i.test(line)) ?? lines.at(-1) ?? "git failed";
  return telling.replace(/^(?:fatal|error): /i, "").slice(0, 300);
};

// src/baseline/git/object-id.ts
var FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var ALL_ZEROS = /^0+$/;
var parseObjectId = (text) => {
  const name2 = text.trim().toLowerCase();
  return FULL_NAME.test(name2) && !ALL_ZEROS.test(name2) ? name2 : void 0;
};
var shortId = (id) => id.slice(0, 7);

// src/baseline/git/checkout.ts
var openCheckout = async (directory, options = {}) => {
  const trustedDirectories = options.trusted === true ? [directory, realPath(directory)] : [];
  const ask = (...args) => runGit(["rev-parse", ...args], { directory, trustedDirectories });
  const [root, objects, common, facts, head] = await Promise.all([
    ask("--show-toplevel"),
    ask("--git-path", "objects"),
    ask("--git-common-dir"),
    ask("--is-shallow-repository", "--show-object-format"),
    ask("--verify", "--quiet", "HEAD^{commit}")
  ]);
  if (!root.ok) return { ok: false, ...explainNoCheckout(directory, root.failure === "not-installed", root.message) };
  if (!objects.ok || !common.ok || !facts.ok) {
    return { ok: false, ...explainNoCheckout(directory, false, "git cannot describe the repository") };
  }
  const [shallow, format] = facts.output.toString("utf8").split("\n");
  const absolute = (output) => absolutePath(directory, output);
  return {
    ok: true,
    checkout: {
      root: absolute(root.output),
      objectDirectory: absolute(objects.output),
      commonDirectory: absolute(common.output),
      head: head.ok ? parseObjectId(head.output.toString("utf8")) : void 0,
      shallow: shallow === "true",
      objectFormat: format === "sha256" ? "sha256" : "sha1",
      trustedDirectories
    }
  };
};
var absolutePath = (directory, output) => {
  const path = output.toString("utf8").replace(/\r?\n$/, "");
  return isAbsolute(path) ? path : resolve(directory, path);
};
var realPath = (path) => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};
var explainNoCheckout = (directory, missing2, message) => {
  if (missing2)
    return { why: "git is not installed", fix: "Install git in the job’s container, before actions/checkout." };
  if (message.includes("dubious ownership")) {
    return {
      why: `git refuses ${directory} because it belongs to another user`,
      fix: `Run \`git config --global --add safe.directory ${directory}\`.`
    };
  }
  if (message.includes("not a git repository")) {
    return { why: `${directory} is not a git repository`, fix: "Run actions/checkout before Flopgate." };
  }
  return { why: message, fix: "Check the repository with `git status`." };
};

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = {};
__export(coerce_exports, {
  bigint: () => bigint,
  boolean: () => boolean,
  date: () => date2,
  number: () => number,
  string: () => string2
});
function string2(params) {
  return _coercedString(ZodString, params);
}
function number(params) {
  return _coercedNumber(ZodNumber, params);
}
function boolean(params) {
  return _coercedBoolean(ZodBoolean, params);
}
function bigint(params) {
  return _coercedBigint(ZodBigInt, params);
}
function date2(params) {
  return _coercedDate(ZodDate, params);
}

// src/gate/anchor/anchor-file.ts
var ANCHOR_SCHEMA = "flopgate/baseline/1";
var ANCHOR_FILE = "flopgate-baseline.json";
var MAX_BYTES = 16 * 1024 * 1024;
var MAX_DIGITS = 60;
var name = string().min(1).max(1e3);
var anchorValue = strictObject({
  value: union([string().regex(new RegExp(`^\\d{1,${MAX_DIGITS}}$`)), int().min(0)]).transform(BigInt),
  date: iso_exports.date(),
  reason: string().trim().min(1).max(1e3),
  commit: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/).nullable()
});
var SCHEMA = strictObject({
  schema: literal(ANCHOR_SCHEMA),
  models: array(
    strictObject({
      id: name,
      scenario: name.nullable(),
      bindings: record(name, int()),
      values: partialRecord(_enum(COUNT_METRICS), anchorValue)
    })
  ).max(1e5)
});
var parseAnchor = (text, file) => {
  if (text.length > MAX_BYTES) return invalid(file, `It is larger than ${MAX_BYTES} bytes.`);
  const data = parseJson(text);
  if (data === void 0) return invalid(file, "It is not JSON.");
  const parsed = SCHEMA.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return invalid(file, `At ${issue?.path.join(".").slice(0, 200) ?? ""}: ${issue?.message ?? "not valid"}.`);
  }
  const { models } = parsed.data;
  const twice = models.find((model, index) => models.findIndex((other) => isSame(other, model)) < index);
  if (twice !== void 0) return invalid(file, `"${twice.id}" stands there twice.`);
  return { ok: true, anchor: { models: models.map(withoutUndefined) } };
};
var isSame = (a, b) => a.id === b.id && a.scenario === b.scenario;
var withoutUndefined = (model) => {
  const values = {};
  for (const metric of COUNT_METRICS) {
    const value = model.values[metric];
    if (value !== void 0) values[metric] = value;
  }
  return { ...model, values };
};
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};
var invalid = (file, why) => ({
  ok: false,
  diagnostic: diagnostic("anchor-invalid", { file }, "Cannot use the anchor of drift rules", {
    why,
    fix: 'Restore the file from git, or write it again with `flopgate baseline update --reason "…"`.'
  })
});
var anchorText = ({ models }) => {
  const sorted = models.toSorted((a, b) => compare(a.id, b.id) || compare(a.scenario ?? "", b.scenario ?? ""));
  const entries = sorted.map(({ id, scenario, bindings, values }) => {
    const lines = COUNT_METRICS.flatMap((metric) => {
      const value = values[metric];
      return value === void 0 ? [] : [`        ${JSON.stringify(metric)}: ${valueText(value)}`];
    });
    return `    {
      "id": ${JSON.stringify(id)},
      "scenario": ${JSON.stringify(scenario)},
      "bindings": ${JSON.stringify(bindings)},
      "values": {
${lines.join(",\n")}
      }
    }`;
  });
  return `{
  "schema": "${ANCHOR_SCHEMA}",
  "models": [
${entries.join(",\n")}
  ]
}
`;
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var valueText = ({ value, date: date3, reason, commit }) => JSON.stringify({ value: value.toString(), date: date3, reason, commit });
var anchorValues = ({ models }, wanted) => {
  const found = models.find((model) => isSame(model, wanted));
  if (found === void 0 || !hasSameBindings(found.bindings, wanted.bindings)) return void 0;
  const values = {};
  for (const metric of COUNT_METRICS) {
    const value = found.values[metric];
    if (value !== void 0) values[metric] = value.value;
  }
  return values;
};
var hasSameBindings = (a, b) => [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((symbol) => a[symbol] === b[symbol]);

// src/gate/anchor/anchor.ts
import { join } from "node:path";
var NONE = { of: () => Promise.resolve(void 0), diagnostics: [] };
var hasDrift = ({ rules }) => rules.some((rule) => rule.type === "count" && rule.drift !== null);
var openAnchor = async (side, request) => {
  if (!request.models.some(hasDrift)) return NONE;
  const { anchor } = request.budget;
  if (anchor?.kind === "last-tag") return atLastTag(side);
  const path = anchor?.path ?? ANCHOR_FILE;
  const trusted = await request.trusted?.readText(path);
  const text = trusted ?? readText(join(request.headRoot, path));
  if (text === void 0) return { ...NONE, diagnostics: [missing(path)] };
  const parsed = parseAnchor(text, path);
  return parsed.ok ? fromFile(parsed.anchor) : { ...NONE, diagnostics: [parsed.diagnostic] };
};
var fromFile = (file) => ({
  of: ({ model, scenario, bindings }) => Promise.resolve(anchorValues(file, { id: model.id, scenario, bindings })),
  diagnostics: []
});
var atLastTag = (side) => {
  let tagged;
  return {
    diagnostics: [],
    of: async ({ model, scenario, bind }) => {
      tagged ??= side.lastTag();
      const file = await (await tagged)?.files.copy(model.path);
      if (file === void 0) return void 0;
      const measured = measureModel({ file, bind, scenario, estimates: [], customDevices: /* @__PURE__ */ new Map() });
      if (!measured.ok) return void 0;
      const values = {};
      for (const metric of COUNT_METRICS) values[metric] = valueOf(measured.measured.profile, metric);
      return values;
    }
  };
};
var missing = (path) => diagnostic("anchor-missing", { file: path }, "Cannot judge drift: the anchor file does not exist", {
  fix: 'Run `flopgate baseline update --reason "…"` and commit the file; or write `anchor: last-tag` in the budget.'
});

export {
  coerce_exports,
  runGit,
  parseObjectId,
  shortId,
  openCheckout,
  ANCHOR_FILE,
  parseAnchor,
  anchorText,
  hasSameBindings,
  hasDrift,
  openAnchor
};
