import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/analyzer/hardware/catalogue/nearest-names.ts
var MAX_DISTANCE_SHARE = 0.4;
var MAX_SUGGESTIONS = 3;
var MAX_LENGTH = 64;
var nearestNames = (name, known) => {
  if (name.length === 0 || name.length > MAX_LENGTH) return [];
  return known.map((candidate) => ({ candidate, distance: candidate.includes(name) ? 0.5 : editDistance(name, candidate) })).filter(({ candidate, distance }) => distance <= MAX_DISTANCE_SHARE * Math.max(name.length, candidate.length)).sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
};
var editDistance = (a, b) => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replace = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replace, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

export {
  nearestNames
};
