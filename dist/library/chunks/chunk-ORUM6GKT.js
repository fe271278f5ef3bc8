import {
  operatorName
} from "./chunk-LX2IHHZW.js";

// src/diff/change.ts
var magnitude = (value) => value < 0n ? -value : value;
var operatorOfChange = ({ head, base }) => {
  const node = head ?? base;
  return node === null ? "" : operatorName(node);
};

// src/diff/contributions.ts
var contributionsOf = (changes2) => {
  const groups = /* @__PURE__ */ new Map();
  for (const change2 of changes2) {
    const key = `${operatorOfChange(change2)}
${scopePattern(change2)}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [change2]);
    else group.push(change2);
  }
  return [...groups.values()].map(contribution).filter(hasWeight).sort(byWeight);
};
var hasWeight = ({ deltaFlops, deltaParams, deltaBytes }) => deltaFlops !== 0n || deltaParams !== 0n || deltaBytes !== 0n;
var scopePattern = ({ head, base }) => ((head ?? base)?.scope ?? []).map((part) => part.replaceAll(/\d+/g, "*")).join("/");
var contribution = (group) => {
  const [first] = group;
  const sum = (of) => group.reduce((total, change2) => total + of(change2), 0n);
  const kinds = new Set(group.map(({ kind }) => kind));
  return {
    op: first === void 0 ? "" : operatorOfChange(first),
    scope: first === void 0 ? "" : commonScope(group),
    node: (first?.head ?? first?.base)?.name ?? "",
    count: group.length,
    kind: kinds.size === 1 && first !== void 0 ? first.kind : "changed",
    baseFlops: sum(({ base }) => flopsOf(base)),
    headFlops: sum(({ head }) => flopsOf(head)),
    deltaFlops: sum(({ deltaFlops }) => deltaFlops),
    deltaParams: sum(({ deltaParams }) => deltaParams),
    deltaBytes: sum(({ deltaBytes }) => deltaBytes)
  };
};
var flopsOf = (node) => node?.flops ?? 0n;
var commonScope = (group) => {
  const [first] = group;
  if (first === void 0) return "";
  return group.length === 1 ? ((first.head ?? first.base)?.scope ?? []).join("/") : scopePattern(first);
};
var byWeight = (a, b) => {
  for (const [left, right] of [
    [a.deltaFlops, b.deltaFlops],
    [a.deltaBytes, b.deltaBytes],
    [a.deltaParams, b.deltaParams]
  ]) {
    const [x, y] = [magnitude(left), magnitude(right)];
    if (x !== y) return x > y ? -1 : 1;
  }
  return `${a.op}${a.scope}`.localeCompare(`${b.op}${b.scope}`, "en");
};

// src/diff/match-nodes.ts
var signatureOf = (node) => JSON.stringify([
  node.domain,
  node.op,
  [...node.inputs, ...node.outputs].map((value) => [value.type, value.shape]),
  node.attributes,
  String(node.times)
]);
var operatorOf = (node) => `${node.domain}:${node.op}`;
var matchNodes = (base, head) => {
  const signatures = /* @__PURE__ */ new Map();
  const signature = (node) => {
    const known = signatures.get(node) ?? signatureOf(node);
    signatures.set(node, known);
    return known;
  };
  const keys = [
    (node) => `${node.name}
${signature(node)}`,
    signature,
    (node) => `${node.name}
${operatorOf(node)}`,
    operatorOf
  ];
  return align({ base, head }, keys);
};
var align = (segment, [key, ...weaker]) => {
  if (key === void 0 || segment.base.length === 0 || segment.head.length === 0) return unmatched(segment);
  const pairs = [];
  let [fromBase, fromHead] = [0, 0];
  const gap = (toBase, toHead) => {
    const between = { base: segment.base.slice(fromBase, toBase), head: segment.head.slice(fromHead, toHead) };
    pairs.push(...align(between, weaker));
  };
  for (const [atBase, atHead] of commonSequence(segment.base.map(key), segment.head.map(key))) {
    gap(atBase, atHead);
    pairs.push({ base: segment.base[atBase], head: segment.head[atHead] });
    fromBase = atBase + 1;
    fromHead = atHead + 1;
  }
  gap(segment.base.length, segment.head.length);
  return pairs;
};
var unmatched = ({ base, head }) => [
  ...base.map((node) => ({ base: node, head: void 0 })),
  ...head.map((node) => ({ base: void 0, head: node }))
];
var commonSequence = (base, head) => {
  const pairs = [];
  const pending = [[0, base.length, 0, head.length]];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    let [baseStart, baseEnd, headStart, headEnd] = next;
    while (baseStart < baseEnd && headStart < headEnd && base[baseStart] === head[headStart])
      pairs.push([baseStart++, headStart++]);
    while (baseStart < baseEnd && headStart < headEnd && base[baseEnd - 1] === head[headEnd - 1])
      pairs.push([--baseEnd, --headEnd]);
    if (baseStart >= baseEnd || headStart >= headEnd) continue;
    const anchors = uniqueAnchors(base, head, [baseStart, baseEnd, headStart, headEnd]);
    if (anchors.length === 0) {
      pairs.push(...nearestInOrder(base, head, [baseStart, baseEnd, headStart, headEnd]));
      continue;
    }
    let [fromBase, fromHead] = [baseStart, headStart];
    for (const [atBase, atHead] of anchors) {
      pending.push([fromBase, atBase, fromHead, atHead]);
      pairs.push([atBase, atHead]);
      fromBase = atBase + 1;
      fromHead = atHead + 1;
    }
    pending.push([fromBase, baseEnd, fromHead, headEnd]);
  }
  return pairs.sort(([a], [b]) => a - b);
};
var uniqueAnchors = (base, head, [b0, b1, h0, h1]) => {
  const inBase = uniquePositions(base, b0, b1);
  const inHead = uniquePositions(head, h0, h1);
  const candidates = [];
  for (const [key, atBase] of inBase) {
    const atHead = inHead.get(key);
    if (atHead !== void 0) candidates.push([atBase, atHead]);
  }
  return longestIncreasing(candidates.sort(([a], [b]) => a - b));
};
var uniquePositions = (keys, start, end) => {
  const positions = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = start; index < end; index++) {
    const key = keys[index] ?? "";
    if (positions.has(key)) repeated.add(key);
    else positions.set(key, index);
  }
  for (const key of repeated) positions.delete(key);
  return positions;
};
var longestIncreasing = (pairs) => {
  const tails = [];
  const previous = [];
  pairs.forEach(([, atHead], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < atHead) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1] ?? -1 : -1;
    tails[low] = index;
  });
  const chain = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== void 0) chain.push(pair);
  }
  return chain.reverse();
};
var MAX_TABLE = 1e6;
var nearestInOrder = (base, head, [b0, b1, h0, h1]) => {
  const [rows, columns] = [b1 - b0, h1 - h0];
  if (rows * columns > MAX_TABLE) return greedyInOrder(base, head, [b0, b1, h0, h1]);
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const isEqual = base[b0 + row] === head[h0 + column];
      const [diagonal, down, right] = [
        lengths[(row + 1) * width + column + 1] ?? 0,
        lengths[(row + 1) * width + column] ?? 0,
        lengths[row * width + column + 1] ?? 0
      ];
      lengths[row * width + column] = isEqual ? diagonal + 1 : Math.max(down, right);
    }
  }
  const pairs = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (base[b0 + row] === head[h0 + column]) pairs.push([b0 + row++, h0 + column++]);
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  return pairs;
};
var greedyInOrder = (base, head, [b0, b1, h0, h1]) => {
  const waiting = /* @__PURE__ */ new Map();
  for (let index = h1 - 1; index >= h0; index--) {
    const list = waiting.get(head[index] ?? "");
    if (list === void 0) waiting.set(head[index] ?? "", [index]);
    else list.push(index);
  }
  const pairs = [];
  let last = -1;
  for (let index = b0; index < b1; index++) {
    const list = waiting.get(base[index] ?? "") ?? [];
    while ((list.at(-1) ?? Infinity) <= last) list.pop();
    const at = list.pop();
    if (at === void 0) continue;
    pairs.push([index, at]);
    last = at;
  }
  return pairs;
};

// src/diff/structure.ts
var structureChanges = (base, head) => [
  ...changes("operator", operatorCounts(base), operatorCounts(head)).filter(
    ({ base: b, head: h }) => b === null || h === null
  ),
  ...changes("opset", opsets(base), opsets(head)),
  ...changes("input", valueTexts(base.inputs), valueTexts(head.inputs)),
  ...changes("output", valueTexts(base.outputs), valueTexts(head.outputs))
];
var changes = (kind, base, head) => [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((name) => base.get(name) !== head.get(name)).map((name) => ({ kind, name, base: base.get(name) ?? null, head: head.get(name) ?? null }));
var operatorCounts = (profile) => new Map(Object.entries(profile.byOperator).map(([name, totals]) => [name, `${totals.nodes}`]));
var opsets = (profile) => new Map(Object.entries(profile.opsetImports).map(([domain, version]) => [domain, `${version}`]));
var valueTexts = (values) => new Map(
  values.map((value) => [value.name, `${value.type ?? "?"}[${value.shape?.map((dim) => dim ?? "?").join(", ") ?? "?"}]`])
);

// src/diff/diff.ts
var diffProfiles = (base, head) => {
  const nodes = matchNodes(base.nodes, head.nodes).flatMap((pair) => changeOf(pair) ?? []);
  return {
    totals: {
      flops: change(base, head, "flops"),
      macs: change(base, head, "macs"),
      params: change(base, head, "params"),
      weightBytes: change(base, head, "weightBytes"),
      peakMemoryBytes: change(base, head, "peakMemoryBytes"),
      trafficBytes: change(base, head, "trafficBytes"),
      vectorFlops: change(base, head, "vectorFlops")
    },
    nodes: [...nodes].sort(byImpact),
    contributions: contributionsOf(nodes),
    structure: structureChanges(base, head)
  };
};
var change = (base, head, metric) => ({
  base: base.totals[metric],
  head: head.totals[metric],
  delta: head.totals[metric] - base.totals[metric]
});
var bytesMoved = (node) => node === void 0 ? 0n : node.activationBytesRead + node.activationBytesWritten + node.weightBytesRead;
var changeOf = ({ base, head }) => {
  if (base !== void 0 && head !== void 0 && signatureOf(base) === signatureOf(head) && base.params === head.params)
    return void 0;
  return {
    kind: base === void 0 ? "added" : head === void 0 ? "removed" : "changed",
    base: base ?? null,
    head: head ?? null,
    deltaFlops: (head?.flops ?? 0n) - (base?.flops ?? 0n),
    deltaParams: (head?.params ?? 0n) - (base?.params ?? 0n),
    deltaBytes: bytesMoved(head) - bytesMoved(base)
  };
};
var compareMagnitudes = (a, b) => {
  const [left, right] = [magnitude(a), magnitude(b)];
  return left === right ? 0 : left > right ? -1 : 1;
};
var byImpact = (a, b) => compareMagnitudes(a.deltaFlops, b.deltaFlops) || compareMagnitudes(a.deltaBytes, b.deltaBytes) || compareMagnitudes(a.deltaParams, b.deltaParams) || nameOf(a).localeCompare(nameOf(b), "en");
var nameOf = ({ head, base }) => head?.name ?? base?.name ?? "";

export {
  diffProfiles
};
