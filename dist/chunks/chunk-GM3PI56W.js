import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  operatorName
} from "./chunk-LNF3NK2O.js";

// src/diff/change.ts
var magnitude = (value) => value < 0n ? -value : value;
var operatorOfChange = ({ head, base }) => {
  const node = head ?? base;
  return node === null ? "" : operatorName(node);
};

export {
  magnitude,
  operatorOfChange
};
