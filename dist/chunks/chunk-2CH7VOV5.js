import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  textTable
} from "./chunk-IA5BA5RH.js";
import {
  paintFor,
  plainPaint
} from "./chunk-73GKWX3Y.js";

// src/report/text/inline.ts
var INLINE = /(?<fence>`+)(?<pad> ?)(?<span>.*?)\k<pad>\k<fence>(?!`)|<code>(?<coded>.*?)<\/code>|\*\*(?<bold>.+?)\*\*|<sub>(?<small>.*?)<\/sub>|\\(?<escaped>[!-/:-@[-`{-~])|&(?<entity>#\d+|[a-z]+);|\u200B/g;
var renderInline = (markdown, style) => {
  const parts = [];
  let from = 0;
  for (const match of markdown.matchAll(INLINE)) {
    parts.push(style.text(markdown.slice(from, match.index)), renderMatch(match.groups ?? {}, style));
    from = match.index + match[0].length;
  }
  parts.push(style.text(markdown.slice(from)));
  return parts.join("");
};
var renderMatch = (groups, style) => {
  const { fence, span, coded, bold, small, escaped, entity } = groups;
  if (fence !== void 0) return style.code(span ?? "");
  if (coded !== void 0) return style.code(coded.replaceAll(/&(#\d+|[a-z]+);/g, (_, name) => decode(name)));
  if (bold !== void 0) return style.bold(renderInline(bold, style));
  if (small !== void 0) return style.small(renderInline(small, style));
  if (escaped !== void 0) return style.text(escaped);
  return entity === void 0 ? "" : style.text(decode(entity));
};
var NAMED = { lt: "<", gt: ">", amp: "&", quot: '"' };
var decode = (entity) => {
  if (!entity.startsWith("#")) return Object.hasOwn(NAMED, entity) ? NAMED[entity] ?? "" : `&${entity};`;
  const point = Number(entity.slice(1));
  return point < 32 || point > 1114111 ? "" : String.fromCodePoint(point);
};
var readTable = (lines, start) => {
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  const [titles = [], aligns = [], ...rows] = lines.slice(start, end < 0 ? lines.length : end).map(
    (row) => row.split("|").slice(1, -1).map((cell) => cell.trim())
  );
  return { titles, isRight: aligns.map((align) => align.endsWith("-:")), rows };
};

// src/report/text/markdown-for-terminal.ts
var LOG_STYLE = { color: false, width: 120 };
var renderMarkdownForTerminal = (markdown, style = LOG_STYLE) => {
  const paint = paintFor(style);
  const lines = markdown.split("\n");
  const out = [];
  let depth = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const indent = "  ".repeat(depth);
    if (line.startsWith("| ")) {
      const table = tableAt(lines, index);
      const text = textTable(table, style.width - indent.length, decorator(table, paint));
      out.push(...text.split("\n").map((row) => `${indent}${row}`));
      index += table.rows.length + 1;
      continue;
    }
    const summary = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1];
    if (summary !== void 0) {
      out.push(`${indent}${paint.bold(`▸ ${inlineText(summary)}`)}`);
      depth++;
    } else if (line === "</details>") depth = Math.max(0, depth - 1);
    else if (line.startsWith("<!-- ")) continue;
    else
      out.push(...wrap(blockText(line, paint), style.width - indent.length).map((part) => `${indent}${part}`.trimEnd()));
  }
  return out.join("\n").replaceAll(/\n{3,}/g, "\n\n").trimEnd();
};
var blockText = (line, paint) => {
  const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
  if (heading !== void 0) return paint.bold(inlineText(heading));
  return inlineText(line.replace(/^> ?/, "│ "), paint);
};
var tableAt = (lines, start) => {
  const { titles, isRight, rows } = readTable(lines, start);
  return {
    columns: titles.map((title, index) => ({
      title: inlineText(title),
      align: isRight[index] === true ? "right" : "left"
    })),
    rows: rows.map(
      (cells) => cells.map((cell) => cell.includes("**") ? `${inlineText(cell)}${BROKEN}` : inlineText(cell))
    )
  };
};
var BROKEN = " !";
var decorator = ({ rows }, paint) => (cell, row, column) => {
  if (row < 0) return paint.dim(cell);
  const text = rows[row]?.[column] ?? "";
  return text.endsWith(BROKEN) || text.startsWith("❌") ? paint.red(cell) : cell;
};
var same = (text) => text;
var inlineText = (markdown, paint = plainPaint) => renderInline(markdown, { text: same, code: paint.cyan, bold: paint.bold, small: paint.dim });
var wrap = (text, width) => {
  if (text.length <= width || text.includes("\x1B")) return [text];
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

export {
  renderInline,
  readTable,
  renderMarkdownForTerminal
};
