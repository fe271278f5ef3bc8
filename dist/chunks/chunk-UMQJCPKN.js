import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  textTable
} from "./chunk-X7777CKA.js";
import {
  paintFor,
  plainPaint
} from "./chunk-73GKWX3Y.js";
import {
  hasMark,
  isEmpty,
  showInline
} from "./chunk-MYD5UKUY.js";

// src/report/blocks/print-terminal.ts
var printTerminal = (blocks, style) => linesOf(blocks, style).join("\n");
var linesOf = (blocks, style) => blocks.flatMap((block, index) => [...index === 0 ? [] : [""], ...blockLines(block, style)]);
var blockLines = (block, style) => {
  const paint = paintFor(style);
  const wrapped = (text) => wrap(text, style.width);
  switch (block.kind) {
    case "heading":
      return wrapped(paint.bold(shown(block.content)));
    case "paragraph":
      return wrapped(shown(block.content, paint));
    case "quote":
      return block.lines.flatMap((line, index) => [
        ...index === 0 ? [] : ["│"],
        ...wrapped(`│ ${shown(line, paint)}`)
      ]);
    case "list":
      return [
        ...isEmpty(block.lead) ? [] : wrapped(shown(block.lead, paint)),
        ...block.items.flatMap(({ content, source }) => [
          ...wrapped(`- ${shown(content, paint)}`),
          ...source.map((line) => `  ${line}`)
        ])
      ];
    case "table":
      return tableText(block.table, paint, style.width).split("\n");
    case "fold": {
      const inner = linesOf(block.body, { ...style, width: style.width - INDENT.length });
      return [paint.bold(`▸ ${shown(block.summary)}`), "", ...inner.map((line) => `${INDENT}${line}`.trimEnd())];
    }
    case "code":
      return block.lines;
  }
};
var INDENT = "  ";
var BROKEN = " !";
var tableText = ({ columns, rows }, paint, width) => {
  const plain = {
    columns: columns.map(({ title, align }) => ({ title: shown(title), align })),
    rows: rows.map((cells) => cells.map((cell) => `${shown(cell)}${hasMark(cell, "broken") ? BROKEN : ""}`))
  };
  return textTable(plain, width, (text, row, column) => {
    if (row < 0) return paint.dim(text);
    const cell = rows[row]?.[column] ?? [];
    return hasMark(cell, "broken") || hasMark(cell, "failed") ? paint.red(text) : text;
  });
};
var same = (text) => text;
var shown = (content, paint = plainPaint) => showInline(content, {
  text: same,
  code: paint.cyan,
  mark: (kind, text) => kind === "small" ? paint.dim(text) : kind === "failed" ? text : paint.bold(text)
});
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
  printTerminal
};
