#!/usr/bin/env node
import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EXIT
} from "./chunks/chunk-SSFJ7BN5.js";
import "./chunks/chunk-T6KAECAY.js";

// src/cli.ts
import module from "node:module";
module.enableCompileCache?.();
var isLost = false;
var lose = (error) => {
  if (error.code === "EPIPE" || isLost) return;
  isLost = true;
  process.exitCode = EXIT.configuration;
  const remedy = error.code === "ENOSPC" ? "The disk is full: free some space" : "Check where the output goes";
  process.stderr.write(`Cannot write the output: ${error.message}. ${remedy}, or write a file with --output.
`);
};
process.stdout.on("error", lose);
process.stderr.on("error", () => {
  process.exitCode = EXIT.configuration;
});
var { main } = await import("./chunks/main-2N23QZ7H.js");
var code = await main(process.argv.slice(2));
process.exitCode = isLost ? EXIT.configuration : code;
