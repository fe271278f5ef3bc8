import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  expandModels,
  missingBudget,
  readBudget
} from "./chunk-3HASTL36.js";
import {
  placeBudget
} from "./chunk-Z7LVHWST.js";
import {
  readText,
  workspaceFiles
} from "./chunk-LTJE27XP.js";
import "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/validate.ts
import { resolve } from "node:path";
var validateCommand = async (named, io) => {
  const { root, config } = placeBudget(named, io);
  const files = () => workspaceFiles(root).files;
  const read = (path) => Promise.resolve(readText(resolve(root, path)));
  const budget = await readBudget(config, read, files);
  if (budget.ok === "absent") return report([missingBudget(config)], io);
  if (!budget.ok) return report(budget.diagnostics, io);
  const { models, diagnostics } = expandModels(budget.budget, files());
  const problems = [...budget.diagnostics, ...diagnostics];
  const rules = models.reduce((count, model) => count + model.rules.length, 0);
  if (!problems.some(({ severity }) => severity === "error")) {
    io.print(
      `${config} is valid: ${models.length} ${models.length === 1 ? "model" : "models"}, ${rules} ${rules === 1 ? "rule" : "rules"}
`
    );
  }
  return report(problems, io);
};
var report = (problems, io) => {
  for (const problem of problems) io.error(`${diagnosticText(problem)}
`);
  return problems.some(({ severity }) => severity === "error") ? 2 : 0;
};
export {
  validateCommand
};
