import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/report/text/paint.ts
import { styleText } from "node:util";
var same = (text) => text;
var plainPaint = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same, cyan: same };
var styled = (style) => (text) => styleText(style, text, { validateStream: false });
var colours = {
  bold: styled("bold"),
  dim: styled("dim"),
  red: styled("red"),
  green: styled("green"),
  yellow: styled("yellow"),
  blue: styled("blue"),
  cyan: styled("cyan")
};
var paintFor = ({ color }) => color ? colours : plainPaint;

export {
  plainPaint,
  paintFor
};
