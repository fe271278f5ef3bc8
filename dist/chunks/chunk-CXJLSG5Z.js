import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  plainPaint
} from "./chunk-73GKWX3Y.js";
import {
  code,
  plainLine,
  plainName,
  plural,
  prose,
  shorten
} from "./chunk-LWJPCPPI.js";

// src/report/comment/diagnostics-text.ts
var placeOf = ({ file, position, node }) => {
  const place = position === void 0 ? file : `${position.file}:${position.line}:${position.column}`;
  const isElsewhere = file !== void 0 && position !== void 0 && file !== position.file;
  const parts = [
    ...place === void 0 ? [] : [plainName(place, 120)],
    ...isElsewhere ? [plainName(file, 120)] : [],
    ...node === void 0 ? [] : [`node ${plainName(node)}`]
  ];
  return parts.join(", ");
};
var diagnosticText = (found, paint = plainPaint) => {
  const place = placeOf(found.where);
  const kind = paint[found.severity === "error" ? "red" : found.severity === "warning" ? "yellow" : "blue"](
    found.severity
  );
  const head = `${place === "" ? "" : `${paint.bold(place)}  `}${kind} ${found.code}: ${plainLine(found.what)}`;
  const rest = [
    ...found.where.position === void 0 ? [] : caretLines(found.where.position),
    ...found.why === void 0 || found.why === "" ? [] : [`  ${plainLine(found.why)}`],
    ...found.fix === void 0 || found.fix === "" ? [] : [`  ${paint.green("Fix:")} ${endSentence(plainLine(found.fix))}`]
  ];
  return [head, ...rest].join("\n");
};
var caretLines = ({ line, column, text, length = 1 }) => {
  if (text === void 0 || plainLine(text) === "") return [];
  const number = String(line);
  const from = column > MAX_INDENT ? column - MAX_INDENT : 0;
  const shown = Array.from(text.slice(from, from + MAX_SOURCE), visible).join("");
  const at = Math.max(0, column - 1 - from);
  const marks = "^".repeat(Math.max(1, Math.min(length, shown.length - at)));
  return [`  ${number} | ${shown.trimEnd()}`, `  ${" ".repeat(number.length)} | ${" ".repeat(at)}${marks}`];
};
var MAX_SOURCE = 100;
var MAX_INDENT = 80;
var visible = (character) => character === "	" ? " " : /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character) ? "·" : character;
var endSentence = (text) => /[.!?:]["”`]?$/.test(text) ? text : `${text}.`;
var SIGN = { error: "❌", warning: "⚠️", note: "ℹ️" };
var diagnosticMarkdown = (found) => {
  const place = placeOf(found.where);
  const parts = [
    `${SIGN[found.severity]} ${place === "" ? "" : `${code(place, 120)}: `}${endSentence(prose(found.what))}`,
    ...found.why === void 0 || found.why === "" ? [] : [endSentence(prose(found.why))],
    ...found.fix === void 0 || found.fix === "" ? [] : [`**Fix:** ${endSentence(prose(found.fix))}`],
    `(${found.code})`
  ];
  return [`- ${parts.join(" ")}`, ...sourceBlock(found.where.position)].join("\n");
};
var sourceBlock = (position) => {
  const lines = position === void 0 ? [] : caretLines(position);
  if (lines.length === 0) return [];
  const longest = Math.max(2, ...lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines.map((line) => line.replaceAll("<!", "<​!")), fence].map((line) => `  ${line}`);
};
var WEIGHT = { error: 0, warning: 1, note: 2 };
var groupDiagnostics = (diagnostics) => {
  const groups = /* @__PURE__ */ new Map();
  for (const found of diagnostics) {
    const key = JSON.stringify([
      found.severity,
      found.code,
      found.where.node === void 0 ? found.what : "",
      found.where.position?.line
    ]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()].toSorted((a, b) => WEIGHT[a[0]?.severity ?? "note"] - WEIGHT[b[0]?.severity ?? "note"]);
};
var diagnosticsMarkdown = (diagnostics, most) => {
  const groups = groupDiagnostics(diagnostics);
  const lines = groups.slice(0, most).flatMap(
    ([first, ...others]) => first === void 0 ? [] : [
      `${diagnosticMarkdown(first)}${others.length > 0 ? ` and ${plural(others.length, "more place")} like it` : ""}`
    ]
  );
  const rest = groups.length - most;
  return [...lines, ...rest > 0 ? [`- … and ${rest} more`] : []].join("\n");
};
var diagnosticsText = (diagnostics, most, paint = plainPaint) => {
  const groups = groupDiagnostics(diagnostics);
  const lines = groups.slice(0, most).flatMap(
    ([first, ...others]) => first === void 0 ? [] : [
      `${diagnosticText(first, paint)}${others.length > 0 ? `
  … and ${plural(others.length, "more place")} like it` : ""}`
    ]
  );
  const rest = groups.length - most;
  return shorten([...lines, ...rest > 0 ? [`… and ${rest} more`] : []].join("\n"), MAX_TEXT);
};
var MAX_TEXT = 5e4;

export {
  placeOf,
  diagnosticText,
  diagnosticsMarkdown,
  diagnosticsText
};
