import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  writeText
} from "./chunk-COXMBPGK.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-RVH24BL3.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import {
  stem,
  workspaceFiles
} from "./chunk-LTJE27XP.js";
import {
  hasGlob
} from "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import {
  formatDecimal
} from "./chunk-MYD5UKUY.js";
import {
  analyzeModel
} from "./chunk-OSZ7377X.js";
import {
  readModelFile
} from "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/init.ts
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/gate/setup/first-workflow.ts
var FIRST_WORKFLOW = `name: Flopgate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
concurrency: { group: 'flopgate-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  flopgate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false } # add lfs: true when models lie in Git LFS
      - uses: flopgate/flopgate@0f84ef40bddd04f81724956cb3717cdf6eb397fa # v0.1.0
`;

// src/gate/setup/propose-budget.ts
var SCHEMA_LINE = "# yaml-language-server: $schema=https://unpkg.com/flopgate/schema/flopgate.schema.json";
var proposeBudget = (models, headroom) => {
  const stems = models.map(({ path }) => stem(path));
  const entries = models.map(
    (model) => entryOf(model, headroom, stems.filter((name) => name === stem(model.path)).length > 1)
  );
  return [
    SCHEMA_LINE,
    `# Limits are today's values plus ${headroom}%, rounded up; tighten them to what the product needs.`,
    "version: 1",
    "models:",
    ...entries,
    ""
  ].join("\n");
};
var entryOf = ({ path, bind, profile, problem }, headroom, isTwice) => {
  const head = [
    // Two files of one name need ids of their own; a path with glob characters is still one file.
    ...isTwice || hasGlob(path) ? [`  - id: ${scalar(path.replace(/\.[^./]+$/, ""))}`, `    path: ${scalar(path)}`] : [`  - path: ${scalar(path)}`],
    ...Object.keys(bind).length === 0 ? [] : [`    bind: ${flow(bind)}   # chosen by flopgate init: put in what you run`]
  ];
  if (profile === null) {
    const why = problem ?? "it cannot be measured";
    return [...head, `    # not measured: ${oneLine(why)}`, "    budget: { uncounted-nodes: 0 }"].join("\n");
  }
  const { totals, coverage } = profile;
  const limit = (value, unit) => formatDecimal(roundUp(value, headroom), unit, 3);
  return [
    ...head,
    "    budget:",
    ...totals.flops === 0n ? [] : [
      `      flops: { max: ${limit(totals.flops, "FLOPs")}, increase: 5% }   # now ${formatDecimal(totals.flops, "FLOPs")}`
    ],
    ...totals.params === 0n ? [] : [`      params: ${paramsText(roundUp(totals.params, headroom))}`],
    ...totals.weightBytes === 0n ? [] : [`      weight-bytes: ${limit(totals.weightBytes, "B")}`],
    `      peak-memory: ${limit(totals.peakMemoryBytes, "B")}`,
    `      uncounted-nodes: ${coverage.uncounted.length}`
  ].join("\n");
};
var paramsText = (value) => value < 1000n ? `${value} params` : formatDecimal(value, "", 3);
var roundUp = (value, headroom) => {
  const wanted = (value * BigInt(100 + headroom) + 99n) / 100n;
  const step = 10n ** BigInt(Math.max(0, wanted.toString().length - 2));
  return (wanted + step - 1n) / step * step;
};
var PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;
var scalar = (text) => PLAIN.test(text) && !/^(true|false|null|yes|no|on|off|~|[\d._-]+)$/i.test(text) ? text : JSON.stringify(text);
var flow = (bind) => `{ ${Object.entries(bind).map(([name, value]) => `${scalar(name)}: ${typeof value === "number" ? value : `[${value.join(", ")}]`}`).join(", ")} }`;
var oneLine = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 200);

// src/cli/init.ts
var WORKFLOW = ".github/workflows/flopgate.yml";
var initCommand = (options, io) => {
  const paths = workspaceFiles(resolve(io.cwd)).files.filter((path) => path.endsWith(".onnx"));
  if (paths.length === 0) {
    io.error(
      "Cannot find a model: no file below this folder ends in .onnx. Export one first, or start in its folder.\n"
    );
    return EXIT.configuration;
  }
  const models = paths.map((path) => findModel(path, io));
  const files = [
    { path: options.config, text: proposeBudget(models, options.headroom) },
    { path: WORKFLOW, text: FIRST_WORKFLOW }
  ];
  const kept = files.filter(({ path }) => options.force !== true && existsSync(resolve(io.cwd, path)));
  for (const { path } of kept) io.error(`${path} exists and is kept; --force overwrites it.
`);
  for (const { path, text } of files.filter((file) => !kept.includes(file))) {
    mkdirSync(dirname(resolve(io.cwd, path)), { recursive: true });
    if (!writeText(resolve(io.cwd, path), text, io)) return EXIT.configuration;
    io.print(`${path} written.
`);
  }
  if (kept.some(({ path }) => path === options.config)) return EXIT.configuration;
  io.print(
    `${models.length} ${models.length === 1 ? "model" : "models"} found. Next: read the limits, then \`flopgate check\`.
`
  );
  return EXIT.pass;
};
var findModel = (path, io) => {
  const read = readModelFile(resolve(io.cwd, path), { externalValues: true });
  if (!read.ok) {
    for (const problem of read.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}
`);
    return { path, bind: {}, profile: null, problem: read.diagnostics[0]?.what ?? null };
  }
  const bind = openDimensions(read.model);
  for (const [name, value] of Object.entries(bind))
    io.print(`${path}: ${name} is open, ${typeof value === "number" ? value : `[${value.join(", ")}]`} is assumed.
`);
  const analysis = analyzeModel(read.model, { bind });
  if (analysis.ok) return { path, bind, profile: analysis.profile, problem: null };
  for (const problem of analysis.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}
`);
  return { path, bind, profile: null, problem: analysis.diagnostics[0]?.what ?? null };
};
var openDimensions = ({ graph }) => {
  const bind = /* @__PURE__ */ new Map();
  for (const { name, type } of graph.inputs) {
    if (graph.initializers.has(name) || type === void 0 || type.kind !== "tensor" || type.shape === void 0)
      continue;
    for (const dim of type.shape) if (typeof dim === "string") bind.set(dim, 1);
    if (type.shape.some((dim) => dim === void 0 || typeof dim === "number" && dim < 1))
      bind.set(
        name,
        type.shape.map((dim) => typeof dim === "number" && dim > 0 ? dim : 1)
      );
  }
  return Object.fromEntries(bind);
};
export {
  initCommand
};
