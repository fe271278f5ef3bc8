import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANCHOR_FILE,
  anchorText,
  hasDrift,
  hasSameBindings,
  parseAnchor
} from "./chunk-DDNDWLGW.js";
import {
  openCheckout
} from "./chunk-FL5GDNQJ.js";
import {
  expandModels,
  missingBudget,
  readBudget
} from "./chunk-3HASTL36.js";
import {
  placeBudget
} from "./chunk-Z7LVHWST.js";
import {
  writeText
} from "./chunk-COXMBPGK.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  readText,
  workspaceFiles
} from "./chunk-LTJE27XP.js";
import {
  COUNT_METRICS,
  valueOf
} from "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import {
  measureModel
} from "./chunk-WLO5TPJD.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";

// src/cli/baseline.ts
import { resolve } from "node:path";

// src/gate/anchor/anchor-update.ts
var measureDrifting = (models, fileOf) => {
  const found = [];
  for (const model of models) {
    for (const scenario of model.scenarios.length === 0 ? [null] : model.scenarios) {
      const metrics = driftMetrics(model, scenario?.name ?? null);
      if (metrics.length === 0) continue;
      const measured = measureModel({
        file: fileOf(model.path),
        bind: { ...model.bind, ...scenario?.bind },
        scenario: scenario?.name ?? null,
        estimates: [],
        customDevices: /* @__PURE__ */ new Map()
      });
      if (!measured.ok) {
        const where = { file: model.path, position: model.position };
        return { ok: false, diagnostics: measured.diagnostics.map((problem) => ({ ...problem, where })) };
      }
      found.push({ id: model.id, scenario: scenario?.name ?? null, metrics, profile: measured.measured.profile });
    }
  }
  return { ok: true, models: found };
};
var driftMetrics = ({ rules }, scenario) => {
  const drifting = rules.filter(
    (rule) => rule.type === "count" && rule.drift !== null && rule.part === null && (rule.scenario ?? scenario) === scenario
  );
  return COUNT_METRICS.filter((metric) => drifting.some((rule) => rule.metric === metric));
};
var moveAnchor = (before, {
  models,
  only,
  move
}) => {
  const moved = models.filter(({ id }) => only === void 0 || id === only).map((model) => anchored(before, model, move));
  const kept = before.models.filter(
    (entry) => only !== void 0 && !moved.some(({ id, scenario }) => id === entry.id && scenario === entry.scenario)
  );
  return { models: [...moved, ...kept] };
};
var anchored = (before, model, move) => {
  const { id, scenario, profile } = model;
  const old = before.models.find((entry) => entry.id === id && entry.scenario === scenario);
  const isComparable = old !== void 0 && hasSameBindings(old.bindings, profile.bindings);
  const values = {};
  for (const metric of model.metrics) {
    const value = valueOf(profile, metric);
    const known = isComparable ? old.values[metric] : void 0;
    values[metric] = known?.value === value ? known : { value, ...move };
  }
  return { id, scenario, bindings: profile.bindings, values };
};
var staleEntries = ({ models }, wanted, file) => {
  const stale = (what, why) => diagnostic("anchor-stale", { file }, what, { why, fix: 'Run `flopgate baseline update --reason "…"`.' });
  const missing = wanted.flatMap(({ id, scenario, metrics, profile }) => {
    const name = titleOf({ id, scenario });
    const entry = models.find((model) => model.id === id && model.scenario === scenario);
    if (entry === void 0) return [stale(`The anchor lacks ${name}`, "A drift rule speaks about it.")];
    if (!hasSameBindings(entry.bindings, profile.bindings))
      return [
        stale(
          `The anchor of ${name} has other bindings`,
          `${bindText(entry.bindings)}; now ${bindText(profile.bindings)}.`
        )
      ];
    const absent = metrics.filter((metric) => entry.values[metric] === void 0);
    return absent.length === 0 ? [] : [stale(`The anchor of ${name} lacks ${absent.join(", ")}`, "Drift rules speak about them.")];
  });
  const left = models.flatMap(
    ({ id, scenario }) => wanted.some((model) => model.id === id && model.scenario === scenario) ? [] : [
      stale(
        `The anchor has ${titleOf({ id, scenario })}, which no drift rule speaks about`,
        "It was renamed or removed."
      )
    ]
  );
  return [...missing, ...left];
};
var titleOf = ({ id, scenario }) => scenario === null ? `"${id}"` : `"${id}" (${scenario})`;
var bindText = (bindings) => `{ ${Object.entries(bindings).map(([symbol, value]) => `${symbol}: ${value}`).join(", ")} }`;

// src/cli/baseline.ts
var updateBaseline = async (options, io) => {
  if (options.reason.trim() === "") return refuse('Say why: --reason "the new backbone was agreed in #123".', io);
  const found = await findDrifting(options.config, io);
  if (typeof found === "number") return found;
  const { path, drifting, root } = found;
  if (options.model !== void 0 && !drifting.some(({ id }) => id === options.model))
    return refuse(`No model "${options.model}" has a drift rule.`, io);
  const text = readText(resolve(root, path));
  const before = text === void 0 ? { ok: true, anchor: { models: [] } } : parseAnchor(text, path);
  if (!before.ok) io.error(`${diagnosticText(before.diagnostic)}
It is written anew.
`);
  const checkout = await openCheckout(root);
  const file = moveAnchor(before.ok ? before.anchor : { models: [] }, {
    models: drifting,
    only: options.model,
    move: {
      date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      reason: options.reason.trim(),
      commit: checkout.ok ? checkout.checkout.head ?? null : null
    }
  });
  if (!writeText(resolve(root, path), anchorText(file), io)) return EXIT.configuration;
  io.print(`${path}: ${file.models.length} ${file.models.length === 1 ? "entry" : "entries"}. Commit it.
`);
  return EXIT.pass;
};
var checkBaseline = async (options, io) => {
  const found = await findDrifting(options.config, io);
  if (typeof found === "number") return found;
  const { path, drifting, root } = found;
  const text = readText(resolve(root, path));
  if (text === void 0) {
    const fix = 'Run `flopgate baseline update --reason "…"` and commit the file.';
    return report([diagnostic("anchor-missing", { file: path }, "Cannot find the anchor of drift rules", { fix })], io);
  }
  const parsed = parseAnchor(text, path);
  const problems = parsed.ok ? staleEntries(parsed.anchor, drifting, path) : [parsed.diagnostic];
  if (problems.length === 0) io.print(`${path} is valid: ${drifting.length} anchored.
`);
  return report(problems, io);
};
var findDrifting = async (config, io) => {
  const read = await readModels(config, io);
  if (typeof read === "number") return read;
  const { budget, models, root } = read;
  if (budget.anchor?.kind === "last-tag")
    return refuse("The budget says `anchor: last-tag`: there is no file to keep.", io);
  const wanted = models.filter(hasDrift);
  if (wanted.length === 0) return refuse("No rule limits drift. Write e.g. `flops: { drift: 10% }` in the budget.", io);
  const drifting = measureDrifting(wanted, (path) => resolve(root, path));
  if (!drifting.ok) return report(drifting.diagnostics, io);
  return { root, path: budget.anchor?.path ?? ANCHOR_FILE, drifting: drifting.models };
};
var readModels = async (named, io) => {
  const { root, config } = placeBudget(named, io);
  const files = () => workspaceFiles(root).files;
  const read = await readBudget(config, (path) => Promise.resolve(readText(resolve(root, path))), files);
  if (read.ok === "absent") return report([missingBudget(config)], io);
  if (!read.ok) return report(read.diagnostics, io);
  const { models, diagnostics } = expandModels(read.budget, files());
  return diagnostics.length > 0 ? report(diagnostics, io) : { root, budget: read.budget, models };
};
var report = (problems, io) => {
  for (const problem of problems) io.error(`${diagnosticText(problem)}
`);
  return problems.some(({ severity }) => severity === "error") ? EXIT.configuration : EXIT.pass;
};
var refuse = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};

export {
  updateBaseline,
  checkBaseline,
  readModels
};
