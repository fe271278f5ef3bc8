#!/usr/bin/env node
import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/cli.ts
import module from "node:module";
module.enableCompileCache?.();
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
var { main } = await import("./chunks/main-NOYP7GX6.js");
process.exitCode = await main(process.argv.slice(2));
