import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  codeSpan,
  escapeProse,
  isEmpty,
  showInline
} from "./chunk-MYD5UKUY.js";

// src/report/text/table.ts
var left = (title) => ({ title, align: "left" });
var right = (title) => ({ title, align: "right" });
var markdownTable = ({ columns, rows }) => rows.length === 0 ? "" : [
  line(columns.map(({ title }) => title)),
  `|${columns.map(({ align }) => align === "right" ? "--:" : ":--").join("|")}|`,
  ...rows.map(line)
].join("\n");
var line = (cells) => `| ${cells.join(" | ")} |`;
var textTable = ({ columns, rows }, width = Infinity, decorate = plain) => {
  if (rows.length === 0) return "";
  const natural = columns.map(
    ({ title }, index) => Math.max(textWidth(title), ...rows.map((row) => textWidth(row[index] ?? "")))
  );
  const widths = fitWidths(natural, columns, width);
  const print = (cells, row) => cells.map((cell, column) => {
    const padded = pad(cell, widths[column] ?? 0, columns[column]?.align ?? "left");
    return decorate(column === cells.length - 1 ? padded.trimEnd() : padded, row, column);
  }).join(GAP).trimEnd();
  return [
    print(
      columns.map(({ title }) => title),
      -1
    ),
    ...rows.map(print)
  ].join("\n");
};
var plain = (cell) => cell;
var GAP = "  ";
var MIN_WIDTH = 12;
var fitWidths = (natural, columns, width) => {
  const widths = [...natural];
  const overrun = columns.at(-1)?.align === "left" ? natural.at(-1) ?? 0 : 0;
  const total = () => widths.reduce((sum, value) => sum + value + GAP.length, -GAP.length);
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const widest = widths.reduce((best, value, index) => {
      const isCandidate = columns[index]?.align === "left" && value > MIN_WIDTH && index < columns.length - 1 && value >= overrun;
      return isCandidate && value > (widths[best] ?? -1) ? index : best;
    }, -1);
    if (widest < 0) break;
    widths[widest] = Math.max(MIN_WIDTH, (widths[widest] ?? 0) - excess);
  }
  return widths;
};
var pad = (cell, width, align) => {
  const shown = textWidth(cell) > width ? cut(cell, width) : cell;
  const space = " ".repeat(Math.max(0, width - textWidth(shown)));
  return align === "right" ? `${space}${shown}` : `${shown}${space}`;
};
var cut = (text, width) => {
  const characters = [...text];
  const start = Math.ceil((width - 1) / 2);
  return `${characters.slice(0, start).join("")}…${characters.slice(characters.length - (width - 1 - start)).join("")}`;
};
var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;
var NO_WIDTH = new RegExp("\\p{M}", "u");
var textWidth = (text) => {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
};
var ASCII = /^[ -~]*$/;

// src/report/blocks/print-markdown.ts
var inlineMarkdown = (content) => showInline(content, { text: escapeProse, code: codeSpan, mark });
var mark = (kind, shown) => {
  switch (kind) {
    case "strong":
    case "broken":
      return `**${shown}**`;
    case "small":
      return `<sub>${shown}</sub>`;
    case "failed":
      return shown;
  }
};
var printMarkdown = (blocks) => blocks.map(blockMarkdown).join("\n\n");
var blockMarkdown = (block) => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inlineMarkdown(block.content)}`;
    case "paragraph":
      return inlineMarkdown(block.content);
    case "quote":
      return block.lines.map((line2) => `> ${inlineMarkdown(line2)}`).join("\n>\n");
    case "list":
      return [...lead(block.lead).map(inlineMarkdown), ...block.items.map(itemMarkdown)].join("\n");
    case "table":
      return markdownTable({
        columns: block.table.columns.map(({ title, align }) => ({ title: inlineMarkdown(title), align })),
        rows: block.table.rows.map((cells) => cells.map(inlineMarkdown))
      });
    // The blank lines let Markdown be read inside.
    case "fold":
      return `<details><summary>${inlineMarkdown(block.summary)}</summary>

${printMarkdown(block.body)}

</details>`;
    case "code":
      return fenced(block.language, block.lines).join("\n");
  }
};
var lead = (content) => isEmpty(content) ? [] : [content];
var itemMarkdown = ({ content, source }) => [
  `- ${inlineMarkdown(content)}`,
  ...source.length === 0 ? [] : fenced("text", source).map((line2) => `  ${line2}`)
].join("\n");
var fenced = (language, lines) => {
  const longest = Math.max(2, ...lines.flatMap((line2) => Array.from(line2.matchAll(/`+/g), ([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map((line2) => line2.replaceAll("<!", "<​!")), fence];
};

export {
  left,
  right,
  markdownTable,
  textTable,
  textWidth,
  inlineMarkdown,
  printMarkdown
};
