import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeOne
} from "./chunk-NL2N6CSY.js";
import "./chunk-DBU7GHEB.js";
import {
  diffProfiles
} from "./chunk-42NXFIVY.js";
import "./chunk-F6KTJ4BV.js";
import "./chunk-OKOFMHKC.js";
import "./chunk-HFNSVIID.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-3KCURICI.js";
import "./chunk-H2COLYKG.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";

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
  if (options.format === "json") io.print((await import("./json-SKWI5JZP.js")).diffJson(result));
  else {
    const { diffMarkdown, diffText } = await import("./diff-text-O6MKRI7N.js");
    io.print(
      `${options.format === "markdown" ? diffMarkdown(result) : diffText(result, { color: io.color, width: io.width })}
`
    );
  }
  return 0;
};
export {
  diffCommand
};
