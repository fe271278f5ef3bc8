import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/result/exact-json.ts
var exactJson = (value, indent = 2) => {
  const parts = [];
  write(value, { parts, indent, lead: "\n" });
  return parts.join("");
};
var write = (value, writer) => {
  const { parts } = writer;
  if (typeof value === "bigint") parts.push(value.toString());
  else if (Array.isArray(value)) writeArray(value, writer);
  else if (typeof value === "object" && value !== null) writeObject(value, writer);
  else parts.push(JSON.stringify(value) ?? "null");
};
var writeArray = (values, writer) => {
  const { parts, lead } = writer;
  if (values.length === 0) {
    parts.push("[]");
    return;
  }
  const isFlat = writer.indent === 0 || values.every((value) => typeof value !== "object" || value === null);
  const inner = isFlat ? { ...writer, lead: "" } : deeper(writer);
  values.forEach((value, index) => {
    parts.push(index === 0 ? "[" : isFlat && writer.indent > 0 ? ", " : ",", inner.lead);
    write(value, inner);
  });
  parts.push(isFlat ? "]" : `${lead}]`);
};
var writeObject = (value, writer) => {
  const { parts, lead, indent } = writer;
  const inner = indent === 0 ? { ...writer, lead: "" } : deeper(writer);
  let isFirst = true;
  for (const [key, member] of Object.entries(value)) {
    if (member === void 0) continue;
    parts.push(isFirst ? "{" : ",", inner.lead, JSON.stringify(key), indent === 0 ? ":" : ": ");
    write(member, inner);
    isFirst = false;
  }
  parts.push(isFirst ? "{}" : indent === 0 ? "}" : `${lead}}`);
};
var deeper = (writer) => ({ ...writer, lead: `${writer.lead}${" ".repeat(writer.indent)}` });

export {
  exactJson
};
