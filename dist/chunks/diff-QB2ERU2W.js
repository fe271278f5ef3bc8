import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  diffProfiles
} from "./chunk-KQ2RYAJI.js";
import {
  analyzeOne
} from "./chunk-5NXS543A.js";
import "./chunk-IWG7736J.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-GM3PI56W.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-D66BWYMD.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/diff.ts
var diffCommand = async (paths, options, io) => {
  const base = await analyzeOne(paths.base, options, io);
  const head = await analyzeOne(paths.head, options, io);
  if (typeof base === "number") return base;
  if (typeof head === "number") return head;
  const diff = diffProfiles(base.profile, head.profile);
  const result = {
    id: paths.head,
    path: paths.head,
    scenario: null,
    state: diff.nodes.length === 0 ? "unchanged" : "changed",
    from: paths.base,
    note: null,
    profile: head.profile,
    estimates: head.estimates,
    baseProfile: base.profile,
    baseEstimates: base.estimates,
    diff,
    verdicts: [],
    diagnostics: []
  };
  if (options.format === "json") io.print((await import("./json-3JVQ6HEW.js")).diffJson(result));
  else {
    const { diffMarkdown, diffText } = await import("./diff-text-DBNRXX6S.js");
    io.print(
      `${options.format === "markdown" ? diffMarkdown(result) : diffText(result, { color: io.color, width: io.width })}
`
    );
  }
  return EXIT.pass;
};
export {
  diffCommand
};
