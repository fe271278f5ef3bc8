import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/report/text/csv.ts
var csvCell = (text) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
var csvText = (rows) => `${rows.map((row) => row.map(csvCell).join(",")).join("\n")}
`;

export {
  csvText
};
