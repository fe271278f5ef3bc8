import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  plainPaint
} from "./chunk-73GKWX3Y.js";
import {
  MAX_MESSAGE,
  code2 as code,
  inline,
  item,
  joinWords,
  list,
  plainLine,
  plainName,
  plural,
  prose2 as prose,
  shorten,
  strong
} from "./chunk-MYD5UKUY.js";

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
var diagnosticItem = (found, others) => {
  const place = placeOf(found.where);
  const { why, fix } = found;
  const parts = [
    inline`${SIGN[found.severity]} ${place === "" ? "" : inline`${code(place, 120)}: `}${sentence(found.what)}`,
    ...why === void 0 || why === "" ? [] : [sentence(why)],
    ...fix === void 0 || fix === "" ? [] : [inline`${strong("Fix:")} ${sentence(fix)}`],
    `(${found.code})`
  ];
  const more = others > 0 ? ` and ${plural(others, "more place")} like it` : "";
  const { position } = found.where;
  return item(inline`${joinWords(parts, " ")}${more}`, position === void 0 ? [] : caretLines(position));
};
var sentence = (text) => prose(endSentence(shorten(plainLine(text), MAX_MESSAGE)));
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
var diagnosticsList = (diagnostics, most) => {
  const groups = groupDiagnostics(diagnostics);
  const rest = groups.length - most;
  return list([
    ...groups.slice(0, most).flatMap(([first, ...others]) => first === void 0 ? [] : [diagnosticItem(first, others.length)]),
    ...rest > 0 ? [item(`… and ${rest} more`)] : []
  ]);
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
  diagnosticText,
  diagnosticsList,
  diagnosticsText
};
