import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkText,
  renderComment,
  renderHtml
} from "./chunk-O6KFVRKG.js";
import {
  reportJson
} from "./chunk-OLBUVDH2.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  allVerdicts,
  brokenFirst,
  plainLine,
  plainName
} from "./chunk-LTC337H2.js";
import {
  DIAGNOSTICS
} from "./chunk-ATEIRTGP.js";

// src/cli/render-result.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/report/machine/sarif.ts
var MAX_RESULTS = 5e3;
var sarif = (result) => {
  const broken = brokenFirst(allVerdicts(result));
  const problems = [...result.models.flatMap(({ diagnostics }) => diagnostics), ...result.diagnostics];
  const results = [...broken.map(ofVerdict), ...problems.map((found) => ofDiagnostic(found, result.policy.file))];
  return `${exactJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Flopgate", semanticVersion: result.version, rules: rulesOf(broken, problems) } },
        columnKind: "utf16CodeUnits",
        results: results.slice(0, MAX_RESULTS)
      }
    ]
  })}
`;
};
var rulesOf = (broken, problems) => [
  ...[...new Set(broken.map(({ rule }) => rule.name))].map((name) => ({
    id: name,
    shortDescription: { text: `A limit of the model budget: ${plainLine(name)}` }
  })),
  ...[...new Set(problems.map(({ code }) => code))].map((code) => ({
    id: code,
    shortDescription: { text: DIAGNOSTICS[code].when },
    help: { text: DIAGNOSTICS[code].remedy }
  }))
];
var LEVEL = { fail: "error", warn: "warning", pass: "note" };
var ofVerdict = ({ rule, effect, text }) => {
  const who = rule.model === "" ? "all models" : plainName(rule.model);
  const where = [rule.scenario, rule.device, rule.part].flatMap((part) => part === null ? [] : [plainName(part)]);
  const message = `${[who, ...where].join(", ")}: ${plainLine(text)}${rule.message === null ? "" : ` (${plainLine(rule.message)})`}`;
  return {
    ruleId: rule.name,
    level: LEVEL[effect],
    message: { text: message },
    locations: [place(rule.position.file, rule.position.line, rule.position.column)],
    /** The same finding in two runs, whatever its numbers. */
    partialFingerprints: { rule: [rule.name, rule.model, ...where].join("/") }
  };
};
var ofDiagnostic = ({ code, severity, where, what, why, fix }, budget) => {
  const parts = [what, why, fix === void 0 ? void 0 : `Fix: ${fix}`].flatMap(
    (part) => part === void 0 || part === "" ? [] : [plainLine(part)]
  );
  const { position, file } = where;
  return {
    ruleId: code,
    level: severity,
    message: { text: parts.join(". ") },
    locations: [place(position?.file ?? file ?? budget, position?.line ?? 1, position?.column ?? 1)]
  };
};
var place = (file, line, column) => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(plainLine(file).replaceAll("\\", "/")), uriBaseId: "%SRCROOT%" },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) }
  }
});

// src/cli/render-result.ts
var showResult = (result, options, io) => {
  const text = render(result, options, io);
  if (options.output === void 0) {
    io.print(text);
    return result.exitCode;
  }
  return writeText(resolve(io.cwd, options.output), text, io) ? result.exitCode : Math.max(EXIT.configuration, result.exitCode);
};
var writeText = (path, text, io) => {
  try {
    writeFileSync(path, text);
    return true;
  } catch (error) {
    io.error(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}
`);
    return false;
  }
};
var render = (result, { format, output }, io) => {
  switch (format) {
    case "text":
      return `${checkText(result, { color: io.color && output === void 0, width: io.width })}
`;
    case "json":
      return reportJson(result);
    case "markdown":
      return `${renderComment(result)}
`;
    case "html":
      return renderHtml(result);
    case "sarif":
      return sarif(result);
  }
};

export {
  showResult,
  writeText
};
