import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/budget/judge/verdict.ts
var requestKey = ({ device, precision, batch, runtime }) => JSON.stringify([device, precision, batch, runtime]);
var overallVerdict = (verdicts) => verdicts.some(({ effect }) => effect === "fail") ? "fail" : verdicts.some(({ effect }) => effect === "warn") ? "warn" : "pass";

export {
  requestKey,
  overallVerdict
};
