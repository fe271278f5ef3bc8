// src/diagnostic.ts
var error = (when, remedy) => ({ severity: "error", when, remedy });
var warning = (when, remedy) => ({ severity: "warning", when, remedy });
var note = (when, remedy) => ({ severity: "note", when, remedy });
var DIAGNOSTICS = {
  // reading a model (analyzer/onnx)
  "model-not-found": error("The model file does not exist.", "Check the path; export the model before Flopgate runs."),
  "model-is-directory": error("The path is a directory.", "Name the .onnx file inside it."),
  "model-unreadable": error("The operating system refuses to read the file.", "Check its permissions."),
  "model-empty": error("The file has no bytes.", "Export the model again."),
  "model-is-lfs-pointer": error(
    "The file is a Git LFS pointer, not the model.",
    "Set `lfs: true` on actions/checkout, or run `git lfs pull`."
  ),
  "model-truncated": error("The file ends in the middle of a field.", "Export or download it again."),
  "model-not-onnx": error("The bytes are not an ONNX protobuf model.", "Name an exported .onnx file."),
  "model-unsupported-container": error("The file is a known format that is not read.", "Export the model as .onnx."),
  "model-limit": error(
    "The file goes beyond a limit that protects against hostile input.",
    "If the model is real, report it; the limits are listed in docs/errors.md."
  ),
  "model-malformed": error(
    "The model breaks a rule of the ONNX format.",
    "Export it again; run the ONNX checker on it."
  ),
  "external-data-invalid": warning(
    "An external data reference is not usable.",
    "Save the model again with its data beside it."
  ),
  "external-value-missing": warning(
    "A shape depends on a value that lies in an external data file which is missing.",
    "Commit that file, or export with small tensors inline."
  ),
  // inference (analyzer/infer, analyzer/ops)
  "unbound-dimension": error(
    "An input dimension is symbolic and not bound.",
    "Bind it with `bind:` in the budget or `--bind`."
  ),
  "binding-unknown": warning(
    "A binding names no symbol or input of the model.",
    "Use one of the names the message lists."
  ),
  "binding-conflict": error("A binding contradicts the model.", "Change the binding or the model."),
  "dimension-placeholder": warning(
    'A dimension of a graph input is written as 0 or negative, as old exporters do for "any size".',
    "Bind it with `bind:` or `--bind`, by input name and axis or by whole shape."
  ),
  "initializer-without-data": note(
    "Initializers have dimensions but no data; values that depend on them are unknown.",
    "Nothing to do when only the structure was published."
  ),
  "opset-missing": note("A domain is used but not imported; version 1 is assumed.", "Export the model again."),
  "operator-too-new": note(
    "An operator is used that the imported opset version does not have yet; its first version is taken.",
    "Nothing to do when the runtime accepts it; else export with a newer opset."
  ),
  "graph-unsorted": note(
    "The nodes of a graph are not in execution order; they are sorted.",
    "Nothing to do; ONNX asks for sorted nodes, so other tools may refuse the file."
  ),
  "graph-cycle": error("The nodes of a graph form a cycle.", "Export the model again."),
  "function-recursion": error("A local function calls itself.", "Export the model again."),
  "function-shadowed": warning(
    "A local function has the name of an operator: ONNX leaves open which of the two runs; the operator is counted.",
    "Put the function into a domain of its own, or remove it."
  ),
  "unknown-operator": warning(
    "No rule, schema or local function for this operator: it is not counted.",
    "Add the function to the model, or report the operator."
  ),
  "value-undefined": error("A node reads a value that nothing produces.", "Export the model again."),
  "shape-mismatch": error("The operand shapes do not fit together.", "Export the model again with consistent shapes."),
  "type-mismatch": error("An operand has an element type that the operator does not take.", "Export the model again."),
  "attribute-invalid": error("An attribute is missing or has an impossible value.", "Export the model again."),
  "input-invalid": error(
    "A node has too few or too many inputs, or one with an impossible value.",
    "Export the model again."
  ),
  "annotation-stale": note(
    "A shape written in the file differs from the inferred one, which is used.",
    "Nothing to do; re-export to refresh the annotations."
  ),
  "shape-unknown": warning(
    "A shape cannot be known statically; the node is not counted.",
    "Pin the named symbol with `bind:`."
  ),
  "trip-count-unknown": warning(
    "A loop runs an unknown number of times; its body is counted once.",
    "Bind the named trip count."
  ),
  "branch-assumed": note(
    "Which branch of an If runs is decided by data; the one named is counted.",
    "Choose with `--branch NAME=then` or `else`, or bind `NAME.condition` to 1 or 0."
  ),
  "symbol-ambiguous": note(
    "Whole input shapes give one dimension name several sizes; it is taken as a placeholder, not as a symbol.",
    "Nothing to do when the axes are unrelated; else correct the shapes."
  ),
  "default-assumed": note(
    "A graph input has a default value, which is counted with; whoever calls the model may feed another.",
    "Bind the input to the value that is fed."
  ),
  "integer-overflow": note(
    "Integer arithmetic on known values leaves 64 bits; the result is taken as unknown.",
    "Check the constants of the node; nothing to do when the value shapes nothing."
  ),
  "rule-failed": error("A rule of Flopgate failed on this node (a bug).", "Report it with the model."),
  // latency (analyzer/hardware)
  "device-unknown": error(
    "No device of the catalogue and no custom device has this name.",
    "Use a name that `flopgate hardware` lists."
  ),
  "device-unrated": error(
    "The device has no published peak for this precision and no measured profile.",
    "Give `peak` and `memory_bandwidth` for it under `devices:`, or calibrate it."
  ),
  "calibration-invalid": error(
    "The measurements cannot be read, or do not belong to the model.",
    "Give a CSV with the columns model, batch and milliseconds, or a profile written by the runtime."
  ),
  "calibration-few-points": warning(
    "There are too few measurements to fit efficiencies; one scale is fitted.",
    "Measure at least 3, better 20 models that differ: dense, depthwise, transformer, tiny."
  ),
  // flopgate.yml (budget)
  "budget-too-large": error(
    "The budget file goes beyond the size limit.",
    "Split it with `include:`, or use globs and `defaults:`."
  ),
  "report-not-written": warning(
    "The report files could not be written.",
    "Check `report-directory`; the verdict stands."
  ),
  "input-value": error("An input of the action has a value it does not take.", "Use one that docs/action.md lists."),
  "budget-missing": error("The budget file does not exist.", "Run `flopgate init`, or name another with `config`."),
  "base-budget-invalid": error(
    "The budget at the base commit is not valid, so it is not known what to enforce.",
    "Repair it on the base branch first; until then this check cannot pass."
  ),
  "base-budget-unavailable": error(
    "The commit whose budget holds is not known or cannot be read, and a pull request is not judged by its own budget.",
    "Make that commit readable; the message says how."
  ),
  "head-not-measured": warning(
    "The commit that is checked out does not hold the head of the pull request.",
    "Remove `ref:` from actions/checkout, or run the check again on the new head."
  ),
  "temporary-folder-refused": error(
    "No folder for temporary files can be made.",
    "Point RUNNER_TEMP (or TMPDIR) at a folder that the runner’s user may write, on a disk with room."
  ),
  "base-budget-unreadable": error(
    "The trusted budget exists but cannot be read, so it is not known what to enforce.",
    "Commit it as a regular file, neither a symbolic link nor in Git LFS, and make the base commit readable."
  ),
  "model-outside-repository": error(
    "The path of a model leads out of the repository, by itself or over a symbolic link.",
    "Keep the model inside the repository."
  ),
  "head-unreadable": error(
    "The head commit, or a model in it, cannot be read: sparse, deleted, a link to nowhere, of another user, refused.",
    "Do what the message says for that reason; in privileged jobs, grant `contents: read` and commit regular files."
  ),
  "folder-unreadable": warning(
    "A folder of the work tree cannot be listed, so models in it that are in no commit are not found by globs.",
    "Give it to the runner’s user, or remove it before Flopgate runs."
  ),
  "files-too-many": error(
    "The work tree has more files than a glob looks at.",
    "Name the models without globs, or use a smaller `working-directory`."
  ),
  "base-unknown": error(
    "The base that was named is not a branch, tag or commit.",
    "Check the spelling of `base-ref` (`--base`)."
  ),
  "baseline-missing": error(
    "The folder or report that the base models should come from is not there.",
    "Export the base models into it, or use `baseline: git`."
  ),
  "baseline-unavailable": warning(
    "The base’s report was asked for and cannot be had: limits are checked, growth is not.",
    "Run Flopgate on the base branch, upload its report there, and grant `actions: read`."
  ),
  "baseline-invalid": error(
    "A report used as the baseline, or given to `flopgate merge`, is not one that this version writes.",
    "Make it with the same version of Flopgate."
  ),
  "shards-incomplete": error(
    "The reports given to `flopgate merge` are not the shards of one run.",
    "Give every shard exactly once, all of one commit."
  ),
  "anchor-missing": error(
    "A rule limits drift, and the anchor file is not there.",
    'Run `flopgate baseline update --reason "…"` and commit the file.'
  ),
  "anchor-invalid": error("The anchor file is not valid.", 'Run `flopgate baseline update --reason "…"`.'),
  "anchor-stale": error(
    "The anchor file and the budget do not belong together: an entry is missing, left over, or has other bindings.",
    'Run `flopgate baseline update --reason "…"`.'
  ),
  "gate-cannot-fail": error(
    "The self-test found a rule that passes whatever the model is.",
    "Give the rule a limit that a model can break, and severity error."
  ),
  "yaml-syntax": error("The budget file is not valid YAML.", "Correct the marked place."),
  "yaml-limit": error("The budget file has more aliases or deeper nesting than allowed.", "Write the values out."),
  "yaml-unsupported": error(
    "The budget uses a YAML feature that is refused: tags, `<<` merge keys, several documents, infinite numbers.",
    "Write plain maps, lists, text and numbers."
  ),
  "unknown-key": error(
    "The budget has a key that Flopgate does not know here.",
    "Use one of the keys the message lists."
  ),
  "unknown-metric": error(
    "The budget limits something that Flopgate does not measure.",
    "Use one of the metrics the message lists."
  ),
  "key-missing": error("A key that the budget needs is missing.", "Add it; docs/budget.md shows where."),
  "value-invalid": error(
    "A value of the budget has the wrong type or is out of range.",
    "Write what the message asks for."
  ),
  "unit-missing": error("A limit has no unit.", 'Write the unit: "4.5 GFLOPs", "26 M", "64 MiB", "15 ms", "5%".'),
  "unit-wrong": error("A limit has a unit that does not fit its metric.", "Write a unit of that metric."),
  "quantity-invalid": error("A limit is not a decimal number with a unit.", 'Write it like "4.5 GFLOPs".'),
  "duplicate-id": error("Two models of the budget have the same id.", "Give each its own `id:`."),
  "scenario-unknown": error("A budget names a scenario that the model does not have.", "Name one of its `scenarios:`."),
  "budget-empty-rule": warning(
    "A rule has no limit, so nothing is checked.",
    "Give it `max`, `warn`, `increase` or `drift`."
  ),
  "budget-never-warns": warning("`warn` is not below `max`, so it never speaks first.", "Lower `warn`."),
  "model-pattern-empty": error("A glob of the budget matches no file.", "Correct the pattern, or remove the entry."),
  // talking to GitHub (github): never changes the verdict
  "event-unreadable": error(
    "The environment or the event payload of the Actions run is not what GitHub documents.",
    "Run Flopgate as a step of a GitHub Actions job, or use the command line."
  ),
  "policy-ref-unreadable": error(
    "The central budget of `policy-ref` cannot be read.",
    "Write owner/repo/path@ref; pass a token that may read that repository."
  ),
  "pull-request-not-current": note(
    "The finished workflow run belongs to no open pull request, or its head has moved on.",
    "Nothing to do: a newer run reports."
  ),
  "privileged-off": error(
    "A `pull_request_target` or `workflow_run` job runs Flopgate without saying that it may.",
    "Read docs/trust.md, then set `privileged: data-only`; or use `on: pull_request`."
  ),
  "override-incomplete": warning(
    "The label that accepts an exceeded budget is set, but the acceptance is not complete.",
    "Somebody with write access comments `/flopgate accept <commit> <reason>`."
  ),
  "override-outgrown": warning(
    "The budget was accepted up to amounts that this commit exceeds.",
    "Reduce it to what was accepted, or accept the new report."
  ),
  "privileged-checkout": error(
    "A `pull_request_target` or `workflow_run` job has checked out the head of a fork.",
    "Remove that checkout: Flopgate reads the files of the head as data."
  ),
  "comment-skipped": note(
    "No pull-request comment is possible: a fork, Dependabot or no token.",
    "Read the report in the job summary; docs/trust.md shows how to comment on forks."
  ),
  "github-unauthorized": warning("GitHub does not accept the token (401).", "Pass `token: ${{ github.token }}`."),
  "github-forbidden": warning(
    "The job’s token lacks a permission (403).",
    "Add the permission that the message names under `permissions:` of the job."
  ),
  "github-not-found": warning(
    "GitHub does not show the resource to this token (404).",
    "Add the permission that the message names; check that the pull request still exists."
  ),
  "github-rejected": warning("GitHub refuses the content (422).", "Read the report in the job summary."),
  "github-rate-limited": warning("A rate limit of GitHub is reached (429 or 403).", "Re-run the job later."),
  "github-server-error": warning("GitHub failed in every attempt (5xx).", "Re-run the job later."),
  "github-timeout": warning("GitHub did not answer in time.", "Re-run the job later; check the proxy."),
  "github-unreachable": warning("There is no connection to GitHub.", "Check the network and the proxy of the runner."),
  "github-malformed-answer": warning("The answer is not what GitHub documents.", "Check GITHUB_API_URL and the proxy."),
  "step-file-not-written": warning(
    "A step output or the job summary cannot be written.",
    "Read the report in the log; check the runner’s disk."
  )
};
var diagnostic = (code, where, what, more = {}) => ({ code, severity: DIAGNOSTICS[code].severity, where, what, ...more });
var DiagnosticError = class extends Error {
  diagnostic;
  constructor(value) {
    super(value.what);
    this.diagnostic = value;
  }
};

export {
  diagnostic,
  DiagnosticError
};
