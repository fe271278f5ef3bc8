import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  Command,
  CommanderError,
  choice,
  collect,
  collectBind,
  collectBranch,
  collectInput,
  collectMetric,
  collectPrecision,
  collectSwept,
  moment,
  wholeNumber
} from "./chunk-IWG7736J.js";
import {
  processIo
} from "./chunk-DBU7GHEB.js";
import {
  VERSION
} from "./chunk-GY7R7FJT.js";
import {
  BUDGET_FILE
} from "./chunk-Z7LVHWST.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-4T4NTKYU.js";
import {
  precisionNames
} from "./chunk-A5L3RCYN.js";
import "./chunk-T6KAECAY.js";

// src/cli/gate-commands.ts
var withReport = (command) => command.option(
  "--format <format>",
  "text, json, markdown, html or sarif",
  choice("text", "json", "markdown", "html", "sarif"),
  "text"
).option("--output <file>", "write there instead of printing");
var withConfig = (command) => command.option("--config <file>", "the budget (default: flopgate.yml, here or in a folder above)");
var addGateCommands = (program, io, finish) => {
  addCheck(program, io, finish);
  withReport(program.command("merge").argument("<records...>", "files that `check --shard` wrote")).description("make one verdict and one report of all shards of a run").action(
    async (files, options) => finish((await import("./merge-S35OATCJ.js")).mergeCommand(files, options, io))
  );
  program.command("validate").argument("[budget]", "the budget (default: flopgate.yml, here or in a folder above)").description("check the budget file alone").action(
    async (config) => finish(await (await import("./validate-YJKI2BGJ.js")).validateCommand(config, io))
  );
  addBaseline(program, io, finish);
  program.command("init").option("--config <file>", "the budget to write", BUDGET_FILE).description("write a first budget and a first workflow for the models that are there").option("--headroom <percent>", "how far above the present values the limits lie", wholeNumber, 10).option("--force", "overwrite existing files").action(async (options) => finish((await import("./init-OHSFCNLA.js")).initCommand(options, io)));
  withConfig(program.command("selftest")).description("prove that the gate can fail: break every limit, and see whether it speaks").action(async (options) => finish(await (await import("./selftest-XBQSKNUM.js")).selftestCommand(options, io)));
};
var addCheck = (program, io, finish) => {
  withReport(withConfig(program.command("check"))).description("hold the models of the work tree against the budget").option("--base <ref>", "commit, branch or tag to compare with, or none (default: where the branch left its base)").option("--baseline <where>", "where base models are: git, path:<folder>, report:<record> or none", "git").option("--shard <i/n>", "measure one share of the models and write its record, for `flopgate merge`").option("--record <file>", "also write a record of the run, which a later run can take as its baseline").action(async (options) => finish(await (await import("./check-DX56WY5U.js")).checkCommand(options, io)));
};
var addBaseline = (program, io, finish) => {
  const baseline = program.command("baseline").description("the anchor of `drift` rules: flopgate-baseline.json");
  withConfig(baseline.command("update")).description("anchor drift at the values of the work tree").requiredOption("--reason <text>", "why the models may be what they are now").option("--model <id>", "only this model").action(async (options) => finish(await (await import("./baseline-4R56VDEQ.js")).updateBaseline(options, io)));
  withConfig(baseline.command("check")).description("check that the anchor file is valid and belongs to the budget").action(async (options) => finish(await (await import("./baseline-4R56VDEQ.js")).checkBaseline(options, io)));
};

// src/cli/model-commands.ts
var onModels = async (paths, io, run) => paths.some((path) => path === "-" || path.includes(":")) ? (await import("./model-sources-4RQ37D3Y.js")).withModels(paths, io, run) : run(io);
var withBindings = (command) => command.option("--bind <name=value>", "value of a dimension or scalar input, repeatable: --bind batch=1", collectBind, {}).option("--input <name=shape>", "whole shape of an input, repeatable: --input images=1x3x640x640", collectInput, {}).option("--branch <node=side>", "which branch of an If runs, repeatable: --branch If_3=else", collectBranch, {});
var withPrecision = (command) => command.option(
  "--precision <type>",
  `element type the target computes in (${precisionNames.join(", ")})`,
  choice(...precisionNames)
);
var addModelCommands = (program, io, finish) => {
  addAnalyze(program, io, finish);
  addDiff(program, io, finish);
  addExplain(program, io, finish);
  addHistory(program, io, finish);
  addWhatIf(program, io, finish);
  addHardware(program, io, finish);
  addCalibrate(program, io, finish);
};
var addAnalyze = (program, io, finish) => {
  withPrecision(
    withBindings(
      program.command("analyze").argument("<models...>", "ONNX files; REV:path for a commit’s, - for standard input")
    )
  ).description("count what models compute and move").option("--target <device>", "predict latency on this device, repeatable", collect, []).option("--format <format>", "text, json, markdown or layers", choice("text", "json", "markdown", "layers"), "text").option("--explain <node>", "print the formula of one node with its numbers").option("--symbolic", "keep symbolic dimensions and print formulas").option("--measure", "also run it here, with onnxruntime-node where you have installed it").option("--top <count>", "nodes to list in text", wholeNumber, 10).action(async (models, options) => {
    const { analyzeCommand } = await import("./analyze-DJ6PQDFI.js");
    finish(await onModels(models, io, (found) => analyzeCommand(models, options, found)));
  });
};
var addDiff = (program, io, finish) => {
  withPrecision(
    withBindings(program.command("diff").argument("<base>", "ONNX file, or REV:path").argument("<head>", "ONNX file"))
  ).description("compare two models").option("--target <device>", "predict latency on this device, repeatable", collect, []).option("--format <format>", "text, json or markdown", choice("text", "json", "markdown"), "text").action(async (base, head, options) => {
    const { diffCommand } = await import("./diff-QB2ERU2W.js");
    finish(await onModels([base, head], io, (found) => diffCommand({ base, head }, options, found)));
  });
};
var addExplain = (program, io, finish) => {
  withBindings(
    program.command("explain").argument("<model>", "ONNX file; or the code of a message, such as unbound-dimension").argument("[node]", "node name; default the heaviest")
  ).description("why the number is what it is").option("--convention <tool>", "count as another tool does and show the difference (thop, fvcore, …; 'all')").option("--claim <number>", 'find the conventions behind a published number, e.g. "16.53 GFLOPs"').option("--top <count>", "nodes to explain when none is named", wholeNumber, 10).action(async (model, node, options) => {
    const { explainCommand, explainMessage } = await import("./explain-T5DL76NT.js");
    finish(
      node === void 0 && explainMessage(model, io) ? 0 : await onModels([model], io, (found) => explainCommand({ model, node }, options, found))
    );
  });
};
var addHistory = (program, io, finish) => {
  withBindings(program.command("history").argument("[models...]", "ids of the budget, or files; default all")).description("what models cost over time, recomputed from git").option("--config <file>", "the budget (default: flopgate.yml, here or in a folder above)").option("--metric <name>", "metric to show, repeatable (default: what the budget limits)", collectMetric, []).option("--since <day>", 'only from then on: 2026-03-01, or "90 days"', moment).option("--until <day>", "only up to then", moment).option("--last <count>", "only the newest points", wholeNumber).option("--all", "every commit behind HEAD, not only the first parents").option("--as-judged", "under the bindings of each day instead of today’s").option(
    "--format <format>",
    "text, json, csv, markdown or html",
    choice("text", "json", "csv", "markdown", "html"),
    "text"
  ).option("--output <file>", "write there instead of printing").action(
    async (models, options) => finish(await (await import("./history-RL52DZ6U.js")).historyCommand(models, options, io))
  );
};
var addWhatIf = (program, io, finish) => {
  program.command("sweep").argument("<model>", "ONNX file; REV:path for a commit’s, - for standard input").description("count one model at many sizes, and predict it on many devices").option("--bind <name=range>", "symbol that runs, or stays: height+width=320..960:64, batch=1", collectSwept, {
    bind: {},
    axes: []
  }).option("--input <name=shape>", "whole shape of an input, repeatable", collectInput, {}).option("--target <device>", "predict latency on this device, repeatable", collect, []).option("--precision <type>", "element type the targets compute in, repeatable", collectPrecision, []).option("--format <format>", "text, json, csv or markdown", choice("text", "json", "csv", "markdown"), "text").option("--output <file>", "write there instead of printing").action(async (model, options) => {
    const { sweepCommand } = await import("./what-if-SZ5PBFSA.js");
    finish(await onModels([model], io, (found) => sweepCommand(model, options, found)));
  });
  program.command("fit").argument("[models...]", "ids or paths of the budget; default all").description("the largest value of each symbol that keeps every limit of the budget").option("--config <file>", "the budget (default: flopgate.yml, here or in a folder above)").option("--symbol <name>", "only this symbol, repeatable; height+width take one value", collect, []).option("--step <count>", "distance between two values (default: the smallest that the model takes)", wholeNumber).action(
    async (models, options) => finish(await (await import("./what-if-SZ5PBFSA.js")).fitCommand(models, options, io))
  );
};
var addHardware = (program, io, finish) => {
  program.command("hardware").argument("[text...]", "part of a name; or: show <device>").description("list, search and explain the devices that limits can name").option("--class <class>", "only this class (datacenter-gpu, embedded-gpu, npu, cpu, …)").option("--format <format>", "text or json", choice("text", "json"), "text").action(
    async (words, options) => finish((await import("./hardware-22ISIZ3T.js")).hardwareCommand(words, options, io))
  );
  withPrecision(withBindings(program.command("compare-hardware").argument("<model>", "ONNX file"))).description("predict the model on many devices: which hardware suits it").option("--target <device>", "only this device, repeatable", collect, []).option("--batch <size>", "samples per run", wholeNumber).option("--runtime <name>", "runtime to predict for").option("--format <format>", "text, json or markdown", choice("text", "json", "markdown"), "text").action(async (model, options) => {
    const { compareHardwareCommand } = await import("./hardware-22ISIZ3T.js");
    finish(await onModels([model], io, (found) => compareHardwareCommand(model, options, found)));
  });
};
var addCalibrate = (program, io, finish) => {
  withBindings(
    program.command("calibrate").argument(
      "<measurements>",
      "CSV of model, batch, milliseconds; or layer times of ONNX Runtime, trtexec, OpenVINO"
    )
  ).description("fit a latency profile to measurements of your device").requiredOption("--device <device>", "device of the catalogue, or of the budget that --config names").option("--config <budget>", "budget that describes the device").option("--model <file>", "the model that layer times belong to").option("--precision <type>", "element type that was measured", choice(...precisionNames), "fp32").option("--runtime <name>", "what it was measured with").option("--runtime-version <version>", "its version", "").option("--output <file>", "the profile to write", "latency-profile.json").action(
    async (file, options) => finish(await (await import("./calibrate-L3QNEG5U.js")).calibrateCommand(file, options, io))
  );
};

// src/cli/main.ts
var main = async (args, io = processIo()) => {
  let exitCode = EXIT.pass;
  const finish = (code) => {
    exitCode = code;
  };
  const program = new Command("flopgate").description("The compute budget gate for ONNX models.").version(VERSION).exitOverride().configureOutput({ writeOut: (text) => io.print(text), writeErr: (text) => io.error(text) }).showHelpAfterError("(flopgate --help lists the commands)");
  addGateCommands(program, io, finish);
  addModelCommands(program, io, finish);
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.configuration;
    io.error(`flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}
`);
    return EXIT.configuration;
  }
};
export {
  main
};
