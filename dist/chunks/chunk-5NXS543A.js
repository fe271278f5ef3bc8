import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  bindingsOf
} from "./chunk-IWG7736J.js";
import {
  modelFile
} from "./chunk-DBU7GHEB.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import {
  formatSeconds
} from "./chunk-MYD5UKUY.js";
import {
  analyzeFile
} from "./chunk-D66BWYMD.js";
import {
  seconds
} from "./chunk-IVPAKAHU.js";

// src/cli/analyze.ts
var analyzeCommand = async (models, options, io) => {
  if (options.symbolic === true) return (await import("./symbolic-RSVH3MR5.js")).symbolicCommand(models, io);
  if (options.explain !== void 0) return explainIn(models, options, io);
  const analyzed = [];
  let exitCode = EXIT.pass;
  for (const path of models) {
    const found = await analyzeOne(path, options, io);
    if (typeof found === "number") exitCode = Math.max(exitCode, found);
    else analyzed.push(found);
  }
  if (analyzed.length > 0) io.print(await render(analyzed, options, io));
  if (options.measure === true) for (const model of analyzed) await printMeasured(model, io);
  return exitCode;
};
var analyzeOne = async (path, options, io) => {
  const analysis = analyzeFile(modelFile(path, io), { bind: bindingsOf(options) });
  if (!analysis.ok) {
    printProblems(analysis.diagnostics, path, io);
    return analysis.diagnostics.some(({ code }) => code.startsWith("model-")) ? EXIT.unreadable : EXIT.configuration;
  }
  printProblems(
    analysis.profile.diagnostics.filter(({ severity }) => severity !== "note"),
    path,
    io
  );
  const estimates = options.target.length === 0 ? [] : await predictAll(analysis.profile, options, io);
  return estimates === void 0 ? EXIT.configuration : { path, profile: analysis.profile, estimates };
};
var printMeasured = async ({ path, profile, estimates }, io) => {
  const { measureHere } = await import("./measure-here-SSANNLSV.js");
  const found = await measureHere(path, profile, io);
  if (!found.ok) {
    io.error(`Not measured: ${path}. ${found.why}
`);
    return;
  }
  const beside = estimates.map(({ device, latency }) => `; predicted on ${device}: ${formatSeconds(latency.point)}`);
  io.error(
    `Measured here: ${path} ${formatSeconds(seconds(found.seconds), 3)}, median of ${found.runs} runs with ${found.runtime}${beside.join("")}
`
  );
};
var predictAll = async (profile, options, io) => {
  const { predict } = await import("./measure-2V6X44JP.js");
  const estimates = [];
  for (const device of options.target) {
    const estimate = predict(
      profile,
      { device, precision: options.precision ?? null, batch: null, runtime: null },
      /* @__PURE__ */ new Map()
    );
    if ("code" in estimate) {
      io.error(`${diagnosticText(estimate)}
`);
      return void 0;
    }
    estimates.push(estimate);
  }
  return estimates;
};
var MAX_PROBLEMS = 10;
var printProblems = (problems, path, io) => {
  for (const problem of problems.slice(0, MAX_PROBLEMS)) {
    io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}
`);
  }
  if (problems.length > MAX_PROBLEMS) io.error(`… and ${problems.length - MAX_PROBLEMS} more messages about ${path}
`);
};
var render = async (analyzed, options, io) => {
  const { format, top } = options;
  if (format === "json") return (await import("./json-3JVQ6HEW.js")).analysisJson(analyzed);
  const report = await import("./analysis-text-S2VQ7DAX.js");
  switch (format) {
    case "text":
      return analyzed.map((model) => `${report.analysisText(model, { color: io.color, width: io.width, top })}
`).join("\n");
    case "markdown":
      return analyzed.map((model) => `${report.analysisMarkdown(model, { top })}
`).join("\n");
    case "layers":
      return analyzed.map((model) => `${report.layersText(model)}
`).join("\n");
  }
};
var explainIn = async (models, options, io) => {
  const { explainCommand } = await import("./explain-T5DL76NT.js");
  return models.reduce(
    (code, path) => Math.max(code, explainCommand({ model: path, node: options.explain }, options, io)),
    0
  );
};

export {
  analyzeCommand,
  analyzeOne
};
