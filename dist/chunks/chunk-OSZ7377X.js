import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  buildProfile,
  infer
} from "./chunk-EKIXMM7S.js";

// src/analyzer/analyzer.ts
var analyzeRead = (read, options = {}) => read.ok ? analyzeModel(read.model, options, read.diagnostics) : read;
var analyzeModel = (model, options = {}, readDiagnostics = []) => {
  const inferred = infer(model, splitBindings(options.bind ?? {}));
  const unbound = inferred.diagnostics.filter(({ code }) => code === "unbound-dimension" || code === "binding-conflict");
  if (unbound.length > 0) return { ok: false, diagnostics: [...readDiagnostics, ...unbound] };
  const profile = buildProfile(model, inferred, options.branches === void 0 ? {} : { branches: options.branches });
  return { ok: true, model, profile: { ...profile, diagnostics: [...readDiagnostics, ...profile.diagnostics] } };
};
var splitBindings = (bind) => {
  const symbols = [];
  const inputs = [];
  for (const [name, value] of Object.entries(bind)) {
    if (typeof value === "number") symbols.push([name, value]);
    else inputs.push([name, value]);
  }
  return { symbols: Object.fromEntries(symbols), inputs: Object.fromEntries(inputs) };
};

export {
  analyzeRead,
  analyzeModel
};
