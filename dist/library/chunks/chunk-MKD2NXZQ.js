import {
  MAX_RANK
} from "./chunk-JR7I5LTP.js";
import {
  bitsOf,
  elementTypeOf,
  isFloat,
  isInteger,
  kindOf
} from "./chunk-5RVUSMIJ.js";

// src/analyzer/dim/expression.ts
var factorKey = ({ atom, power }) => power === 1 ? atom.key : `${atom.key}^${power}`;
var termOf = (coefficient, factors) => ({
  coefficient,
  factors,
  monomial: factors.map(factorKey).join("*"),
  degree: factors.reduce((sum, factor) => sum + factor.power, 0)
});
var withCoefficient = ({ factors, monomial, degree }, coefficient) => ({
  coefficient,
  factors,
  monomial,
  degree
});
var absolute = (value) => value < 0n ? -value : value;
var greatestCommonDivisor = (a, b) => {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};
var contentOf = (terms) => terms.reduce((divisor, term) => greatestCommonDivisor(divisor, term.coefficient), 0n);
var compareTerms = (a, b) => {
  if (a.degree !== b.degree) return b.degree - a.degree;
  for (const [index, { atom, power }] of a.factors.entries()) {
    const other = b.factors[index];
    if (other === void 0) return -1;
    if (atom.key !== other.atom.key) return atom.key < other.atom.key ? -1 : 1;
    if (power !== other.power) return other.power - power;
  }
  return 0;
};
var collect = (terms) => {
  const [first, second] = terms;
  if (first === void 0 || second === void 0 && first.coefficient !== 0n) return [...terms];
  const sums = /* @__PURE__ */ new Map();
  for (const term of terms) {
    const sum = sums.get(term.monomial);
    sums.set(term.monomial, sum === void 0 ? term : withCoefficient(term, sum.coefficient + term.coefficient));
  }
  return [...sums.values()].filter((term) => term.coefficient !== 0n);
};
var depthOf = (terms) => {
  let depth = 0;
  for (const { factors } of terms) for (const { atom } of factors) if (atom.depth > depth) depth = atom.depth;
  return depth;
};
var expressionOf = (terms, denominator = 1n) => {
  let collected = collect(terms);
  let divisor = denominator === 1n ? 1n : greatestCommonDivisor(contentOf(collected), denominator);
  if (denominator < 0n) divisor = -divisor;
  if (divisor !== 1n) collected = collected.map((term) => withCoefficient(term, term.coefficient / divisor));
  collected.sort(compareTerms);
  const sum = collected.map((term) => `${term.coefficient}*${term.monomial}`).join("+");
  const reduced = divisor === 1n ? denominator : denominator / divisor;
  return {
    kind: "expression",
    key: reduced === 1n ? sum : `${sum}/${reduced}`,
    terms: collected,
    denominator: reduced,
    depth: depthOf(collected)
  };
};
var constant = (value) => expressionOf(value === 0n ? [] : [{ coefficient: value, factors: [], monomial: "", degree: 0 }]);
var ZERO = constant(0n);
var ONE = constant(1n);
var ofAtom = (atom) => expressionOf([termOf(1n, [{ atom, power: 1 }])]);
var constantNumerator = ({ terms }) => {
  const [first, second] = terms;
  if (first === void 0) return 0n;
  return second === void 0 && first.degree === 0 ? first.coefficient : void 0;
};
var constantInteger = (expression) => expression.denominator === 1n ? constantNumerator(expression) : void 0;

// src/analyzer/dim/limits.ts
var MAX_TERMS = 128;
var MAX_DEPTH = 10;
var MAX_DEGREE = 32;
var MAX_KEY_LENGTH = 8192;
var MAX_TERM_PRODUCTS = 4096;
var MAX_BOUND_PRODUCTS = 512;
var MAX_DIVISION_STEPS = 512;
var MAX_OPERANDS = 16;
var isWithinLimits = (expression) => expression.terms.length <= MAX_TERMS && expression.depth <= MAX_DEPTH && expression.key.length <= MAX_KEY_LENGTH && (expression.terms[0]?.degree ?? 0) <= MAX_DEGREE;

// src/analyzer/dim/polynomial.ts
var sumOf = (expressions) => {
  const [first] = expressions;
  if (first === void 0) return ZERO;
  if (expressions.length === 1) return first;
  const denominator = commonDenominator(expressions);
  return expressionOf(
    expressions.flatMap((each) => scaleTerms(each.terms, denominator / each.denominator)),
    denominator
  );
};
var leastCommonMultiple = (a, b) => {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return a / x * b;
};
var commonDenominator = (expressions) => expressions.reduce((product, each) => leastCommonMultiple(product, each.denominator), 1n);
var scaleTerms = (terms, by) => by === 1n ? terms : terms.map((term) => withCoefficient(term, term.coefficient * by));
var scaled = (expression, numerator, denominator = 1n) => numerator === denominator && numerator !== 0n ? expression : expressionOf(scaleTerms(expression.terms, numerator), expression.denominator * denominator);
var negated = (expression) => scaled(expression, -1n);
var differenceOf = (a, b) => sumOf([a, negated(b)]);
var numeratorOf = (expression) => expression.denominator === 1n ? expression : expressionOf(expression.terms);
var multiplyFactors = (a, b) => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const product = [];
  let [i, j] = [0, 0];
  for (; ; ) {
    const [left, right] = [a[i], b[j]];
    if (left === void 0) return [...product, ...b.slice(j)];
    if (right === void 0) return [...product, ...a.slice(i)];
    if (left.atom.key === right.atom.key) {
      product.push({ atom: left.atom, power: left.power + right.power });
      i++;
      j++;
    } else if (left.atom.key < right.atom.key) {
      product.push(left);
      i++;
    } else {
      product.push(right);
      j++;
    }
  }
};
var multiplyTerms = (a, b) => termOf(a.coefficient * b.coefficient, multiplyFactors(a.factors, b.factors));
var productOf = (a, b) => {
  const [left, right] = [constantNumerator(a), constantNumerator(b)];
  if (right !== void 0) return scaled(a, right, b.denominator);
  if (left !== void 0) return scaled(b, left, a.denominator);
  return expressionOf(
    a.terms.flatMap((term) => b.terms.map((other) => multiplyTerms(term, other))),
    a.denominator * b.denominator
  );
};
var divideFactors = (a, b) => {
  if (b.length === 0) return a;
  const left = new Map(a.map((factor) => [factor.atom.key, factor]));
  for (const { atom, power } of b) {
    const factor = left.get(atom.key);
    if (factor === void 0 || factor.power < power) return void 0;
    if (factor.power === power) left.delete(atom.key);
    else left.set(atom.key, { atom, power: factor.power - power });
  }
  return [...left.values()];
};
var floorDivideIntegers = (a, b) => {
  const quotient2 = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient2 - 1n : quotient2;
};
var dividePolynomials = (a, b) => {
  const [lead, ...tail] = b.terms;
  if (lead === void 0) return void 0;
  const quotient2 = [];
  const remainder = [];
  let rest = a.terms;
  for (let steps = 0; ; steps++) {
    const [head, ...others] = rest;
    if (head === void 0) return { quotient: expressionOf(quotient2), remainder: expressionOf(remainder) };
    if (steps > MAX_DIVISION_STEPS) return void 0;
    const factors = divideFactors(head.factors, lead.factors);
    const times2 = factors === void 0 ? 0n : floorDivideIntegers(head.coefficient, lead.coefficient);
    const left = head.coefficient - times2 * lead.coefficient;
    if (left !== 0n) remainder.push(withCoefficient(head, left));
    if (factors === void 0 || times2 === 0n) {
      rest = others;
      continue;
    }
    const part = termOf(times2, factors);
    quotient2.push(part);
    const negative = withCoefficient(part, -times2);
    rest = tail.length === 0 ? others : expressionOf([...others, ...tail.map((term) => multiplyTerms(term, negative))]).terms;
  }
};
var splitConstant = (expression) => {
  const last = expression.terms.at(-1);
  return last?.degree === 0 ? { varying: expression.terms.slice(0, -1), fixed: last.coefficient } : { varying: expression.terms, fixed: 0n };
};

// src/analyzer/dim/bounds.ts
var lowerBound = (expression) => {
  let best = shiftedBound(expression);
  for (const relaxed of relaxations(expression)) {
    const bound = shiftedBound(relaxed);
    if (bound === void 0) continue;
    const [numerator2, denominator2] = bound;
    if (best === void 0 || numerator2 * best[1] > best[0] * denominator2) best = bound;
  }
  if (best === void 0) return void 0;
  const [numerator, denominator] = best;
  return expression.denominator === 1n ? -floorDivideIntegers(-numerator, denominator) : floorDivideIntegers(numerator, denominator);
};
var upperBound = (expression) => {
  const bound = lowerBound(negated(expression));
  return bound === void 0 ? void 0 : -bound;
};
var isAtLeast = (a, b) => reaches(differenceOf(a, b), 0n);
var isPositive = (expression) => reaches(expression, 1n);
var reaches = (expression, threshold) => {
  const value = constantNumerator(expression);
  if (value !== void 0) return value >= threshold * expression.denominator;
  const bound = shiftedBound(expression);
  if (bound !== void 0 && bound[0] >= threshold * bound[1]) return true;
  if (expression.depth < 2) return false;
  const best = lowerBound(expression);
  return best !== void 0 && best >= threshold;
};
var shiftedBound = (expression) => {
  const work = expression.terms.reduce((sum, term) => sum + 2 ** Math.min(term.degree, 30), 0);
  if (work > MAX_BOUND_PRODUCTS) return void 0;
  const products = /* @__PURE__ */ new Map();
  for (const term of expression.terms) {
    for (const product of shift(term)) {
      const sum = products.get(product.key);
      products.set(
        product.key,
        sum === void 0 ? product : { ...product, coefficient: sum.coefficient + product.coefficient }
      );
    }
  }
  let bound = 0n;
  for (const { coefficient, key, nonNegative, high } of products.values()) {
    if (coefficient === 0n) continue;
    if (key === "") bound += coefficient;
    else if (!nonNegative) return void 0;
    else if (coefficient < 0n) {
      if (high === void 0) return void 0;
      bound += coefficient * high;
    }
  }
  return [bound, expression.denominator];
};
var shift = (term) => {
  let products = [{ key: "", coefficient: term.coefficient, high: 1n, nonNegative: true }];
  for (const factor of term.factors) {
    const powers = shiftedPowers(factor);
    products = products.flatMap((product) => powers.map((power) => joinShifted(product, power)));
  }
  return products;
};
var joinShifted = (a, b) => ({
  key: `${a.key}${b.key}`,
  coefficient: a.coefficient * b.coefficient,
  high: a.high === void 0 || b.high === void 0 ? void 0 : a.high * b.high,
  nonNegative: a.nonNegative && b.nonNegative
});
var shiftedPowers = ({ atom, power }) => {
  const { low } = atom;
  if (low === void 0) {
    return [{ key: `${atom.key}^${power}*`, coefficient: 1n, high: void 0, nonNegative: power % 2 === 0 }];
  }
  const range2 = atom.high === void 0 ? void 0 : atom.high - low;
  const powers = [];
  let binomial = 1n;
  for (let i = 0; i <= power; i++) {
    const coefficient = binomial * low ** BigInt(power - i);
    binomial = binomial * BigInt(power - i) / BigInt(i + 1);
    if (coefficient === 0n) continue;
    const high = i === 0 ? 1n : range2 === void 0 ? void 0 : range2 ** BigInt(i);
    powers.push({ key: i === 0 ? "" : `${atom.key}^${i}*`, coefficient, high, nonNegative: true });
  }
  return powers;
};
var RELAXED_OPERANDS = 3;
var RELAXED_LAYERS = 2;
var relaxations = (expression) => {
  if (expression.depth < 2) return [];
  const relaxed = [];
  const options = hasChoice(expression) ? RELAXED_OPERANDS : 1;
  for (let option = 0; option < options; option++) {
    let current = expression;
    for (let layer = 0; layer < RELAXED_LAYERS; layer++) {
      const next = relax(current, option);
      if (next === void 0) break;
      relaxed.push(next);
      current = next;
    }
  }
  return relaxed;
};
var hasChoice = (expression) => expression.terms.some(({ factors }) => factors.some(({ atom }) => atom.kind === "min" || atom.kind === "max"));
var relax = (expression, option) => {
  let changed = false;
  const parts = expression.terms.map((term) => {
    const part = relaxTerm(term, option);
    if (part !== void 0) changed = true;
    return part ?? expressionOf([term]);
  });
  return changed ? scaled(sumOf(parts), 1n, expression.denominator) : void 0;
};
var relaxTerm = (term, option) => {
  const { coefficient, factors } = term;
  const index = factors.findIndex(({ atom: atom2, power }) => power === 1 && atom2.kind !== "symbol");
  const atom = factors[index]?.atom;
  if (atom === void 0) return void 0;
  const others = factors.filter((_, position2) => position2 !== index);
  if (!others.every((other) => other.atom.low !== void 0 && other.atom.low >= 0n)) return void 0;
  const estimate = coefficient > 0n ? below(atom, option) : above(atom, option);
  return estimate === void 0 || estimate.terms.length > RELAXED_TERMS ? void 0 : productOf(estimate, expressionOf([termOf(coefficient, others)]));
};
var RELAXED_TERMS = 16;
var below = (atom, option) => {
  if (atom.kind === "max") return atom.operands[option];
  const divisor = divisorOf(atom);
  if (atom.kind !== "floor-div" || divisor === void 0) return void 0;
  return scaled(sumOf([atom.of, constant(1n - divisor)]), 1n, divisor);
};
var above = (atom, option) => {
  if (atom.kind === "min") return atom.operands[option];
  const divisor = divisorOf(atom);
  return atom.kind === "floor-div" && divisor !== void 0 ? scaled(atom.of, 1n, divisor) : void 0;
};
var divisorOf = (atom) => {
  if (atom.kind !== "floor-div") return void 0;
  const divisor = constantInteger(atom.by);
  return divisor !== void 0 && divisor > 0n ? divisor : void 0;
};

// src/analyzer/dim/atom.ts
var symbol = (name) => ofAtom({ kind: "symbol", key: JSON.stringify(name), depth: 1, low: 1n, high: void 0, name });
var freshSymbols = 0;
var freshSymbol = (origin) => {
  freshSymbols++;
  const name = `?${freshSymbols}`;
  const low = origin.reason === "limit" || origin.reason === "conflict" ? void 0 : 0n;
  return ofAtom({ kind: "symbol", key: name, depth: 1, low, high: void 0, name, origin });
};
var beyondLimits = () => freshSymbol({ reason: "limit", node: "" });
var conflicting = () => freshSymbol({ reason: "conflict", node: "" });
var floorAtom = (of, by) => {
  const low = once(() => lowestQuotient(of, by));
  const high = once(() => highestQuotient(of, by));
  return {
    kind: "floor-div",
    key: floorKey(of, by),
    depth: Math.max(of.depth, by.depth) + 1,
    get low() {
      return low();
    },
    get high() {
      return high();
    },
    of,
    by
  };
};
var floorKey = (of, by) => `floor(${of.key},${by.key})`;
var once = (calculate) => {
  let known = false;
  let value;
  return () => {
    if (!known) [known, value] = [true, calculate()];
    return value;
  };
};
var lowestQuotient = (of, by) => {
  const divisor = constantInteger(by);
  if (divisor === void 0) return isAtLeast(of, ZERO) && isPositive(by) ? 0n : void 0;
  const low = lowerBound(of);
  return low === void 0 ? void 0 : floorDivideIntegers(low, divisor);
};
var highestQuotient = (of, by) => {
  const [divisor, high] = [constantInteger(by), upperBound(of)];
  return divisor === void 0 || high === void 0 ? void 0 : floorDivideIntegers(high, divisor);
};
var choiceAtom = (kind, operands) => {
  const sorted = operands.toSorted((a, b) => a.key < b.key ? -1 : 1);
  const low = once(() => (kind === "max" ? greatest : leastOfAll)(sorted.map(lowerBound)));
  const high = once(() => (kind === "min" ? least : greatestOfAll)(sorted.map(upperBound)));
  return {
    kind,
    key: `${kind}(${sorted.map((operand) => operand.key).join(",")})`,
    depth: Math.max(...sorted.map((operand) => operand.depth)) + 1,
    get low() {
      return low();
    },
    get high() {
      return high();
    },
    operands: sorted
  };
};
var greatest = (bounds) => bounds.reduce(
  (best, bound) => best === void 0 || bound !== void 0 && bound > best ? bound : best,
  void 0
);
var least = (bounds) => bounds.reduce(
  (best, bound) => best === void 0 || bound !== void 0 && bound < best ? bound : best,
  void 0
);
var leastOfAll = (bounds) => bounds.includes(void 0) ? void 0 : least(bounds);
var greatestOfAll = (bounds) => bounds.includes(void 0) ? void 0 : greatest(bounds);

// src/analyzer/dim/complement.ts
var MAX_NUMERATOR_TERMS = 16;
var complements = /* @__PURE__ */ new WeakMap();
var complementOf = (atom) => {
  const known = complements.get(atom);
  if (known !== void 0) return known;
  const complement = formComplement(atom);
  if (complement !== void 0) complements.set(atom, complement);
  return complement;
};
var formComplement = (atom) => {
  const divisor = constantInteger(atom.by);
  if (divisor === void 0 || divisor < 2n || atom.of.terms.length > MAX_NUMERATOR_TERMS) return void 0;
  const { varying, fixed } = splitConstant(atom.of);
  const mirrored = varying.map((term) => withCoefficient(term, divisor - term.coefficient));
  const numerator = expressionOf([...mirrored, termOf(divisor - 1n - fixed, [])]);
  return {
    atom: floorAtom(numerator, atom.by),
    total: expressionOf(varying.map((term) => withCoefficient(term, 1n)))
  };
};
var MAX_REWRITES = 64;
var joinComplements = (expression) => {
  let current = expression;
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = joinOnce(current);
    if (next === void 0) return current;
    current = next;
  }
  return current;
};
var floorsOf = (term) => term.factors.flatMap(({ atom }) => atom.kind === "floor-div" ? [atom] : []);
var joinOnce = (expression) => {
  if (expression.depth < 2) return void 0;
  const coefficients = new Map(expression.terms.map((term) => [term.monomial, term.coefficient]));
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const shorter = shorten({ expression, coefficients }, term, atom);
      if (shorter !== void 0) return shorter;
    }
  }
  return void 0;
};
var shorten = ({ expression, coefficients }, term, atom) => {
  const complement = complementOf(atom);
  const lead = complement?.total.terms[0];
  const rest = divideFactors(term.factors, factorsOf(atom));
  if (complement === void 0 || lead === void 0 || rest === void 0) return void 0;
  const cofactor = termOf(1n, rest);
  const other = coefficients.get(multiplyTerms(cofactor, termOf(1n, factorsOf(complement.atom))).monomial) ?? 0n;
  const whole = coefficients.get(multiplyTerms(cofactor, lead).monomial) ?? 0n;
  if (other === 0n && whole === 0n && complement.total.terms.length === 1) return void 0;
  const relation = productOf(
    sumOf([complement.total, negativeAtom(atom), negativeAtom(complement.atom)]),
    expressionOf([cofactor])
  );
  const scale = expression.denominator;
  const candidates = [term.coefficient, other, -whole].map(
    (times2) => sumOf([
      expression,
      expressionOf(
        relation.terms.map((each) => withCoefficient(each, each.coefficient * times2)),
        scale
      )
    ])
  );
  const best = candidates.reduce((winner, each) => isShorter(each, winner) ? each : winner, expression);
  return best === expression ? void 0 : best;
};
var factorsOf = (atom) => [{ atom, power: 1 }];
var negativeAtom = (atom) => expressionOf([termOf(-1n, factorsOf(atom))]);
var isShorter = (a, b) => {
  if (a.terms.length !== b.terms.length) return a.terms.length < b.terms.length;
  const [negative, otherNegative] = [countNegative(a), countNegative(b)];
  if (negative !== otherNegative) return negative < otherNegative;
  return a.key.length === b.key.length ? a.key < b.key : a.key.length < b.key.length;
};
var countNegative = (expression) => expression.terms.filter((term) => term.coefficient < 0n).length;
var withoutComplements = (expression) => {
  let current = expression;
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = eliminateOnce(current);
    if (next === void 0) return current;
    current = next;
  }
  return void 0;
};
var eliminateOnce = (expression) => {
  if (expression.depth < 2) return void 0;
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const complement = complementOf(atom);
      const rest = divideFactors(term.factors, factorsOf(atom));
      if (complement === void 0 || rest === void 0 || complement.atom.key >= atom.key) continue;
      const instead = productOf(
        differenceOf(complement.total, ofAtom(complement.atom)),
        expressionOf([termOf(term.coefficient, rest)], expression.denominator)
      );
      return sumOf([
        expressionOf(
          expression.terms.filter((each) => each !== term),
          expression.denominator
        ),
        instead
      ]);
    }
  }
  return void 0;
};

// src/analyzer/dim/arithmetic.ts
var limited = (expression) => isWithinLimits(expression) ? expression : beyondLimits();
var addAll = (expressions) => limited(joinComplements(sumOf(expressions)));
var negate = (expression) => joinComplements(scaled(expression, -1n));
var subtractExpressions = (a, b) => addAll([a, scaled(b, -1n)]);
var multiplyExpressions = (a, b) => a.terms.length * b.terms.length > MAX_TERM_PRODUCTS ? beyondLimits() : limited(joinComplements(productOf(a, b)));

// src/analyzer/dim/compare.ts
var compare = (a, b) => {
  if (a.key === b.key) return true;
  const difference = differenceOf(a, b);
  if (withoutComplements(difference)?.terms.length === 0) return true;
  return isNeverZero(difference) ? false : void 0;
};
var isNeverZero = (expression) => {
  const { varying, fixed } = splitConstant(expression);
  if (varying.length === 0) return fixed !== 0n;
  if (fixed % contentOf(varying) !== 0n) return true;
  const [low, high] = [lowerBound(expression), upperBound(expression)];
  return low !== void 0 && low > 0n || high !== void 0 && high < 0n;
};

// src/analyzer/dim/choice.ts
var minimumOf = (operands) => extreme("min", operands);
var maximumOf = (operands) => extreme("max", operands);
var extreme = (kind, operands) => {
  const denominator = commonDenominator(operands);
  const unfolded = operands.flatMap((operand) => unfold(kind, scaled(operand, denominator)));
  if (unfolded.length > MAX_OPERANDS) return beyondLimits();
  const kept = withoutDominated(kind, unfolded);
  const [only] = kept;
  if (only !== void 0 && kept.length === 1) return limited(scaled(only, 1n, denominator));
  const shared = sharedPart(kept);
  const rest = kept.map((operand) => differenceOf(operand, shared));
  const content = contentOf(rest.flatMap((operand) => operand.terms));
  const atom = choiceAtom(
    kind,
    rest.map((operand) => scaled(operand, 1n, content))
  );
  return addAll([scaled(ofAtom(atom), content, denominator), scaled(shared, 1n, denominator)]);
};
var unfold = (kind, operand) => {
  const inner = operand.terms.flatMap(({ coefficient, factors, degree }) => {
    const atom = factors[0]?.atom;
    return degree === 1 && atom?.kind === kind && coefficient > 0n ? [{ coefficient, atom }] : [];
  });
  const [only, second] = inner;
  if (only === void 0 || second !== void 0) return [operand];
  const rest = differenceOf(operand, scaled(ofAtom(only.atom), only.coefficient));
  return only.atom.operands.map((each) => sumOf([scaled(each, only.coefficient), rest]));
};
var sharedPart = (operands) => {
  const parts = operands.map(splitConstant);
  const [first] = parts;
  const fixed = parts.filter((part) => part.varying.length > 0).map((part) => part.fixed);
  const least2 = fixed.reduce((a, b) => a < b ? a : b);
  const common = (first?.varying ?? []).filter(
    (term) => parts.every(
      ({ varying }) => varying.some((other) => other.monomial === term.monomial && other.coefficient === term.coefficient)
    )
  );
  return expressionOf([...common, termOf(least2, [])]);
};
var withoutDominated = (kind, operands) => {
  const kept = [];
  const wins = (a, b) => kind === "min" ? isAtLeast(b, a) : isAtLeast(a, b);
  for (const operand of operands) {
    if (kept.some((other) => wins(other, operand))) continue;
    const surviving = kept.filter((other) => !wins(operand, other));
    kept.splice(0, kept.length, ...surviving, operand);
  }
  return kept;
};
var unfoldBroadcast = (operand) => {
  const [term] = operand.terms;
  const atom = term?.factors[0]?.atom;
  return atom?.kind === "broadcast" && operand.key === ofAtom(atom).key ? atom.operands : [operand];
};
var broadcastExpressions = (a, b) => {
  const operands = [a, b].flatMap(unfoldBroadcast);
  const unlike = [...new Map(operands.map((each) => [each.key, each])).values()].filter((each) => each.key !== ONE.key);
  const distinct = unlike.filter((each) => !unlike.some((other) => followsFrom(each, other)));
  if (distinct.length > MAX_OPERANDS) return beyondLimits();
  const [first] = distinct;
  if (first === void 0) return ONE;
  if (distinct.length === 1) return first;
  if (distinct.some((each, index) => distinct.slice(index + 1).some((other) => clash(each, other)))) return void 0;
  if (distinct.some((each) => each.terms.length === 0)) return ZERO;
  const winners = distinct.filter(isAboveOne);
  const [winner] = winners;
  if (winner === void 0) return limited(ofAtom(choiceAtom("broadcast", distinct)));
  return winners.find((each) => constantInteger(each) !== void 0) ?? winners.toSorted(byKey)[0] ?? winner;
};
var followsFrom = (cut2, whole) => {
  if (cut2 === whole || cut2.denominator !== 1n) return false;
  const parts = unfold("min", cut2);
  return parts.length > 1 && parts.some((part) => part.key === whole.key) && parts.every((part) => part.key === whole.key || isAboveOne(part));
};
var byKey = (a, b) => a.key < b.key ? -1 : 1;
var isAboveOne = (expression) => (lowerBound(expression) ?? 0n) > 1n;
var clash = (a, b) => compare(a, ONE) === false && compare(b, ONE) === false && compare(a, b) === false;

// src/analyzer/dim/division.ts
var floorDivideExpressions = (a, b) => {
  const numerator = scaled(numeratorOf(a), b.denominator);
  const denominator = scaled(numeratorOf(b), a.denominator);
  if (denominator.terms.length === 0) return conflicting();
  const [of, by] = cancel(numerator, denominator);
  const divisor = constantInteger(by);
  if (divisor === void 0) return floorBySymbols(of, by);
  return divisor < 0n ? floorByConstant(negated(of), -divisor) : floorByConstant(of, divisor);
};
var ceilDivideExpressions = (a, b) => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), scaled(numeratorOf(b), a.denominator)];
  return isPositive(denominator) ? floorDivideExpressions(sumOf([numerator, denominator, constant(-1n)]), denominator) : negate(floorDivideExpressions(negated(a), b));
};
var moduloExpressions = (a, b) => b.terms.length === 0 ? conflicting() : subtractExpressions(a, multiplyExpressions(b, floorDivideExpressions(a, b)));
var divideExpressionsExactly = (a, b) => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), numeratorOf(b)];
  const quotient2 = exactQuotient(numerator, denominator) ?? quotientWithoutComplements(numerator, denominator);
  return quotient2 === void 0 ? void 0 : limited(joinComplements(scaled(quotient2, 1n, a.denominator)));
};
var exactQuotient = (a, b) => {
  const division = dividePolynomials(a, b);
  return division?.remainder.terms.length === 0 ? division.quotient : void 0;
};
var quotientWithoutComplements = (a, b) => {
  const [dividend, divisor] = [withoutComplements(a), withoutComplements(b)];
  if (dividend === void 0 || divisor === void 0 || dividend === a && divisor === b) return void 0;
  return exactQuotient(dividend, divisor);
};
var cancel = (a, b) => {
  const terms = [...a.terms, ...b.terms];
  const content = contentOf(terms);
  const shared = terms.map((term) => term.factors).reduce(commonFactors);
  if (content === 1n && shared.length === 0) return [a, b];
  const reduce = (expression) => expressionOf(
    expression.terms.map(
      ({ coefficient, factors }) => termOf(coefficient / content, divideFactors(factors, shared) ?? factors)
    )
  );
  return [reduce(a), reduce(b)];
};
var commonFactors = (a, b) => {
  const powers = new Map(b.map(({ atom, power }) => [atom.key, power]));
  return a.flatMap(({ atom, power }) => {
    const other = powers.get(atom.key);
    return other === void 0 ? [] : [{ atom, power: Math.min(power, other) }];
  });
};
var floorBySymbols = (a, b) => isNegated(a) && isPositive(b) ? negate(floorRemainderBySymbols(sumOf([negated(a), b, constant(-1n)]), b)) : floorRemainderBySymbols(a, b);
var isNegated = (expression) => {
  const { varying } = splitConstant(expression);
  return varying.length > 0 && varying.every((term) => term.coefficient < 0n);
};
var floorRemainderBySymbols = (a, b) => {
  const division = dividePolynomials(a, b);
  if (division === void 0) return limited(ofAtom(floorAtom(a, b)));
  const { quotient: quotient2, remainder } = division;
  const exact = remainder.terms.length === 0 ? quotient2 : quotientWithoutComplements(a, b);
  if (exact !== void 0) return limited(joinComplements(exact));
  if (isPositive(b)) {
    if (isWithin(remainder, b)) return limited(quotient2);
    if (isWithin(sumOf([remainder, b]), b)) return addAll([quotient2, constant(-1n)]);
    const nested = absorbFloor(remainder, b);
    if (nested !== void 0) return addAll([quotient2, floorDivideExpressions(...nested)]);
  }
  return addAll([quotient2, ofAtom(floorAtom(remainder, b))]);
};
var isWithin = (a, b) => isPositive(differenceOf(b, a)) && isAtLeast(a, ZERO);
var floorByConstant = (a, c) => isNegated(a) ? negate(floorReduced(sumOf([negated(a), constant(c - 1n)]), c)) : floorReduced(a, c);
var floorReduced = (a, c) => {
  const division = dividePolynomials(a, constant(c));
  if (division === void 0) return limited(ofAtom(floorAtom(a, constant(c))));
  const { quotient: quotient2, remainder } = division;
  const { varying, fixed } = splitConstant(remainder);
  if (varying.length === 0 || isWithin(remainder, constant(c))) return limited(quotient2);
  const content = greatestCommonDivisor(contentOf(varying), c);
  if (content > 1n) {
    const reduced = expressionOf([
      ...varying.map((term) => withCoefficient(term, term.coefficient / content)),
      termOf(floorDivideIntegers(fixed, content), [])
    ]);
    return addAll([quotient2, floorByConstant(reduced, c / content)]);
  }
  return addAll([quotient2, floorOfRemainder(remainder, c)]);
};
var floorOfRemainder = (remainder, c) => {
  const nested = absorbFloor(remainder, constant(c));
  if (nested !== void 0) return floorDivideExpressions(...nested);
  const mirrored = sumOf([negated(remainder), constant(c - 1n)]);
  const division = dividePolynomials(mirrored, constant(c));
  const other = division === void 0 ? void 0 : absorbFloor(division.remainder, constant(c));
  if (division === void 0 || other === void 0) return ofAtom(floorAtom(remainder, constant(c)));
  return negate(addAll([division.quotient, floorDivideExpressions(...other)]));
};
var absorbFloor = (numerator, by) => {
  const inner = numerator.terms.flatMap(({ coefficient, factors }) => {
    const [factor] = factors;
    if (factor === void 0 || factors.length > 1 || factor.power > 1) return [];
    return factor.atom.kind === "floor-div" ? [{ coefficient, atom: factor.atom }] : [];
  });
  const [only, second] = inner;
  if (only === void 0 || second !== void 0 || only.coefficient !== 1n) return void 0;
  const { of, by: innerBy } = only.atom;
  if (!isPositive(innerBy)) return void 0;
  const rest = differenceOf(numerator, ofAtom(only.atom));
  if (rest.terms.length * innerBy.terms.length > MAX_TERMS) return void 0;
  return [sumOf([of, productOf(innerBy, rest)]), productOf(innerBy, by)];
};

// src/analyzer/dim/dim.ts
var isKnown = (dim) => typeof dim === "number";
var checked = (value) => Number.isSafeInteger(value) ? value + 0 : beyondLimits();
var toExpression = (value) => {
  if (typeof value === "bigint") return constant(value);
  if (typeof value !== "number") return value;
  return Number.isSafeInteger(value) ? constant(BigInt(value)) : beyondLimits();
};
var toDim = (expression) => {
  const value = constantInteger(expression);
  return value === void 0 ? expression : checked(Number(value));
};
var toCount = (expression) => constantInteger(expression) ?? expression;
var add = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a + b) : toDim(addAll([toExpression(a), toExpression(b)]));
var subtract = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a - b) : toDim(subtractExpressions(toExpression(a), toExpression(b)));
var multiply = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a * b) : toDim(multiplyExpressions(toExpression(a), toExpression(b)));
var floorDivide = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(floorDivideExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder = a % b;
  const quotient2 = (a - remainder) / b;
  return checked(remainder !== 0 && remainder < 0 !== b < 0 ? quotient2 - 1 : quotient2);
};
var ceilDivide = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(ceilDivideExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder = a % b;
  const quotient2 = (a - remainder) / b;
  return checked(remainder !== 0 && remainder < 0 === b < 0 ? quotient2 + 1 : quotient2);
};
var modulo = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(moduloExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder = a % b;
  return checked(remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder);
};
var minimum = (a, b) => typeof a === "number" && typeof b === "number" ? checked(Math.min(a, b)) : toDim(minimumOf([toExpression(a), toExpression(b)]));
var maximum = (a, b) => typeof a === "number" && typeof b === "number" ? checked(Math.max(a, b)) : toDim(maximumOf([toExpression(a), toExpression(b)]));
var divideExactly = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return b !== 0 && a % b === 0 ? checked(a / b) : void 0;
  const quotient2 = divideExpressionsExactly(toExpression(a), toExpression(b));
  return quotient2 === void 0 ? void 0 : toDim(quotient2);
};
var broadcastDims = (a, b) => {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  if (typeof a === "number" && typeof b === "number") return void 0;
  const result = broadcastExpressions(toExpression(a), toExpression(b));
  return result === void 0 ? void 0 : toDim(result);
};
var equals = (a, b) => typeof a === "number" && typeof b === "number" ? a === b : compare(toExpression(a), toExpression(b));
var volume = (dims) => {
  let product = 1;
  for (const dim of dims) {
    if (typeof dim !== "number") return times(...dims);
    product *= dim;
    if (!Number.isSafeInteger(product)) return times(...dims);
  }
  return BigInt(product);
};
var times = (...factors) => {
  let known = 1n;
  let symbolic;
  for (const factor of factors) {
    if (typeof factor === "bigint") known *= factor;
    else if (typeof factor === "number" && Number.isSafeInteger(factor)) known *= BigInt(factor);
    else {
      const expression = toExpression(factor);
      symbolic = symbolic === void 0 ? expression : multiplyExpressions(symbolic, expression);
    }
  }
  return symbolic === void 0 ? known : toCount(multiplyExpressions(symbolic, constant(known)));
};
var plus = (...terms) => {
  let known = 0n;
  const symbolic = [];
  for (const term of terms) {
    if (typeof term === "bigint") known += term;
    else if (typeof term === "number" && Number.isSafeInteger(term)) known += BigInt(term);
    else symbolic.push(toExpression(term));
  }
  return symbolic.length === 0 ? known : toCount(addAll([...symbolic, constant(known)]));
};
var minus = (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a - b : toCount(subtractExpressions(toExpression(a), toExpression(b)));
var productDim = (dims) => {
  const product = volume(dims);
  return typeof product === "bigint" ? checked(Number(product)) : product;
};

// src/analyzer/dim/format.ts
var format = (value) => typeof value === "object" ? formatExpression(value) : value.toString().replace("-", "−");
var formatExpression = ({ terms, denominator }) => {
  const sum = formatSum(terms);
  if (denominator === 1n) return sum;
  return terms.length > 1 ? `(${sum})/${denominator}` : `${sum}/${denominator}`;
};
var formatSum = (terms) => {
  if (terms.length === 0) return "0";
  return terms.map((term, index) => `${formatSign(term, index === 0)}${formatMagnitude(term)}`).join("");
};
var formatSign = ({ coefficient }, isFirst) => {
  if (isFirst) return coefficient < 0n ? "−" : "";
  return coefficient < 0n ? " − " : " + ";
};
var formatMagnitude = ({ coefficient, factors }) => {
  const magnitude = absolute(coefficient);
  const parts = factors.map(formatFactor);
  return (magnitude === 1n && parts.length > 0 ? parts : [magnitude.toString(), ...parts]).join("·");
};
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var formatFactor = ({ atom, power }) => {
  if (power === 1) return formatAtom(atom);
  return `${formatAtom(atom)}${power.toString().replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))}`;
};
var formatAtom = (atom) => {
  if (atom.kind === "symbol") return atom.name;
  if (atom.kind === "floor-div") return formatFloor(atom);
  const operands = atom.operands.toSorted((a, b) => Number(isConstant(a)) - Number(isConstant(b)));
  return `${atom.kind}(${operands.map(formatExpression).join(", ")})`;
};
var isConstant = (expression) => constantInteger(expression) !== void 0;
var formatFloor = ({ of, by }) => {
  const divisor = constantInteger(by);
  const { varying, fixed } = splitConstant(of);
  return divisor !== void 0 && divisor > 1n && fixed === divisor - 1n ? `⌈${formatQuotient(expressionOf(varying), by)}⌉` : `⌊${formatQuotient(of, by)}⌋`;
};
var formatQuotient = (of, by) => {
  const isSimple = by.terms.length === 1 && (by.terms[0]?.degree === 0 || by.terms[0]?.coefficient === 1n) && by.terms[0].factors.length < 2;
  const numerator = of.terms.length > 1 ? `(${formatExpression(of)})` : formatExpression(of);
  return `${numerator}/${isSimple ? formatExpression(by) : `(${formatExpression(by)})`}`;
};

// src/analyzer/ops/contract/broadcast.ts
var showShape = (shape) => shape === void 0 ? "[?]" : `[${shape.map(showDim).join(",")}]`;
var showDim = (dim) => format(dim);
var broadcastPair = (a, b) => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const offset = long.length - short.length;
  const result = [];
  for (const [axis, dim] of long.entries()) {
    const other = axis < offset ? 1 : short[axis - offset] ?? 1;
    const joined = broadcastDims(dim, other);
    if (joined === void 0) return void 0;
    result.push(joined);
  }
  return result;
};
var broadcastShapes = (call, ...shapes) => {
  let result = [];
  let unknown = false;
  for (const shape of shapes) {
    if (shape === void 0) {
      unknown = true;
      continue;
    }
    const joined = broadcastPair(result, shape);
    if (joined === void 0) call.fail("shape-mismatch", `Cannot broadcast ${shapes.map(showShape).join(" with ")}`);
    result = joined;
  }
  return unknown ? void 0 : result;
};
var unifyDims = (a, b) => {
  if (equals(a, b) === false) return void 0;
  return isKnown(b) ? b : a;
};
var unifyShapes = (call, a, b) => {
  if (a === void 0 || b === void 0) return a ?? b;
  const mismatch = () => call.fail("shape-mismatch", `Cannot use ${showShape(b)} where ${showShape(a)} is needed`);
  if (a.length !== b.length) return mismatch();
  return a.map((dim, axis) => unifyDims(dim, b[axis] ?? dim) ?? mismatch());
};

// src/analyzer/ops/contract/operator.ts
var counted = (formula2, count) => ({
  kind: "counted",
  formula: formula2,
  count
});
var free = (reason) => ({ kind: "free", reason });
var moves = (reason, reads) => reads === void 0 ? { kind: "moves", reason } : { kind: "moves", reason, reads };
var uncounted = (reason) => ({ kind: "uncounted", reason });

// src/analyzer/ops/contract/fact.ts
var MAX_INTEGER_ELEMENTS = 4096;
var MAX_FLOAT_ELEMENTS = 512;
var tensor = (type, shape, value) => value === void 0 ? { kind: "tensor", type, shape } : { kind: "tensor", type, shape, value };
var scalar = (type, element) => tensor(type, [], [element]);

// src/analyzer/ops/contract/value.ts
var elementLimit = (type) => type !== void 0 && isFloat(type) ? MAX_FLOAT_ELEMENTS : MAX_INTEGER_ELEMENTS;
var elementCount = (shape) => {
  let count = 1;
  for (const dim of shape ?? [void 0]) {
    if (dim === void 0 || !isKnown(dim)) return void 0;
    count *= dim;
  }
  return count;
};
var knownDims = (shape) => {
  const dims = (shape ?? []).filter(isKnown);
  return shape !== void 0 && dims.length === shape.length ? dims : void 0;
};
var elementsOf = (fact) => {
  if (fact.value !== void 0) return fact.value;
  const count = elementCount(fact.shape);
  return count === void 0 || count > elementLimit(fact.type) ? void 0 : Array(count).fill(void 0);
};
var isInt = (element) => typeof element === "number" ? Number.isInteger(element) : typeof element === "object" && element.denominator === 1n;
var intsOf = (fact) => elementsOf(fact)?.map((element) => isInt(element) ? element : void 0);
var allInts = (fact) => {
  const ints = (fact.value ?? []).filter(isInt);
  return fact.value !== void 0 && ints.length === fact.value.length ? ints : void 0;
};
var knownInts = (fact) => knownDims(allInts(fact));
var elementOf = (fact) => fact.value?.length === 1 ? fact.value[0] : void 0;
var intOf = (fact) => {
  const element = elementOf(fact);
  return isInt(element) ? element : void 0;
};
var numberOf = (fact) => {
  const element = elementOf(fact);
  return typeof element === "number" ? element : void 0;
};
var numbersOf = (fact) => {
  const numbers = (fact.value ?? []).filter((element) => typeof element === "number");
  return fact.value !== void 0 && numbers.length === fact.value.length ? numbers : void 0;
};
var asDim = (element) => isInt(element) && (!isKnown(element) || Number.isSafeInteger(element) && element >= 0) ? element : void 0;
var lengthOf = (fact) => fact.shape === void 0 || fact.shape.length > 1 ? void 0 : fact.shape[0] ?? 1;
var evaluated = (type, shape, compute) => {
  const dims = knownDims(shape);
  const count = elementCount(shape);
  if (dims === void 0 || count === void 0 || count > elementLimit(type)) return tensor(type, shape);
  const value = compute(dims, count);
  return value?.length === count && (count === 0 || value.some((element) => element !== void 0)) ? tensor(type, shape, value) : tensor(type, shape);
};

// src/analyzer/ops/contract/operand.ts
var showTensor = (fact) => `${fact.type ?? "?"}${showShape(fact.shape)}`;
var like = (fact, type = fact.type) => tensor(type, fact.shape);
var unknownDims = (call, count) => Array.from({ length: checkRank(call, count) }, () => call.unknown("missing-value"));
var checkRank = (call, rank) => rank <= MAX_RANK ? rank : call.fail("model-limit", `Cannot make a tensor of ${rank} dimensions`, `At most ${MAX_RANK}`);
var dimAt = (call, shape, axis) => shape?.at(axis) ?? call.unknown("missing-value");
var shapeOfRank = (call, index, rank) => {
  const fact = call.tensor(index);
  if (fact.shape === void 0 || fact.shape.length === rank) return fact.shape;
  return call.fail("shape-mismatch", `Cannot use input ${index} ${showTensor(fact)}`, `Rank ${rank} is needed`);
};
var positiveInt = (call, name) => {
  const value = call.int(name);
  return value === void 0 || value >= 1 ? value : call.fail("attribute-invalid", `Cannot use ${name} ${value}`, "It must be at least 1");
};
var requirePositiveInt = (call, name) => positiveInt(call, name) ?? call.requireInt(name);
var firstKnown = (call, ...dims) => dims.find((dim) => dim !== void 0 && isKnown(dim)) ?? dims.find((dim) => dim !== void 0) ?? call.unknown("missing-value");
var differ = (a, b) => a !== void 0 && b !== void 0 && equals(a, b) === false;

// src/analyzer/ops/contract/attention-positions.ts
var bandPositions = (queries, keys, band) => {
  const first = subtract(keys, queries);
  const upper = band.right === void 0 ? times(queries, keys) : clampedSum(queries, keys, add(first, band.right + 1));
  return band.left === void 0 ? upper : minus(upper, clampedSum(queries, keys, subtract(first, band.left)));
};
var clampedSum = (count, limit, start) => minus(clampedPrefix(add(start, subtract(count, 1)), limit), clampedPrefix(subtract(start, 1), limit));
var clampedPrefix = (last, limit) => {
  const k = maximum(0, minimum(last, limit));
  return plus(halfOf(times(k, add(k, 1))), times(limit, maximum(0, subtract(last, limit))));
};
var halfOf = (even) => typeof even === "bigint" ? even / 2n : scaled(even, 1n, 2n);

// src/analyzer/ops/onnx/attention.ts
var attentionMacs = (dims, positions2 = times(dims.queries, dims.keys)) => times(dims.batch, dims.queryHeads, positions2, add(dims.headSize, dims.valueSize));
var SOFTMAX_FLOPS = 5n;
var SOFTCAP_FLOPS = 3n;
var attentionWork = (dims, {
  band,
  masked = false,
  capped = false
}) => {
  const scores = times(dims.batch, dims.queryHeads, dims.queries, dims.keys);
  const each = SOFTMAX_FLOPS + (masked ? 1n : 0n) + (capped ? SOFTCAP_FLOPS : 0n);
  const work = { macs: attentionMacs(dims), vector: times(each, scores), special: times(capped ? 4n : 2n, scores) };
  return band === void 0 ? work : { ...work, causalMacs: attentionMacs(dims, bandPositions(dims.queries, dims.keys, band)) };
};
var readOperand = (call, index, headsName) => {
  const fact = call.tensor(index);
  const { shape } = fact;
  const at = (axis) => dimAt(call, shape, axis);
  const heads = positiveInt(call, headsName);
  if (shape?.length === 4 || shape === void 0 && heads === void 0)
    return { batch: at(0), heads: at(1), length: at(2), size: at(3) };
  if (shape !== void 0 && shape.length !== 3)
    call.fail("shape-mismatch", `Cannot attend with input ${index} ${showTensor(fact)}`, "Rank 3 or 4 is needed");
  if (heads === void 0)
    return call.fail("attribute-invalid", `Cannot attend with ${showTensor(fact)}`, `${headsName} is needed for rank 3`);
  const size2 = shape === void 0 ? call.unknown("missing-value") : headSize(call, at(2), heads);
  return { batch: at(0), heads, length: at(1), size: size2 };
};
var headSize = (call, hidden, heads) => {
  if (isKnown(hidden) && hidden % heads !== 0)
    call.fail("shape-mismatch", `Cannot split ${hidden} features into ${heads} heads`);
  return floorDivide(hidden, heads);
};
var readAttention = (call) => {
  const [q, k, v] = [
    readOperand(call, 0, "q_num_heads"),
    readOperand(call, 1, "kv_num_heads"),
    readOperand(call, 2, "kv_num_heads")
  ];
  const refuse = (why) => call.fail(
    "shape-mismatch",
    `Cannot attend with ${[0, 1, 2].map((index) => showTensor(call.tensor(index))).join(", ")}`,
    why
  );
  if (differ(q.size, k.size)) refuse("Query and key heads differ in size");
  if (differ(k.length, v.length)) refuse("Keys and values differ in length");
  if (differ(k.heads, v.heads)) refuse("Keys and values differ in their number of heads");
  if (differ(q.batch, k.batch) || differ(k.batch, v.batch)) refuse("The batch sizes differ");
  if (isKnown(q.heads) && isKnown(k.heads) && (k.heads === 0 || q.heads % k.heads !== 0))
    refuse(`${q.heads} query heads do not share ${k.heads} key heads evenly`);
  const past = call.has(4) ? dimAt(call, call.tensor(4).shape, 2) : 0;
  return {
    batch: q.batch,
    queryHeads: q.heads,
    kvHeads: k.heads,
    queries: q.length,
    keys: add(k.length, past),
    headSize: q.size,
    valueSize: v.size
  };
};
var checkAttention = (call) => {
  const refuse = (what) => call.fail("input-invalid", `Cannot attend: ${what}`);
  for (const name of ["left_window_size", "right_window_size"])
    if ((call.int(name) ?? -1) < -1)
      call.fail("attribute-invalid", `Cannot use ${name} ${call.int(name)}`, "It is −1 or more");
  if (call.has(4) !== call.has(5)) refuse("past_key and past_value come together");
  if (call.wants(1) !== call.wants(2)) refuse("present_key and present_value come together");
  if (call.has(6) && call.has(4)) refuse("nonpad_kv_seqlen excludes past caches");
  const explicit = call.int("q_num_heads") !== void 0 || call.int("kv_num_heads") !== void 0;
  if (call.since >= 25 && explicit && call.tensor(0).shape?.length === 4)
    refuse("q_num_heads and kv_num_heads are for inputs of rank 3");
};
var inferAttention = (call) => {
  checkAttention(call);
  const dims = readAttention(call);
  const { batch, queryHeads, queries, keys, valueSize } = dims;
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  return [
    tensor(q.type, outputShape(q.shape, dims)),
    tensor(k.type, [batch, dims.kvHeads, keys, dims.headSize]),
    tensor(v.type, [batch, dims.kvHeads, keys, valueSize]),
    tensor(q.type, [batch, queryHeads, queries, keys])
  ].slice(0, Math.max(1, call.outputCount));
};
var outputShape = (query, dims) => query === void 0 ? void 0 : query.length === 4 ? [dims.batch, dims.queryHeads, dims.queries, dims.valueSize] : [dims.batch, dims.queries, multiply(dims.queryHeads, dims.valueSize)];
var readBand = (call) => {
  const bound = (name) => {
    const size2 = call.int(name) ?? -1;
    return size2 < 0 ? void 0 : size2;
  };
  const causal = (call.int("is_causal") ?? 0) !== 0;
  const band = { left: bound("left_window_size"), right: causal ? 0 : bound("right_window_size") };
  return band.left === void 0 && band.right === void 0 ? void 0 : band;
};
var countAttention = (call) => {
  for (const index of [0, 1, 2, ...call.has(4) ? [4] : []]) call.dims(index);
  const band = readBand(call);
  const options = { masked: call.has(3), capped: (call.float("softcap") ?? 0) !== 0 };
  return attentionWork(readAttention(call), band === void 0 ? options : { ...options, band });
};
var inferFlexAttention = (call) => {
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  for (const fact of [q, k, v])
    if (fact.shape !== void 0 && fact.shape.length !== 4)
      call.fail(
        "shape-mismatch",
        `Cannot attend with ${showTensor(fact)}`,
        "Rank 4 is needed: batch, heads, positions, features"
      );
  const types = new Set([q, k, v].map((fact) => fact.type).filter((type) => type !== void 0));
  if (types.size > 1)
    call.fail("type-mismatch", "Cannot attend with query, key and value of different types", [...types].join(", "));
  const { batch, queryHeads, queries, keys, valueSize } = readAttention(call);
  const scores = tensor(q.type, [batch, queryHeads, queries, keys]);
  const items = ["score_mod", "prob_mod"].flatMap((label) => {
    const graph = call.graph(label);
    return graph === void 0 ? [] : [{ label, run: call.run(graph, [scores], label), times: 1n }];
  });
  return { outputs: [tensor(q.type, [batch, queryHeads, queries, valueSize])], bodies: { combine: "sum", items } };
};
var attention = {
  Attention: {
    infer: inferAttention,
    cost: counted(
      "batch · query heads · queries · keys (past included) · (key size + value size) MACs, dense; 5 per score for softmax, 1 for a mask, 3 for a soft cap",
      countAttention
    )
  }
};
var previewAttention = {
  FlexAttention: {
    infer: inferFlexAttention,
    cost: counted(
      "batch · query heads · queries · keys · (key size + value size) MACs; 5 per score for softmax; the bodies are counted as they are",
      (call) => attentionWork(readAttention(call), {})
    )
  }
};

// src/analyzer/ops/contract/axis.ts
var normalizeAxis = (axis, rank) => {
  const position2 = axis < 0 ? axis + rank : axis;
  return Number.isInteger(axis) && position2 >= 0 && position2 < rank ? position2 : void 0;
};
var requireAxis = (call, axis, rank) => normalizeAxis(axis, rank) ?? call.fail("attribute-invalid", `Cannot take axis ${axis} of rank ${rank}`, `Axes go from ${-rank} to ${rank - 1}`);
var requireAxes = (call, axes, rank) => {
  const positions2 = axes.map((axis) => requireAxis(call, axis, rank));
  if (new Set(positions2).size !== positions2.length)
    call.fail("attribute-invalid", `Cannot use the axes [${axes.join(",")}]: one is named twice`);
  return positions2;
};
var replaceAxis = (shape, axis, ...dims) => [
  ...shape.slice(0, axis),
  ...dims,
  ...shape.slice(axis + 1)
];
var mapAxes = (shape, axes, replace) => shape.map((dim, axis) => {
  const nth = axes.indexOf(axis);
  return nth < 0 ? dim : replace(dim, nth);
});
var dropAxes = (shape, axes) => shape.filter((_, axis) => !axes.includes(axis));
var namedAxes = (call, since, index = 1) => {
  if (call.since < since) {
    const values = call.ints("axes");
    return values === void 0 ? "absent" : { values, count: values.length };
  }
  if (!call.has(index)) return "absent";
  const fact = call.tensor(index);
  const length = lengthOf(fact);
  return { values: knownInts(fact), count: length !== void 0 && isKnown(length) ? length : void 0 };
};
var whyUnknown = (call, index) => call.tensor(index).constant === true ? "missing-value" : "data-dependent";

// src/analyzer/ops/onnx/matmul.ts
var matmulMacs = (output, inner) => times(volume(output), inner);
var matmulShape = (call, a, b) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why);
  for (const { shape } of [a, b]) if (shape?.length === 0) refuse("A scalar is not a matrix");
  if (a.shape === void 0 || b.shape === void 0) return void 0;
  const rows = a.shape.length === 1 ? [] : a.shape.slice(-2, -1);
  const columns = b.shape.length === 1 ? [] : b.shape.slice(-1);
  if (innerDim(a.shape, b.shape) === void 0) refuse("The inner dimensions differ");
  const batch = broadcastPair(a.shape.slice(0, -2), b.shape.slice(0, -2));
  return [...batch ?? refuse("The leading dimensions do not broadcast"), ...rows, ...columns];
};
var innerDim = (a, b) => {
  const [left, right] = [a.at(-1), b.length === 1 ? b[0] : b.at(-2)];
  return left === void 0 || right === void 0 ? void 0 : unifyDims(left, right);
};
var countMatmul = (call, at) => {
  const inner = innerDim(call.dims(at.a), call.dims(at.b)) ?? call.giveUp("The inner dimensions differ");
  return { macs: matmulMacs(call.outDims(), inner), operands: [at.a, at.b] };
};
var checkZeroPoints = (call, ...pairs) => {
  for (const [operand, zeroPoint] of pairs) {
    const [own, zero] = [call.tensor(operand).type, call.tensor(zeroPoint).type];
    if (own !== void 0 && zero !== void 0 && own !== zero)
      call.fail("type-mismatch", `Cannot use ${own} with a zero point of ${zero}`, "Both must have one type");
  }
};
var gemmDims = (call) => {
  const [a, b] = [call.tensor(0), call.tensor(1)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why);
  for (const { shape } of [a, b]) if (shape !== void 0 && shape.length !== 2) refuse("Gemm takes matrices of rank 2");
  const [left, right] = [call.int("transA") ? 1 : 0, call.int("transB") ? 1 : 0];
  const inner = unifyDims(dimAt(call, a.shape, 1 - left), dimAt(call, b.shape, right));
  return {
    rows: dimAt(call, a.shape, left),
    inner: inner ?? refuse(`The inner dimensions differ${left + right > 0 ? " (after transposition)" : ""}`),
    columns: dimAt(call, b.shape, 1 - right)
  };
};
var inferGemm = (call) => {
  const { rows, columns } = gemmDims(call);
  const c = call.tensor(2);
  const shape = [rows, columns];
  if (c.shape !== void 0 && (c.shape.length > 2 || broadcastPair(shape, c.shape) === void 0))
    call.fail("shape-mismatch", `Cannot add C ${showTensor(c)} to a product ${showTensor(tensor(c.type, shape))}`);
  return [tensor(call.tensor(0).type, shape)];
};
var countGemm = (call) => {
  const macs = matmulMacs(call.outDims(), gemmDims(call).inner);
  return call.has(2) ? { macs, vector: volume(call.outDims()) } : { macs };
};
var FORMULA = "broadcast batch · M · N · K MACs";
var matmul = {
  MatMul: {
    infer: (call) => [tensor(call.tensor(0).type, matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, (call) => countMatmul(call, { a: 0, b: 1 }))
  },
  MatMulInteger: {
    infer: (call) => [tensor("int32", matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, (call) => countMatmul(call, { a: 0, b: 1 }))
  },
  QLinearMatMul: {
    infer: (call) => {
      checkZeroPoints(call, [0, 2], [3, 5]);
      return [tensor(call.tensor(7).type, matmulShape(call, call.tensor(0), call.tensor(3)))];
    },
    cost: counted(`${FORMULA}; 2 per output to requantise`, (call) => ({
      ...countMatmul(call, { a: 0, b: 3 }),
      quantization: times(2n, volume(call.outDims()))
    }))
  },
  Gemm: {
    infer: inferGemm,
    cost: counted("M · N · K MACs; 1 FLOP per output for C", countGemm)
  }
};

// src/analyzer/ops/contract/interpolation.ts
var LERP_FLOPS = 3n;
var CUBIC_FLOPS = 7n;
var interpolationFlops = (mode, axes) => {
  const d = BigInt(axes);
  if (mode.includes("linear")) return LERP_FLOPS * (2n ** d - 1n);
  if (mode.includes("cubic")) return CUBIC_FLOPS * ((4n ** d - 1n) / 3n);
  return 0n;
};

// src/analyzer/ops/contract/window.ts
var isSame = (autoPad) => autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER";
var perAxis = (call, name, rank, { least: least2, otherwise }) => {
  const values = call.ints(name);
  if (values === void 0 || values.length === 0) return Array(rank).fill(otherwise);
  if (values.length !== rank)
    call.fail("attribute-invalid", `Cannot use ${name} [${values.join(",")}]`, `${rank} numbers are needed`);
  if (values.some((value) => value < least2))
    call.fail("attribute-invalid", `Cannot use ${name} [${values.join(",")}]`, `Each must be at least ${least2}`);
  return values;
};
var checkSpan = (call, kernel, dilation) => {
  if (isKnown(kernel) && !Number.isSafeInteger(dilation * (kernel - 1) + 1))
    call.fail("attribute-invalid", `Cannot use a kernel of ${kernel} with dilation ${dilation}`, "It spans too far");
};
var readPads = (call, rank) => {
  if ((call.ints("pads")?.length ?? 0) === 0) return void 0;
  const pads = perAxis(call, "pads", 2 * rank, { least: 0, otherwise: 0 });
  if (!pads.every(Number.isSafeInteger))
    call.fail("attribute-invalid", `Cannot use pads [${pads.join(",")}]`, "They lie beyond every tensor");
  return { begin: pads.slice(0, rank), end: pads.slice(rank) };
};
var readSteps = (call, kernel) => {
  const strides = perAxis(call, "strides", kernel.length, { least: 1, otherwise: 1 });
  const dilations = perAxis(call, "dilations", kernel.length, { least: 1, otherwise: 1 });
  kernel.forEach((cells, axis) => checkSpan(call, cells, dilations[axis] ?? 1));
  return { strides, dilations };
};
var readWindow = (call, kernel) => {
  const rank = kernel.length;
  const autoPad = call.string("auto_pad") ?? "NOTSET";
  const pads = readPads(call, rank);
  const explicit = pads ?? { begin: Array(rank).fill(0), end: Array(rank).fill(0) };
  if (!isSame(autoPad) && autoPad !== "NOTSET" && autoPad !== "VALID")
    call.fail("attribute-invalid", `Cannot use auto_pad "${autoPad}"`, "NOTSET, SAME_UPPER, SAME_LOWER or VALID");
  if (isSame(autoPad) && pads !== void 0)
    call.report("attribute-invalid", `Both auto_pad ${autoPad} and pads are set`, "The pads are used");
  const none = { begin: explicit.begin.map(() => 0), end: explicit.end.map(() => 0) };
  const padding2 = isSame(autoPad) && pads === void 0 ? "same" : autoPad === "VALID" ? none : explicit;
  return { kernel, ...readSteps(call, kernel), padding: padding2, ceil: (call.int("ceil_mode") ?? 0) !== 0 };
};
var kernelSpan = (kernel, dilation) => add(multiply(dilation, subtract(kernel, 1)), 1);
var windowCount = (call, window, extent, axis) => {
  const stride = window.strides[axis] ?? 1;
  if (window.padding === "same") return ceilDivide(extent, stride);
  const begin = window.padding.begin[axis] ?? 0;
  const end = window.padding.end[axis] ?? 0;
  const span = kernelSpan(window.kernel[axis] ?? 1, window.dilations[axis] ?? 1);
  const padded2 = add(extent, begin + end);
  const slack = subtract(padded2, span);
  const overhang = window.ceil ? stride - 1 : 0;
  if (isKnown(slack) && isKnown(extent) && slack + overhang < 0 && extent > 0)
    call.fail(
      "shape-mismatch",
      `Cannot slide a window of ${showDim(span)} over ${showDim(padded2)}`,
      "The input with its padding is smaller than the kernel"
    );
  return window.ceil && isKnown(span) ? ceilCount(call, { extent, begin, end, span, stride }) : add(floorDivide(slack, stride), 1);
};
var ceilCount = (call, at) => {
  const started = add(at.extent, at.begin);
  const overhang = at.end - at.span + at.stride;
  if (at.end <= at.span) return ceilDivide(add(started, Math.min(0, overhang)), at.stride);
  if (!isKnown(started)) return call.unknown("limit");
  const count = Math.ceil((started + at.end - at.span) / at.stride) + 1;
  return (count - 1) * at.stride >= started ? count - 1 : count;
};
var slideWindow = (call, spatial, window) => {
  if (spatial.length !== window.kernel.length)
    call.fail(
      "shape-mismatch",
      `Cannot slide a ${window.kernel.length}-dimensional window over ${spatial.length} spatial dimensions`
    );
  return spatial.map((extent, axis) => windowCount(call, window, extent, axis));
};

// src/analyzer/ops/onnx/convolution.ts
var convolutionMacs = (output, weight) => times(volume(output), volume(weight.slice(1)));
var kernelShape = (call, weight) => {
  const given = call.ints("kernel_shape");
  const own = weight?.slice(2);
  if (given === void 0 || given.length === 0) return own;
  const kernel = perAxis(call, "kernel_shape", own?.length ?? given.length, { least: 1, otherwise: 1 });
  if (own?.some((dim, axis) => differ(dim, kernel[axis])))
    call.fail("shape-mismatch", `Cannot use kernel_shape [${kernel.join(",")}]`, "The weight has another kernel");
  return kernel;
};
var checkConvolution = (call, x, w) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)}`, why);
  const group = call.int("group") ?? 1;
  if (group < 1) call.fail("attribute-invalid", `Cannot use group ${group}`, "It must be at least 1");
  for (const { shape } of [x, w]) if (shape !== void 0 && shape.length < 3) refuse("Rank 3 or more is needed");
  if (x.shape !== void 0 && w.shape !== void 0 && x.shape.length !== w.shape.length) refuse("The ranks differ");
  const channels = w.shape?.[1];
  if (channels !== void 0 && differ(x.shape?.[1], multiply(channels, group)))
    refuse(`W takes ${group} groups of its dimension 1, X has another number of channels`);
  const filters = w.shape?.[0];
  if (filters !== void 0 && isKnown(filters) && filters % group !== 0)
    refuse(`${filters} filters do not fall into ${group} groups`);
};
var convolutionShape = (call, x, w) => {
  checkConvolution(call, x, w);
  const kernel = kernelShape(call, w.shape);
  const rank = x.shape?.length ?? w.shape?.length;
  if (rank === void 0) return void 0;
  const heading = [dimAt(call, x.shape, 0), dimAt(call, w.shape, 0)];
  if (x.shape === void 0 || kernel === void 0) return [...heading, ...unknownDims(call, rank - 2)];
  return [...heading, ...slideWindow(call, x.shape.slice(2), readWindow(call, kernel))];
};
var inferConvolution = (weight, type) => (call) => [
  tensor(type(call), convolutionShape(call, call.tensor(0), call.tensor(weight)))
];
var countConvolution = (call, weight, bias) => {
  const output = call.outDims();
  const macs = convolutionMacs(output, call.dims(weight));
  const work = { macs, operands: [0, weight] };
  return bias !== void 0 && call.has(bias) ? { ...work, vector: volume(output) } : work;
};
var FORMULA2 = "N · Cout · (Cin / group) · kernel volume · output positions MACs";
var countDeformable = (call) => {
  const output = call.outDims();
  const weight = call.dims(1);
  const samples = times(volume(call.dims(0).slice(0, 2)), volume(weight.slice(2)), volume(output.slice(2)));
  const perSample = interpolationFlops("linear", output.length - 2) + (call.has(4) ? 1n : 0n);
  const bias = call.has(3) ? volume(output) : 0n;
  return { macs: convolutionMacs(output, weight), vector: plus(times(samples, perSample), bias) };
};
var convolution = {
  Conv: {
    infer: inferConvolution(1, (call) => call.tensor(0).type),
    cost: counted(`${FORMULA2}; 1 FLOP per output for the bias`, (call) => countConvolution(call, 1, 2))
  },
  ConvInteger: {
    infer: inferConvolution(1, () => "int32"),
    cost: counted(FORMULA2, (call) => countConvolution(call, 1, void 0))
  },
  QLinearConv: {
    infer: (call) => {
      checkZeroPoints(call, [0, 2], [3, 5]);
      return inferConvolution(3, () => call.tensor(7).type)(call);
    },
    cost: counted(`${FORMULA2}; 1 per output for the bias, 2 per output to requantise`, (call) => ({
      ...countConvolution(call, 3, 8),
      quantization: times(2n, volume(call.outDims()))
    }))
  },
  DeformConv: {
    infer: inferConvolution(1, (call) => call.tensor(0).type),
    cost: counted(`${FORMULA2}; one interpolation per channel, kernel cell and output position`, countDeformable)
  }
};

// src/analyzer/ops/contract/strides.ts
var rowMajorStrides = (dims) => {
  const strides = [];
  let step = 1;
  for (const dim of dims.toReversed()) {
    strides.unshift(step);
    step *= dim;
  }
  return strides;
};
var positions = (dims, strides, offset = 0) => {
  if (dims.includes(0)) return [];
  let result = [offset];
  for (const [axis, dim] of dims.entries()) {
    const stride = strides[axis] ?? 0;
    result = result.flatMap((start) => Array.from({ length: dim }, (_, index) => start + index * stride));
  }
  return result;
};
var broadcastStrides = (from, to) => {
  const own = rowMajorStrides(from);
  const offset = to.length - from.length;
  return to.map((_, axis) => from[axis - offset] === 1 ? 0 : own[axis - offset] ?? 0);
};
var indexAt = (position2, dims) => {
  let rest = position2;
  return dims.toReversed().map((dim) => {
    const index = rest % dim;
    rest = (rest - index) / dim;
    return index;
  }).toReversed();
};

// src/analyzer/ops/onnx/gather.ts
var PICK = moves("a copy of the picked elements", (call) => ({ 0: volume(call.outDims()) }));
var gather = {
  Gather: { infer: (call) => [gathered(call)], cost: PICK },
  GatherElements: { infer: (call) => [gatheredElements(call)], cost: PICK },
  GatherND: { infer: (call) => [gatheredSlices(call)], cost: PICK },
  OneHot: { infer: (call) => [oneHot(call)], cost: moves("writes on and off values") }
};
var position = (index, dim) => typeof index === "number" ? normalizeAxis(index, dim) : void 0;
var gathered = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  if (data.shape === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  if (indices.shape === void 0) return tensor(data.type, void 0);
  const picks = indices.shape.length;
  return evaluated(data.type, replaceAxis(data.shape, axis, ...indices.shape), (dims, count) => {
    const from = knownDims(data.shape);
    if (data.value === void 0 || indices.value === void 0 || from === void 0) return void 0;
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(dims.slice(axis, axis + picks))];
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims);
      const pick = dot(index.slice(axis, axis + picks), inner);
      const chosen = position(indices.value?.[pick], from[axis] ?? 0);
      if (chosen === void 0) return void 0;
      return data.value?.[dot([...index.slice(0, axis), chosen, ...index.slice(axis + picks)], outer)];
    });
  });
};
var dot = (index, strides) => index.reduce((sum, each, axis) => sum + each * (strides[axis] ?? 0), 0);
var gatheredElements = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  const rank = data.shape?.length ?? indices.shape?.length;
  if (rank === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, rank);
  if (data.shape !== void 0 && indices.shape !== void 0 && data.shape.length !== indices.shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      "The ranks differ"
    );
  return evaluated(data.type, indices.shape, (dims) => {
    const from = knownDims(data.shape);
    if (from === void 0 || data.value === void 0) return void 0;
    const strides = rowMajorStrides(from);
    return indices.value?.map((index, at) => {
      const chosen = position(index, from[axis] ?? 0);
      return chosen === void 0 ? void 0 : data.value?.[dot(indexAt(at, dims).with(axis, chosen), strides)];
    });
  });
};
var gatheredSlices = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  const depth = indices.shape?.at(-1);
  if (data.shape === void 0 || indices.shape === void 0 || depth === void 0 || !isKnown(depth))
    return tensor(data.type, void 0);
  const batch = call.since < 12 ? 0 : call.int("batch_dims") ?? 0;
  if (batch + depth > data.shape.length || batch >= indices.shape.length)
    call.fail("shape-mismatch", `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`);
  const shared = indices.shape.slice(0, batch).map((dim, axis) => sharedDim(call, dim, data.shape?.[axis] ?? dim));
  const shape = [...shared, ...indices.shape.slice(batch, -1), ...data.shape.slice(batch + depth)];
  return evaluated(data.type, shape, (dims, count) => {
    const [from, tuples] = [knownDims(data.shape), knownDims(indices.shape)];
    if (from === void 0 || tuples === void 0 || data.value === void 0) return void 0;
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(tuples)];
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims);
      const lead = index.slice(0, tuples.length - 1);
      const tuple = Array.from(
        { length: depth },
        (__, nth) => position(indices.value?.[dot([...lead, nth], inner)], from[batch + nth] ?? 0)
      ).filter((each) => each !== void 0);
      if (tuple.length < depth) return void 0;
      return data.value?.[dot([...lead.slice(0, batch), ...tuple, ...index.slice(tuples.length - 1)], outer)];
    });
  });
};
var sharedDim = (call, a, b) => unifyDims(a, b) ?? call.fail("shape-mismatch", "Cannot pick: the batch dimensions differ");
var oneHot = (call) => {
  const [indices, depth, values] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  if (indices.shape === void 0) return tensor(values.type, void 0);
  if (call.since < 11 && indices.value?.some((index) => typeof index === "number" && index < 0) === true)
    call.fail("input-invalid", "Cannot use negative indices before opset 11");
  const rank = indices.shape.length + 1;
  const axis = requireAxis(call, call.int("axis") ?? -1, rank);
  const wanted = wholeNumber(elementOf(depth));
  if (typeof wanted === "number" && wanted < 0)
    call.fail("input-invalid", `Cannot make a one-hot axis of depth ${wanted}`, "It must be 0 or more");
  const depths = lengthOf(depth);
  if (depths !== void 0 && isKnown(depths) && depths > 1 || differ(lengthOf(values), 2))
    call.fail(
      "input-invalid",
      `Cannot make a one-hot axis of depth ${showTensor(depth)} with values ${showTensor(values)}`,
      "One depth and two values are needed: off and on"
    );
  const size2 = asDim(wanted) ?? call.pinned("depth");
  const shape = [...indices.shape.slice(0, axis), size2, ...indices.shape.slice(axis)];
  return evaluated(values.type, shape, (dims, count) => {
    if (indices.value === void 0) return void 0;
    const strides = rowMajorStrides(dims.toSpliced(axis, 1));
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims);
      const hot = indices.value?.[dot(index.toSpliced(axis, 1), strides)];
      if (typeof hot !== "number") return void 0;
      return values.value?.[position(hot, dims[axis] ?? 0) === index[axis] ? 1 : 0];
    });
  });
};
var wholeNumber = (element) => typeof element === "number" ? Math.trunc(element) : element;

// src/analyzer/ops/contract/attribute.ts
var elementTypeAttribute = (call, name, otherwise) => {
  const given = call.int(name);
  if (given === void 0) return otherwise;
  return elementTypeOf(given) ?? call.fail("attribute-invalid", `Cannot use ${name} ${given}`, "It names no element type");
};
var attributeLength = (call, name) => {
  const attribute = call.attribute(name);
  switch (attribute?.type) {
    case "floats":
    case "ints":
    case "strings":
      return attribute.count;
    case "tensor":
      return attribute.value.dims.reduce((product, dim) => product * dim, 1);
    default:
      return 0;
  }
};
var requireOneList = (call, [first, second]) => {
  const given = [first, second].filter((name) => attributeLength(call, name) > 0);
  if (given.length !== 1)
    call.fail(
      "attribute-invalid",
      `Cannot use ${call.opType} with ${given.length === 0 ? "neither" : "both"} of ${first} and ${second}`,
      "Exactly one of them is needed."
    );
};

// src/analyzer/ops/contract/number-range.ts
var FLOATS = {
  float16: { significand: 11, top: 15, low: -24 },
  bfloat16: { significand: 8, top: 127, low: -133 }
};
var roundTo = (type, exact) => {
  if (type === void 0) return void 0;
  if (type === "double") return exact;
  if (type === "float") return Math.fround(exact);
  if (isFloat(type)) return isExactIn(type, exact) ? exact : void 0;
  return isIntegerIn(type, exact) ? exact + 0 : void 0;
};
var isIntegerIn = (type, value) => {
  const kind = kindOf(type);
  if (!Number.isSafeInteger(value) || kind !== "int" && kind !== "uint") return false;
  const bits = bitsOf(type);
  const low = kind === "uint" ? 0 : -(2 ** (bits - 1));
  return value >= low && value < low + 2 ** bits;
};
var isExactIn = (type, value) => {
  const format2 = FLOATS[type];
  if (format2 === void 0) return false;
  if (value === 0) return true;
  if (!Number.isFinite(value)) return false;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const step = 2 ** Math.max(exponent - format2.significand + 1, format2.low);
  return exponent <= format2.top && Number.isInteger(value / step);
};
var isSentinel = (value) => Math.abs(value) > Number.MAX_SAFE_INTEGER;

// src/analyzer/ops/contract/order.ts
var isAtLeast2 = (a, b) => {
  if (isKnown(a) && isKnown(b)) return a >= b;
  if (isKnown(a) && isSentinel(a)) return a > 0;
  if (isKnown(b) && isSentinel(b)) return b < 0;
  const [x, y] = [toExpression(a), toExpression(b)];
  if (isAtLeast(x, y)) return true;
  return isAtLeast(y, toExpression(add(a, 1))) ? false : void 0;
};
var isNonNegative = (a) => isAtLeast2(a, 0) === true;
var isPositive2 = (a) => isAtLeast2(a, 1) === true;
var isSame2 = (a, b) => {
  if (isKnown(a) && isKnown(b)) return isSentinel(a) && a === b ? void 0 : a === b;
  if (isKnown(a) && isSentinel(a) || isKnown(b) && isSentinel(b)) return false;
  const same = equals(a, b);
  if (same !== void 0) return same;
  return isAtLeast2(a, add(b, 1)) === true || isAtLeast2(b, add(a, 1)) === true ? false : void 0;
};

// src/analyzer/dim/rational.ts
var MAX_DENOMINATOR_BITS = 20;
var toRational = (value) => {
  let numerator = value;
  for (let bits = 0; bits <= MAX_DENOMINATOR_BITS; bits++) {
    if (Number.isSafeInteger(numerator)) return expressionOf([termOf(BigInt(numerator), [])], 1n << BigInt(bits));
    numerator *= 2;
  }
  return void 0;
};
var floorOf = (dim) => typeof dim === "number" ? Math.floor(dim) + 0 : toDim(floorDivideExpressions(dim, ONE));
var ceilOf = (dim) => typeof dim === "number" ? Math.ceil(dim) + 0 : toDim(ceilDivideExpressions(dim, ONE));
var roundOf = (dim) => {
  if (typeof dim === "number") return roundHalfToEven(dim);
  const { denominator } = dim;
  if (denominator === 1n) return dim;
  const numerator = numeratorOf(dim);
  const fixed = constantNumerator(dim);
  if (fixed !== void 0) return toDim(constant(roundRatio(fixed, denominator)));
  if (canTie(numerator, denominator)) return void 0;
  const doubled = sumOf([scaled(numerator, 2n), constant(denominator)]);
  return toDim(floorDivideExpressions(doubled, constant(2n * denominator)));
};
var canTie = (numerator, denominator) => {
  if (denominator % 2n !== 0n) return false;
  const { varying, fixed } = splitConstant(numerator);
  const step = greatestCommonDivisor(contentOf(varying), denominator);
  return (fixed - denominator / 2n) % step === 0n;
};
var roundRatio = (n, d) => {
  const below2 = floorDivideIntegers(n, d);
  const twiceRest = 2n * (n - below2 * d);
  if (twiceRest !== d) return twiceRest < d ? below2 : below2 + 1n;
  return below2 % 2n === 0n ? below2 : below2 + 1n;
};
var roundHalfToEven = (value) => {
  const below2 = Math.floor(value);
  const rest = value - below2;
  if (rest !== 0.5) return rest < 0.5 ? below2 : below2 + 1;
  return (below2 % 2 === 0 ? below2 : below2 + 1) + 0;
};

// src/analyzer/ops/contract/rational.ts
var LARGEST_FACTOR = 1 << 10;
var exactRational = (value) => {
  if (Math.abs(value) > LARGEST_FACTOR) return void 0;
  if (Number.isInteger(value)) return value;
  const rational = toRational(value);
  return rational !== void 0 && rational.denominator <= LARGEST_FACTOR ? rational : void 0;
};
var ratio = (numerator, denominator) => scaled(constant(1n), BigInt(numerator), BigInt(denominator));
var isDyadic = (dim) => isKnown(dim) || (dim.denominator & dim.denominator - 1n) === 0n;
var keptIn = (type, dim) => {
  if (dim === void 0 || isKnown(dim)) return dim;
  const limit = type === "double" ? BigInt(LARGEST_FACTOR) ** 2n : BigInt(LARGEST_FACTOR);
  const isSmall = dim.denominator <= limit && dim.terms.every((term) => isLinear(term, type) && size(term) <= limit * dim.denominator);
  return isSmall && (type === "float" || type === "double") ? dim : void 0;
};
var isLinear = ({ degree }, type) => type === "double" || degree <= 1;
var size = ({ coefficient }) => absolute(coefficient);

// src/analyzer/ops/contract/evaluate-arithmetic.ts
var isNumeric = (element) => typeof element === "number" || typeof element === "object";
var arithmetic = (rule) => (a, b, type) => {
  if (type === void 0 || !isNumeric(a) || !isNumeric(b)) return void 0;
  const unsafe = isKnown(a) && isSentinel(a) || isKnown(b) && isSentinel(b);
  if (isInteger(type) && unsafe) return void 0;
  if (isKnown(a) && isKnown(b)) {
    const exact = rule.numbers(a, b, type);
    return exact === void 0 ? void 0 : roundTo(type, exact);
  }
  if (isInteger(type)) return rule.integers(a, b);
  const [x, y] = [fraction(a), fraction(b)];
  return x === void 0 || y === void 0 ? void 0 : keptIn(type, rule.fractions(x, y));
};
var fraction = (dim) => isKnown(dim) ? exactRational(dim) : dim;
var oneIsExact = (rule) => (a, b) => isDyadic(a) || isDyadic(b) ? rule(a, b) : void 0;
var addElements = arithmetic({ numbers: (a, b) => a + b, integers: add, fractions: oneIsExact(add) });
var subtractElements = arithmetic({
  numbers: (a, b) => a - b,
  integers: subtract,
  fractions: oneIsExact(subtract)
});
var multiplyElements = arithmetic({
  numbers: (a, b) => a * b,
  integers: multiply,
  // A quotient that was rounded (S / 3) may miss the integer that its multiple should give.
  fractions: (a, b) => isDyadic(a) && isDyadic(b) ? multiply(a, b) : void 0
});
var divideElements = arithmetic({
  numbers: (a, b, type) => isInteger(type) ? b === 0 ? void 0 : Math.trunc(a / b) : a / b,
  integers: (a, b) => truncatingQuotient(a, b),
  fractions: (a, b) => isDyadic(a) ? quotient(a, b) : void 0
});
var quotient = (a, b) => {
  if (isKnown(b)) return b === 0 ? void 0 : multiply(a, ratio(1, b));
  const divisor = constantNumerator(b);
  if (divisor === void 0) return isPositive2(b) ? divideExactly(a, b) : void 0;
  return multiply(a, scaled(constant(b.denominator), 1n, divisor));
};
var truncatingQuotient = (a, b) => {
  if (isKnown(b) && b < 0) return truncatingQuotient(subtract(0, a), -b);
  if (!isPositive2(b)) return void 0;
  const exact = divideExactly(a, b);
  if (exact !== void 0) return exact;
  if (isNonNegative(a)) return floorDivide(a, b);
  const negated2 = subtract(0, a);
  return isNonNegative(negated2) ? subtract(0, floorDivide(negated2, b)) : void 0;
};
var moduloElements = arithmetic({
  numbers: (a, b, type) => b === 0 || !isInteger(type) ? void 0 : a - b * Math.floor(a / b),
  integers: (a, b) => isPositive2(b) ? modulo(a, b) : void 0,
  fractions: () => void 0
});
var remainderElements = arithmetic({
  numbers: (a, b) => b === 0 ? void 0 : a % b,
  integers: (a, b) => isPositive2(b) && isNonNegative(a) ? modulo(a, b) : void 0,
  fractions: () => void 0
});
var powerElements = (a, b, type) => {
  if (type === void 0 || typeof b !== "number") return void 0;
  if (typeof a === "object") return isInteger(type) ? symbolicPower(a, b) : b === 1 ? a : void 0;
  if (typeof a !== "number" || isInteger(type) && isSentinel(a)) return void 0;
  if (b === 0.5 && a >= 0 && !isInteger(type)) return roundTo(type, Math.sqrt(a));
  const exact = a ** b;
  if (Number.isInteger(b) && (b === 2 || b === 1 || Number.isSafeInteger(exact))) return roundTo(type, exact);
  return void 0;
};
var symbolicPower = (base, exponent) => Number.isInteger(exponent) && exponent >= 0 && exponent <= 4 ? Array.from({ length: exponent }, () => base).reduce((product, factor) => multiply(product, factor), 1) : void 0;
var extreme2 = (numbers, choose, symbols) => (a, b, type) => {
  if (!isNumeric(a) || !isNumeric(b)) return void 0;
  if (isKnown(a) && isKnown(b)) return numbers(a, b);
  const [x, y] = [fractionOrSentinel(a), fractionOrSentinel(b)];
  if (x === void 0 || y === void 0) return void 0;
  const atLeast = isAtLeast2(x, y);
  if (atLeast !== void 0) return choose(atLeast, a, b);
  if (!isInt(x) || !isInt(y)) return void 0;
  return type !== void 0 && isInteger(type) ? symbols(x, y) : keptIn(type, symbols(x, y));
};
var fractionOrSentinel = (dim) => isKnown(dim) && (Number.isInteger(dim) || isSentinel(dim)) ? dim : fraction(dim);
var minElements = extreme2(Math.min, (atLeast, a, b) => atLeast ? b : a, minimum);
var maxElements = extreme2(Math.max, (atLeast, a, b) => atLeast ? a : b, maximum);

// src/analyzer/ops/contract/target-shape.ts
var MAX_RANK2 = 64;
var targetInts = (call, index) => {
  const fact = call.tensor(index);
  if (fact.shape !== void 0 && fact.shape.length > 1)
    call.fail(
      "input-invalid",
      `Cannot take a shape from input ${index}: it has rank ${fact.shape.length}`,
      "A list is needed"
    );
  const ints = intsOf(fact);
  return ints === void 0 || ints.length > MAX_RANK2 ? void 0 : ints;
};
var targetShape = (call, index) => targetInts(call, index)?.map((wanted) => {
  if (wanted !== void 0 && isKnown(wanted) && wanted < 0)
    call.fail("input-invalid", `Cannot make a dimension of ${wanted}`);
  return asDim(wanted) ?? call.unknown(whyUnknown(call, index));
});
var shapeAttribute = (call, name) => call.ints(name)?.map((wanted) => dimOf(call, wanted));
var attributeDim = (call, name) => dimOf(call, call.requireInt(name));
var dimOf = (call, wanted) => asDim(wanted) ?? call.fail("attribute-invalid", `Cannot make a dimension of ${wanted}`);

// src/analyzer/ops/onnx/generator.ts
var HOST = free("a shape: the host knows it");
var generator = {
  Constant: { infer: (call) => [constantOf(call)], cost: free("stored in the model") },
  ConstantOfShape: { infer: (call) => [filled(call)], cost: moves("writes one value") },
  Range: { infer: (call) => [range(call)], cost: moves("writes a sequence") },
  EyeLike: { infer: (call) => [eye(call)], cost: moves("writes a diagonal") },
  Shape: { infer: (call) => [shapeOfInput(call)], cost: HOST },
  Size: { infer: (call) => [sizeOfInput(call)], cost: HOST },
  // Experimental in opset 1.
  GivenTensorFill: { infer: (call) => [givenFill(call)], cost: moves("writes given values") }
};
var constantOf = (call) => {
  for (const name of CONSTANT_FORMS) {
    const attribute = call.attribute(name);
    const fact = attribute === void 0 ? void 0 : constantFact(attribute);
    if (fact !== void 0) return { ...fact, constant: true };
  }
  return call.fail("attribute-invalid", "Cannot make a constant: it has no value");
};
var CONSTANT_FORMS = [
  "value",
  "sparse_value",
  "value_int",
  "value_ints",
  "value_float",
  "value_floats",
  "value_string",
  "value_strings"
];
var constantFact = (attribute) => {
  switch (attribute.type) {
    case "tensor":
      return tensorFact(attribute.value);
    case "int":
      return tensor("int64", [], [attribute.value]);
    case "float":
      return tensor("float", [], [attribute.value]);
    case "string":
      return tensor("string", [], [attribute.value]);
    case "ints":
      return listFact("int64", attribute.value, attribute.count);
    case "floats":
      return listFact("float", attribute.value, attribute.count);
    case "strings":
      return listFact("string", attribute.value, attribute.count);
    default:
      return void 0;
  }
};
var listFact = (type, value, count) => evaluated(type, [count], () => value);
var tensorFact = ({ elementType, dims, values, nonZeros }) => evaluated(elementType, dims, () => nonZeros === void 0 ? values : void 0);
var filled = (call) => {
  const value = call.tensorAttribute("value");
  const fill = value === void 0 ? 0 : value.values?.[0];
  return evaluated(value?.elementType ?? "float", targetShape(call, 0), (_, count) => Array(count).fill(fill));
};
var range = (call) => {
  const inputs = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const type = inputs.find((input) => input.type !== void 0)?.type;
  if (inputs.some((input) => (elementCount(input.shape) ?? 1) !== 1))
    call.fail("input-invalid", "Cannot make a range", "Start, limit and delta are one number each");
  const [start, limit, delta] = inputs.map(elementOf);
  const length = rangeLength(call, type, start, limit, delta);
  return evaluated(
    type,
    [length ?? call.pinned("n")],
    (_, count) => type !== void 0 && isFloat(type) && !(isInt(start) && isInt(delta)) ? void 0 : Array.from({ length: count }, (__, at) => addElements(start, multiplyElements(at, delta, type), type))
  );
};
var rangeLength = (call, type, start, limit, delta) => {
  if (delta === 0) return call.fail("input-invalid", "Cannot make a range with a step of 0");
  if (typeof start === "number" && typeof limit === "number" && typeof delta === "number") {
    const count = Math.max(0, Math.ceil((limit - start) / delta));
    return Number.isSafeInteger(count) ? count : void 0;
  }
  if (!isInt(start) || !isInt(limit) || !isInt(delta) || type === void 0) return void 0;
  if (isKnown(delta) && delta < 0) return maximum(ceilDivide(subtract(start, limit), -delta), 0);
  return isPositive2(delta) ? maximum(ceilDivide(subtract(limit, start), delta), 0) : void 0;
};
var eye = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape !== void 0 && shape.length !== 2)
    call.fail("shape-mismatch", `Cannot make an identity like ${showShape(shape)}`, "A matrix is needed");
  const result = elementTypeAttribute(call, "dtype", type);
  return evaluated(
    result,
    shape,
    (dims, count) => Array.from({ length: count }, (_, at) => {
      const [row = 0, column = 0] = indexAt(at, dims);
      const isOne = column - row === (call.int("k") ?? 0);
      return result === "bool" ? isOne : Number(isOne);
    })
  );
};
var shapeOfInput = (call) => {
  const { shape } = call.tensor(0);
  const [start, end] = call.since < 15 ? [0, void 0] : [call.int("start") ?? 0, call.int("end")];
  if (shape === void 0) return tensor("int64", [call.unknown("unbound-symbol")]);
  const part = shape.slice(clampedPosition(start, shape.length), clampedPosition(end ?? shape.length, shape.length));
  return tensor("int64", [part.length], part);
};
var clampedPosition = (position2, rank) => Math.min(Math.max(position2 < 0 ? position2 + rank : position2, 0), rank);
var sizeOfInput = (call) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? tensor("int64", []) : tensor("int64", [], [productDim(shape)]);
};
var givenFill = (call) => {
  const base = shapeAttribute(call, "shape") ?? (call.int("input_as_shape") === 1 ? targetShape(call, 0) : call.tensor(0).shape);
  const extra = shapeAttribute(call, "extra_shape") ?? [];
  return tensor(call.tensor(0).type ?? "float", base === void 0 ? void 0 : [...base, ...extra]);
};

// src/analyzer/ops/onnx/layout.ts
var layout = {
  Transpose: { infer: (call) => [transposed(call)], cost: moves("a permutation") },
  Expand: { infer: (call) => [expanded(call)], cost: moves("a repetition") },
  Tile: { infer: (call) => [tiled(call)], cost: moves("a repetition") },
  DepthToSpace: { infer: (call) => [blocks(call, depthToSpace)], cost: moves("a permutation") },
  SpaceToDepth: { infer: (call) => [blocks(call, spaceToDepth)], cost: moves("a permutation") },
  ReverseSequence: { infer: (call) => [like(call.tensor(0))], cost: moves("a permutation") },
  Trilu: { infer: (call) => [triangle(call)], cost: moves("a copy with one triangle set to zero") }
};
var transposed = (call) => {
  const { type, shape, value } = call.tensor(0);
  const given = call.ints("perm");
  if (shape === void 0) return { kind: "tensor", type, shape: given?.map(() => call.unknown("unbound-symbol")) };
  if (given?.some((axis) => axis < 0) === true)
    call.fail("attribute-invalid", `Cannot permute by [${given.join(",")}]`, "Axes are counted from 0 here");
  const order = given === void 0 ? [...shape.keys()].toReversed() : requireAxes(call, given, shape.length);
  if (order.length !== shape.length)
    call.fail(
      "attribute-invalid",
      `Cannot permute ${showShape(shape)} by [${order.join(",")}]: one axis each is needed`
    );
  const result = order.map((axis) => shape[axis] ?? 1);
  return evaluated(type, result, (dims) => {
    const strides = rowMajorStrides(knownDims(shape) ?? []);
    const from = order.map((axis) => strides[axis] ?? 0);
    return value && positions(dims, from).map((at) => value[at]);
  });
};
var expanded = (call) => {
  const { type, shape, value } = call.tensor(0);
  const target = targetInts(call, 1);
  if (shape === void 0 || target === void 0) return { kind: "tensor", type, shape: void 0 };
  const rank = Math.max(shape.length, target.length);
  const result = Array.from({ length: rank }, (_, axis) => {
    const from = axis - rank + target.length;
    return expandedDim(call, shape[axis - rank + shape.length] ?? 1, from < 0 ? 1 : target[from]);
  });
  return evaluated(type, result, (dims) => {
    const strides = broadcastStrides(knownDims(shape) ?? [], dims);
    return value && positions(dims, strides).map((at) => value[at]);
  });
};
var expandedDim = (call, dim, wanted) => {
  if (wanted === void 0) return isKnown(dim) && dim > 1 ? dim : call.unknown(whyUnknown(call, 1));
  if (wanted === -1) return dim;
  const target = asDim(wanted) ?? call.fail("input-invalid", `Cannot expand to a dimension of ${showDim(wanted)}`);
  return broadcastDims(dim, target) ?? call.fail("shape-mismatch", `Cannot expand a dimension of ${showDim(dim)} to ${showDim(target)}`);
};
var tiled = (call) => {
  const { type, shape, value } = call.tensor(0);
  const repeats = call.since < 6 ? repeatsOfOneAxis(call, shape) : targetInts(call, 1);
  if (shape === void 0) return { kind: "tensor", type, shape: repeats?.map(() => call.unknown("unbound-symbol")) };
  if (repeats !== void 0 && repeats.length !== shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot tile ${showShape(shape)} with ${repeats.length} repeats`,
      "One per axis is needed"
    );
  const result = shape.map((dim, axis) => repeatedDim(call, dim, repeats?.[axis]));
  return evaluated(type, result, (dims, count) => {
    const from = knownDims(shape) ?? [];
    const strides = rowMajorStrides(from);
    return value && Array.from({ length: count }, (_, at) => value[wrapped(indexAt(at, dims), from, strides)]);
  });
};
var repeatedDim = (call, dim, repeats) => {
  if (dim === 0) return 0;
  const count = asDim(repeats);
  if (count !== void 0) return multiply(dim, count);
  return repeats === void 0 ? call.unknown(whyUnknown(call, 1)) : call.fail("input-invalid", `Cannot repeat ${showDim(repeats)} times`);
};
var wrapped = (index, dims, strides) => index.reduce((sum, position2, axis) => sum + position2 % (dims[axis] ?? 1) * (strides[axis] ?? 0), 0);
var repeatsOfOneAxis = (call, shape) => {
  const axis = intOf(call.tensor(2));
  if (shape === void 0 || axis === void 0 || !isKnown(axis)) return void 0;
  return shape.map(() => 1).with(requireAxis(call, axis, shape.length), intOf(call.tensor(1)));
};
var blocks = (call, rearrange) => {
  const { type, shape } = call.tensor(0);
  const block = call.requireInt("blocksize");
  if (block < 1) call.fail("attribute-invalid", `Cannot use a block size of ${block}`);
  if (shape === void 0)
    return { kind: "tensor", type, shape: Array.from({ length: 4 }, () => call.unknown("unbound-symbol")) };
  if (shape.length !== 4) call.fail("shape-mismatch", `Cannot rearrange ${showShape(shape)}`, "Rank 4 is needed");
  return { kind: "tensor", type, shape: rearrange(call, shape, block) };
};
var depthToSpace = (call, [n = 1, c = 1, h = 1, w = 1], block) => [
  n,
  divided(call, c, block * block),
  multiply(h, block),
  multiply(w, block)
];
var spaceToDepth = (call, [n = 1, c = 1, h = 1, w = 1], block) => [
  n,
  multiply(c, block * block),
  divided(call, h, block),
  divided(call, w, block)
];
var divided = (call, dim, by) => {
  const exact = divideExactly(dim, by);
  if (exact !== void 0) return exact;
  if (isKnown(dim)) call.fail("shape-mismatch", `Cannot divide a dimension of ${dim} by ${by}`);
  return floorDivide(dim, by);
};
var triangle = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape !== void 0 && shape.length < 2)
    call.fail("shape-mismatch", `Cannot take a triangle of ${showShape(shape)}`, "Rank 2 or more is needed");
  const diagonal = call.has(1) ? intOf(call.tensor(1)) : 0;
  const zero = type === "bool" ? false : 0;
  return evaluated(type, shape, (dims) => {
    if (diagonal === void 0 || !isKnown(diagonal)) return void 0;
    return value?.map((element, at) => {
      const [row = 0, column = 0] = indexAt(at, dims).slice(-2);
      const kept = call.int("upper") === 0 ? column - row <= diagonal : column - row >= diagonal;
      return kept ? element : zero;
    });
  });
};

// src/analyzer/ops/onnx/linear-attention.ts
var linearAttentionMacs = (dims, rule) => {
  const updates = dims.kvHeads * (1 + (rule.gated ? 1 : 0) + (rule.delta ? 1 : 0));
  return times(dims.batch, dims.tokens, dims.keySize, dims.valueSize, updates + dims.queryHeads);
};
var ruleOf = (call) => {
  const rule = call.string("update_rule") ?? "gated_delta";
  if (!["linear", "gated", "delta", "gated_delta"].includes(rule))
    call.fail("attribute-invalid", `Cannot use update_rule "${rule}"`, "linear, gated, delta or gated_delta");
  return { gated: rule.startsWith("gated"), delta: rule.endsWith("delta") };
};
var sizeOfHead = (call, index, heads) => {
  const hidden = shapeOfRank(call, index, 3)?.[2];
  return hidden === void 0 ? void 0 : headSize(call, hidden, heads);
};
var checkGates = (call) => {
  const { gated, delta } = ruleOf(call);
  const check = (index, name, needed) => {
    shapeOfRank(call, index, 3);
    if (call.has(index) !== needed)
      call.fail("input-invalid", `update_rule "${call.string("update_rule")}" ${needed ? "needs" : "forbids"} ${name}`);
  };
  check(4, "decay", gated);
  check(5, "beta", delta);
};
var readLinearAttention = (call) => {
  const [queryHeads, kvHeads] = [requirePositiveInt(call, "q_num_heads"), requirePositiveInt(call, "kv_num_heads")];
  const [query, key] = [shapeOfRank(call, 0, 3), shapeOfRank(call, 1, 3)];
  const state = call.has(3) ? shapeOfRank(call, 3, 4) : void 0;
  const fromQuery = sizeOfHead(call, 0, queryHeads);
  const fromKey = sizeOfHead(call, 1, kvHeads);
  const fromValue = sizeOfHead(call, 2, kvHeads);
  const fits = queryHeads % kvHeads === 0 && !differ(fromQuery, fromKey) && !differ(query?.[0], key?.[0]) && !differ(query?.[1], key?.[1]) && !differ(state?.[0], query?.[0]) && !differ(state?.[1], kvHeads) && !differ(state?.[2], fromKey) && !differ(state?.[3], fromValue);
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot attend with ${[0, 1, 2, 3].map((index) => showTensor(call.tensor(index))).join(", ")}`,
      `Query, key, value and state of ${queryHeads} query heads that share ${kvHeads} key heads are needed`
    );
  return {
    batch: firstKnown(call, query?.[0], key?.[0], state?.[0]),
    tokens: firstKnown(call, query?.[1], key?.[1]),
    queryHeads,
    kvHeads,
    keySize: firstKnown(call, fromQuery, fromKey, state?.[2]),
    valueSize: firstKnown(call, fromValue, state?.[3])
  };
};
var checkGateShapes = (call, { kvHeads, keySize }) => {
  const [decay, beta] = [call.tensor(4), call.tensor(5)];
  const query = call.tensor(0).shape;
  for (const fact of [call.tensor(2), decay, beta])
    if ([0, 1].some((axis) => differ(fact.shape?.[axis], query?.[axis])))
      call.fail("shape-mismatch", `Cannot attend with ${showTensor(fact)}`, "It has the batch and tokens of the query");
  if (differ(decay.shape?.[2], kvHeads) && differ(decay.shape?.[2], multiply(kvHeads, keySize)))
    call.fail("shape-mismatch", `Cannot decay with ${showTensor(decay)}`, "One number per key head or key feature");
  if (differ(beta.shape?.[2], kvHeads) && differ(beta.shape?.[2], 1))
    call.fail("shape-mismatch", `Cannot correct with beta ${showTensor(beta)}`, "One number per key head, or one");
};
var inferLinearAttention = (call) => {
  checkGates(call);
  const dims = readLinearAttention(call);
  checkGateShapes(call, dims);
  const { type } = call.tensor(0);
  const stateType = call.has(3) ? call.tensor(3).type : type;
  return [
    tensor(type, [dims.batch, dims.tokens, multiply(dims.queryHeads, dims.valueSize)]),
    tensor(stateType, [dims.batch, dims.kvHeads, dims.keySize, dims.valueSize])
  ];
};
var inferCausalConvolution = (call) => {
  const input = shapeOfRank(call, 0, 3);
  const weight = shapeOfRank(call, 1, 3);
  const activation = call.string("activation") ?? "none";
  if (!["none", "silu", "swish"].includes(activation))
    call.fail("attribute-invalid", `Cannot use activation "${activation}"`, "none, silu or swish");
  const kernel = dimAt(call, weight, 2);
  if (kernel === 0) call.fail("shape-mismatch", "Cannot convolve with a kernel of size 0");
  const fits = !differ(input?.[1], weight?.[0]) && !differ(weight?.[1], 1) && !differ(call.tensor(2).shape?.[0], weight?.[0]) && !differ(call.tensor(3).shape?.[2], subtract(kernel, 1));
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot convolve ${[0, 1, 2, 3].map((index) => showTensor(call.tensor(index))).join(", ")}`,
      "Input [B, C, L], weight [C, 1, k], bias [C] and state [B, C, k − 1] are needed"
    );
  const { type } = call.tensor(0);
  const channels = firstKnown(call, input?.[1], weight?.[0]);
  return [
    tensor(type, [dimAt(call, input, 0), channels, dimAt(call, input, 2)]),
    tensor(type, [dimAt(call, input, 0), channels, subtract(kernel, 1)])
  ];
};
var countCausalConvolution = (call) => {
  const output = call.outDims();
  const active = (call.string("activation") ?? "none") !== "none";
  return {
    macs: convolutionMacs(output, call.dims(1)),
    vector: times((call.has(2) ? 1n : 0n) + (active ? 2n : 0n), volume(output)),
    special: active ? volume(output) : 0n
  };
};
var rotatedElements = (call) => {
  const x = call.dims(0);
  const turned = call.int("rotary_embedding_dim") ?? 0;
  if (turned === 0) return volume(x);
  if (x.length === 4) return times(volume(x.slice(0, 3)), turned);
  return times(volume(x.slice(0, 2)), call.requireInt("num_heads"), turned);
};
var inferRotary = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length !== 3 && x.shape.length !== 4)
    call.fail("shape-mismatch", `Cannot rotate ${showTensor(x)}`, "Rank 3 or 4 is needed");
  if (x.shape?.length === 3) requirePositiveInt(call, "num_heads");
  return [like(x)];
};
var inferSwiglu = (call) => [
  tensor(call.tensor(0).type, unifyShapes(call, call.tensor(0).shape, call.tensor(1).shape))
];
var linearAttention = {
  LinearAttention: {
    infer: inferLinearAttention,
    cost: counted(
      "batch · tokens · dk · dv · (kv heads · (1 + gate + delta) + query heads) MACs: the recurrence, token by token",
      (call) => {
        for (const index of [0, 1, 2]) call.dims(index);
        return { macs: linearAttentionMacs(readLinearAttention(call), ruleOf(call)) };
      }
    )
  },
  CausalConvWithState: {
    infer: inferCausalConvolution,
    cost: counted(
      "batch · channels · length · kernel MACs (depthwise); 1 per output for a bias, 2 for SiLU",
      countCausalConvolution
    )
  },
  RotaryEmbedding: {
    infer: inferRotary,
    cost: counted("3 per rotated element: 4 products and 2 sums per pair", (call) => ({
      vector: times(3n, rotatedElements(call))
    }))
  },
  SwiGLU: {
    infer: inferSwiglu,
    cost: counted("3 per element: SiLU 2, product 1; 1 more when alpha is not 1", (call) => {
      const elements = volume(call.dims(0));
      const scaled2 = call.float("alpha") === 1 ? 0n : elements;
      return { vector: plus(times(3n, elements), scaled2), special: elements };
    })
  }
};

// src/analyzer/ops/onnx/normalization.ts
var STANDARDISE_FLOPS = 5n;
var perElement = (each, what) => counted(`${each} per element: ${what}`, (call) => ({ vector: times(each, volume(call.dims(0))) }));
var checkChannels = (call, index) => {
  const x = call.tensor(0);
  const parameter = call.tensor(index);
  if (differ(x.shape?.[1], parameter.shape?.length === 1 ? parameter.shape[0] : void 0))
    call.fail(
      "shape-mismatch",
      `Cannot normalise X ${showTensor(x)} with ${showTensor(parameter)}`,
      "One number per channel is needed"
    );
};
var inferBatchNormalization = (call) => {
  const x = call.tensor(0);
  if (call.since >= 9 || (call.int("spatial") ?? 1) !== 0) for (const index of [1, 2, 3, 4]) checkChannels(call, index);
  const [mean, variance] = [3, 4].map((index) => {
    const own = call.tensor(index);
    return tensor(own.type, own.shape ?? [dimAt(call, x.shape, 1)]);
  });
  if (mean === void 0 || variance === void 0) return [like(x)];
  return [like(x), mean, variance, mean, variance].slice(0, Math.max(1, call.outputCount));
};
var countBatchNormalization = (call) => ({
  vector: times(call.int("training_mode") ? STANDARDISE_FLOPS + 2n : 2n, volume(call.dims(0)))
});
var rowStatistics = (call, x) => {
  const shape = x.shape;
  if (shape === void 0) return void 0;
  const first = requireAxis(call, call.int("axis") ?? -1, shape.length);
  return shape.map((dim, axis) => axis < first ? dim : 1);
};
var stashType = (call) => elementTypeAttribute(call, "stash_type", "float");
var inferRowNormalization = (statistics, typeFrom) => (call) => {
  const x = call.tensor(0);
  const rows = rowStatistics(call, x);
  const y = like(x, call.tensor(typeFrom(call)).type);
  return [y, ...Array(statistics).fill(tensor(stashType(call), rows))];
};
var countLayerNormalization = (call) => ({
  vector: times(STANDARDISE_FLOPS + (call.has(2) ? 2n : 1n), volume(call.dims(0)))
});
var inferSame = (call) => [like(call.tensor(0))];
var inferInstance = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length < 3)
    call.fail("shape-mismatch", `Cannot normalise ${showTensor(x)}`, "Rank 3 or more is needed: batch, channels, space");
  for (const index of [1, 2]) checkChannels(call, index);
  return [like(x)];
};
var inferGroup = (call) => {
  requirePositiveInt(call, "num_groups");
  if (call.since >= 21) for (const index of [1, 2]) checkChannels(call, index);
  return inferSame(call);
};
var inferLp = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0) requireAxis(call, call.int("axis") ?? -1, x.shape.length);
  return [like(x)];
};
var countLrn = (call) => {
  const elements = volume(call.dims(0));
  return { vector: times(BigInt(requirePositiveInt(call, "size")) + 4n, elements), special: times(2n, elements) };
};
var countMeanVariance = (call) => ({
  vector: times(call.since < 9 && call.int("normalize_variance") === 0 ? 2n : STANDARDISE_FLOPS, volume(call.dims(0)))
});
var inferDropout = (call) => {
  const data = call.tensor(0);
  return call.outputCount > 1 ? [like(data), like(data, call.since < 10 ? data.type : "bool")] : [like(data)];
};
var affine = "standardise (5), scale (1), bias (1)";
var normalization = {
  BatchNormalization: {
    infer: inferBatchNormalization,
    cost: counted("2 per element: a scale and a bias; 7 per element in training mode", countBatchNormalization)
  },
  InstanceNormalization: { infer: inferInstance, cost: perElement(STANDARDISE_FLOPS + 2n, affine) },
  GroupNormalization: { infer: inferGroup, cost: perElement(STANDARDISE_FLOPS + 2n, affine) },
  LayerNormalization: {
    infer: inferRowNormalization(2, (call) => call.since < 17 ? 1 : 0),
    cost: counted(`7 per element: ${affine}; 6 without bias`, countLayerNormalization)
  },
  SimplifiedLayerNormalization: {
    infer: inferRowNormalization(1, () => 1),
    cost: perElement(4n, "square, mean, division, scale")
  },
  RMSNormalization: {
    infer: inferRowNormalization(0, () => 1),
    cost: perElement(4n, "square, mean, division, scale")
  },
  LpNormalization: { infer: inferLp, cost: perElement(3n, "power, sum, division") },
  MeanVarianceNormalization: {
    infer: inferSame,
    cost: counted("5 per element: mean, difference, square, variance, division", countMeanVariance)
  },
  LRN: { infer: inferSame, cost: counted("size + 4 per element", countLrn) },
  Dropout: { infer: inferDropout, cost: free("Hands its input on when the model runs; it acts in training only") }
};
var layerNormalizationFlops = (shape, biased) => times(STANDARDISE_FLOPS + (biased ? 2n : 1n), volume(shape));
var rmsNormalizationFlops = (shape) => times(4n, volume(shape));

// src/analyzer/ops/onnx/padding.ts
var padding = {
  Pad: { infer: (call) => [padded(call)], cost: moves("a copy with margins") },
  CenterCropPad: { infer: (call) => [centered(call)], cost: moves("a copy, cut or with margins") },
  Crop: { infer: (call) => [cropped(call)], cost: moves("a copy of a part") }
};
var padded = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axes = paddedAxes(call, shape.length);
  const pads = margins(call);
  if (axes === void 0 || pads === void 0)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 1)))
    );
  if (pads.length !== 2 * axes.length)
    call.fail("input-invalid", `Cannot pad ${axes.length} axes with ${pads.length} margins`, "Two per axis are needed");
  const before = axes.map((_, nth) => pads[nth]);
  const result = mapAxes(shape, axes, (dim, nth) => withMargins(call, dim, before[nth], pads[nth + axes.length]));
  return evaluated(type, result, (dims) => {
    const offsets = shape.map((_, axis) => axes.includes(axis) ? before[axes.indexOf(axis)] : 0);
    return call.string("mode") === "constant" ? fillAround(call, dims, offsets) : void 0;
  });
};
var margins = (call) => {
  if (call.since >= 11) return targetInts(call, 1);
  return call.ints(call.since >= 2 ? "pads" : "paddings");
};
var paddedAxes = (call, rank) => {
  const axes = call.since >= 18 ? namedAxes(call, 18, 3) : "absent";
  if (axes === "absent") return Array.from({ length: rank }, (_, axis) => axis);
  return axes.values === void 0 ? void 0 : requireAxes(call, axes.values, rank);
};
var withMargins = (call, dim, before, after) => {
  if (before === void 0 || after === void 0) return call.unknown(whyUnknown(call, 1));
  if ([before, after].some(isFar)) call.fail("input-invalid", "Cannot pad by more than a dimension can hold");
  const result = add(add(dim, before), after);
  if (isKnown(result) && result < 0) call.fail("shape-mismatch", "Cannot cut more than there is");
  return result;
};
var isFar = (margin) => isKnown(margin) && isSentinel(margin);
var fillAround = (call, dims, offsets) => {
  const { shape, value, type } = call.tensor(0);
  const from = knownDims(shape);
  const before = offsets.filter((offset) => offset !== void 0 && isKnown(offset));
  if (value === void 0 || from === void 0 || before.length !== dims.length) return void 0;
  const strides = rowMajorStrides(from);
  const fill = fillElement(call, type === "bool" ? false : 0);
  return Array.from({ length: dims.reduce((product, dim) => product * dim, 1) }, (_, at) => {
    const index = indexAt(at, dims).map((position2, axis) => position2 - (before[axis] ?? 0));
    const inside = index.every((position2, axis) => position2 >= 0 && position2 < (from[axis] ?? 0));
    return inside ? value[index.reduce((sum, position2, axis) => sum + position2 * (strides[axis] ?? 0), 0)] : fill;
  });
};
var fillElement = (call, zero) => {
  if (call.since < 11) return call.float("value") ?? 0;
  return call.has(2) ? elementOf(call.tensor(2)) : zero;
};
var centered = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axes = requireAxes(call, call.ints("axes") ?? [...shape.keys()], shape.length);
  const sizes = targetShape(call, 1);
  if (sizes !== void 0 && sizes.length !== axes.length)
    call.fail(
      "input-invalid",
      `Cannot crop or pad ${axes.length} axes to ${showShape(sizes)}`,
      "One size per axis is needed"
    );
  return tensor(
    type,
    mapAxes(shape, axes, (_, nth) => sizes?.[nth] ?? call.unknown(whyUnknown(call, 1)))
  );
};
var cropped = (call) => {
  const { type, shape } = call.tensor(0);
  const [left = 0, top = 0, right = 0, bottom = 0] = call.ints("border") ?? [];
  if (shape === void 0 || shape.length !== 4) return tensor(type, void 0);
  const [n = 1, c = 1, h = 1, w = 1] = shape;
  const [height = cut(call, h, top + bottom), width = cut(call, w, left + right)] = shapeAttribute(call, "scale") ?? [];
  return tensor(type, [n, c, height, width]);
};
var cut = (call, dim, amount) => isAtLeast2(dim, amount) === false ? call.fail("shape-mismatch", "Cannot cut more than there is") : subtract(dim, amount);

// src/analyzer/ops/onnx/pooling.ts
var poolKernel = (call, spatialRank) => {
  if (call.ints("kernel_shape") === void 0)
    call.fail("attribute-invalid", `${call.opType} has no kernel_shape`, `${spatialRank} numbers are needed`);
  return perAxis(call, "kernel_shape", spatialRank, { least: 1, otherwise: 1 });
};
var pooledShape = (call, x) => {
  const kernelRank = call.ints("kernel_shape")?.length;
  if (x.shape === void 0) return kernelRank === void 0 ? void 0 : unknownDims(call, kernelRank + 2);
  if (x.shape.length < 3)
    call.fail("shape-mismatch", `Cannot pool ${showTensor(x)}`, "Rank 3 or more is needed: batch, channels, space");
  const spatial = x.shape.slice(2);
  const window = readWindow(call, poolKernel(call, spatial.length));
  return [...x.shape.slice(0, 2), ...slideWindow(call, spatial, window)];
};
var inferPool = (call) => {
  const x = call.tensor(0);
  return [tensor(x.type, pooledShape(call, x))];
};
var inferMaxPool = (call) => {
  const [pooled] = inferPool(call);
  return pooled === void 0 ? [] : call.outputCount > 1 ? [pooled, tensor("int64", pooled.shape)] : [pooled];
};
var inferGlobalPool = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length < 2)
    call.fail("shape-mismatch", `Cannot pool ${showTensor(x)}`, "Rank 2 or more is needed: batch and channels");
  return [
    tensor(
      x.type,
      x.shape?.map((dim, axis) => axis < 2 ? dim : 1)
    )
  ];
};
var inferRoiPool = (call) => {
  const pooled = perAxis(call, "pooled_shape", call.ints("pooled_shape")?.length ?? 0, { least: 1, otherwise: 1 });
  const x = call.tensor(0);
  const regions = dimAt(call, call.tensor(1).shape, 0);
  return [tensor(x.type, pooled.length === 0 ? void 0 : [regions, dimAt(call, x.shape, 1), ...pooled])];
};
var countWindow = (call, each) => ({
  vector: times(each, volume(call.outDims()), volume(call.ints("kernel_shape") ?? []))
});
var pooling = {
  MaxPool: {
    infer: inferMaxPool,
    cost: counted("outputs · kernel volume", (call) => countWindow(call, 1n))
  },
  AveragePool: {
    infer: inferPool,
    cost: counted("outputs · kernel volume", (call) => countWindow(call, 1n))
  },
  LpPool: {
    infer: inferPool,
    cost: counted("outputs · kernel volume · 2: a power and an addition", (call) => countWindow(call, 2n))
  },
  GlobalMaxPool: {
    infer: inferGlobalPool,
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  },
  GlobalAveragePool: {
    infer: inferGlobalPool,
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  },
  GlobalLpPool: {
    infer: inferGlobalPool,
    cost: counted("2 per input element: a power and an addition", (call) => ({
      vector: times(2n, volume(call.dims(0)))
    }))
  },
  MaxRoiPool: {
    infer: inferRoiPool,
    cost: uncounted("The number of comparisons depends on the sizes of the regions, which are data")
  }
};

// src/analyzer/ops/onnx/quantization.ts
var quantizedType = (call) => {
  const given = call.int("output_dtype") ?? 0;
  if (given !== 0) return elementTypeOf(given);
  return call.has(2) ? call.tensor(2).type : "uint8";
};
var roundHalfEven = (value) => {
  const below2 = Math.floor(value);
  const fraction2 = value - below2;
  if (fraction2 !== 0.5) return Math.round(value);
  return below2 % 2 === 0 ? below2 : below2 + 1;
};
var integerRange = (type) => {
  const bits = bitsOf(type);
  return kindOf(type) === "uint" ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
};
var QUANTIZED = /^u?int(2|4|8|16)$|^float[48]e/;
var perTensor = (call) => {
  const scale = numberOf(call.tensor(1));
  const zero = call.has(2) ? numberOf(call.tensor(2)) : 0;
  return scale === void 0 || scale === 0 || zero === void 0 ? void 0 : { scale, zero };
};
var inferQuantize = (call) => {
  const x = call.tensor(0);
  const type = quantizedType(call);
  const zero = call.tensor(2).type;
  if (type !== void 0 && zero !== void 0 && zero !== type)
    call.fail("type-mismatch", `Cannot quantise to ${type} with a zero point of ${zero}`, "Both must have one type");
  if (type !== void 0 && !QUANTIZED.test(type))
    call.fail(
      "attribute-invalid",
      `Cannot quantise to ${type}`,
      "Integers of 16 bits and less, and 8- and 4-bit floats"
    );
  const by = perTensor(call);
  const values = numbersOf(x);
  if (type === void 0 || !isInteger(type) || by === void 0 || values === void 0) return [like(x, type)];
  const [least2, most] = integerRange(type);
  const quantize = (value) => Math.min(most, Math.max(least2, roundHalfEven(Math.fround(value / by.scale)) + by.zero));
  return [evaluated(type, x.shape, () => values.map(quantize))];
};
var dequantizedType = (call) => {
  const given = call.int("output_dtype") ?? 0;
  if (given !== 0) return elementTypeOf(given);
  return call.since < 19 ? "float" : call.tensor(1).type;
};
var inferDequantize = (call) => {
  const x = call.tensor(0);
  const type = dequantizedType(call);
  const by = perTensor(call);
  const values = numbersOf(x);
  if (type !== "float" || by === void 0 || values === void 0) return [like(x, type)];
  return [evaluated(type, x.shape, () => values.map((value) => Math.fround((value - by.zero) * by.scale)))];
};
var quantization = {
  QuantizeLinear: {
    infer: inferQuantize,
    cost: counted("2 quantisation operations per element: scale, round and saturate", (call) => ({
      quantization: times(2n, volume(call.dims(0)))
    }))
  },
  DequantizeLinear: {
    infer: inferDequantize,
    cost: counted("2 quantisation operations per element: zero point and scale", (call) => ({
      quantization: times(2n, volume(call.dims(0)))
    }))
  },
  DynamicQuantizeLinear: {
    infer: (call) => [like(call.tensor(0), "uint8"), tensor("float", []), tensor("uint8", [])],
    cost: counted("4 quantisation operations per element: 2 to find the range, 2 to quantise", (call) => ({
      quantization: times(4n, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/onnx/recurrent.ts
var recurrentMacs = (dims, gates) => times(cellUpdates(dims), gates, add(dims.inputSize, dims.hiddenSize));
var cellUpdates = ({ directions, steps, batch, hiddenSize }) => times(directions, steps, batch, hiddenSize);
var RNN_CELL = { gates: 1, vector: 1n, special: 1n };
var GRU_CELL = { gates: 3, vector: 8n, special: 3n };
var LSTM_CELL = { gates: 4, vector: 9n, special: 5n };
var PEEPHOLE_FLOPS = 6n;
var hasBatchFirst = (call) => (call.int("layout") ?? 0) !== 0;
var readRecurrent = (call, gates) => {
  const x = shapeOfRank(call, 0, 3);
  const w = shapeOfRank(call, 1, 3);
  const r = shapeOfRank(call, 2, 3);
  const hiddenSize = positiveInt(call, "hidden_size") ?? dimAt(call, r, 2);
  const [steps, batch] = [dimAt(call, x, hasBatchFirst(call) ? 1 : 0), dimAt(call, x, hasBatchFirst(call) ? 0 : 1)];
  const inputSize = dimAt(call, x, 2);
  const directions = call.string("direction") === "bidirectional" ? 2 : 1;
  const fits = !differ(w?.[2], inputSize) && !differ(r?.[2], hiddenSize) && !differ(w?.[1], multiply(gates, hiddenSize));
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot run ${call.opType} on X ${showTensor(call.tensor(0))} with W ${showTensor(call.tensor(1))} and R ${showTensor(call.tensor(2))}`,
      `${gates} gate(s), hidden size ${showDim(hiddenSize)}`
    );
  if (differ(w?.[0], directions))
    call.report(
      "shape-mismatch",
      `Direction ${call.string("direction")} needs weights for ${directions} direction(s)`,
      `W is ${showTensor(call.tensor(1))}`
    );
  return { directions, steps, batch, inputSize, hiddenSize };
};
var inferRecurrent = (gates, states) => (call) => {
  const { type } = call.tensor(0);
  const { directions, steps, batch, hiddenSize } = readRecurrent(call, gates);
  const batchFirst = hasBatchFirst(call);
  const all = batchFirst ? [batch, steps, directions, hiddenSize] : [steps, directions, batch, hiddenSize];
  const last = batchFirst ? [batch, directions, hiddenSize] : [directions, batch, hiddenSize];
  return [tensor(type, all), ...Array(states).fill(tensor(type, last))];
};
var countRecurrent = (cell) => (call) => {
  for (const index of [0, 2]) call.dims(index);
  const dims = readRecurrent(call, cell.gates);
  const bias = call.has(3) ? BigInt(cell.gates) : 0n;
  const peepholes = call.has(7) ? PEEPHOLE_FLOPS : 0n;
  const updates = cellUpdates(dims);
  return {
    macs: recurrentMacs(dims, cell.gates),
    vector: times(cell.vector + bias + peepholes, updates),
    special: times(cell.special, updates)
  };
};
var formula = ({ gates, vector }) => `directions · steps · batch · ${gates} · hidden · (input + hidden) MACs; per hidden value ${vector} FLOPs, ${gates} for the bias`;
var recurrent = {
  RNN: { infer: inferRecurrent(RNN_CELL.gates, 1), cost: counted(formula(RNN_CELL), countRecurrent(RNN_CELL)) },
  GRU: { infer: inferRecurrent(GRU_CELL.gates, 1), cost: counted(formula(GRU_CELL), countRecurrent(GRU_CELL)) },
  LSTM: {
    infer: inferRecurrent(LSTM_CELL.gates, 2),
    cost: counted(`${formula(LSTM_CELL)}, 6 for peepholes`, countRecurrent(LSTM_CELL))
  },
  /** Legacy: the gates come in multiplied; one update h = u ⊙ h + (1 − u) ⊙ tanh(o). */
  GRUUnit: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("6 per hidden value: sigmoid, tanh, two products, a difference, a sum", (call) => ({
      vector: times(6n, volume(call.dims(0))),
      special: times(2n, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/onnx/resize.ts
var LARGEST_NUMERATOR = 2 ** 12;
var LARGEST_DENOMINATOR = 2 ** 12;
var denominatorOf = (factor) => {
  let denominator = 1;
  while (!Number.isInteger(factor * denominator) && denominator < LARGEST_DENOMINATOR) denominator *= 2;
  return Number.isInteger(factor * denominator) && factor * denominator <= LARGEST_NUMERATOR ? denominator : void 0;
};
var EXACT_FLOAT32 = 2 ** 24;
var scaleExtent = (call, extent, factor) => {
  if (typeof factor !== "number") return isInt(factor) ? multiply(extent, factor) : call.unknown("missing-value");
  const rounded = Math.fround(factor);
  if (!(rounded > 0) || !Number.isFinite(rounded)) call.fail("input-invalid", `Cannot resize by the factor ${factor}`);
  if (isKnown(extent)) return Math.floor(extent <= EXACT_FLOAT32 ? Math.fround(extent * rounded) : extent * rounded);
  const denominator = denominatorOf(rounded);
  return denominator === void 0 ? call.unknown("limit") : floorDivide(multiply(extent, rounded * denominator), denominator);
};
var isGiven = (call, index) => call.has(index) && lengthOf(call.tensor(index)) !== 0;
var resizedAxes = (call, rank) => {
  const axes = call.ints("axes");
  return axes === void 0 || axes.length === 0 ? Array.from({ length: rank }, (_, axis) => axis) : requireAxes(call, axes, rank);
};
var perResizedAxis = (call, elements, axes) => {
  if (elements !== void 0 && elements.length !== axes.length)
    call.fail("input-invalid", `Cannot resize ${axes.length} axes`, `${elements.length} scales or sizes are given`);
  return elements ?? axes.map(() => void 0);
};
var scaledShape = (call, shape, scales) => {
  const axes = resizedAxes(call, shape.length);
  const factors = perResizedAxis(call, scales, axes);
  return shape.map((dim, axis) => axes.includes(axis) ? scaleExtent(call, dim, factors[axes.indexOf(axis)]) : dim);
};
var sizedShape = (call, shape, sizes) => {
  const axes = resizedAxes(call, shape.length);
  const wanted = perResizedAxis(call, sizes, axes).map(asDim);
  const policy = call.string("keep_aspect_ratio_policy") ?? "stretch";
  if (!["stretch", "not_larger", "not_smaller"].includes(policy))
    call.fail(
      "attribute-invalid",
      `Cannot use keep_aspect_ratio_policy "${policy}"`,
      "stretch, not_larger or not_smaller"
    );
  const common = policy === "stretch" ? void 0 : commonScale(
    axes.map((axis, nth) => [wanted[nth], shape[axis]]),
    policy
  );
  const target = (axis) => {
    const extent = shape[axis];
    const size2 = policy === "stretch" ? wanted[axes.indexOf(axis)] : void 0;
    if (size2 !== void 0) return size2;
    return common !== void 0 && extent !== void 0 && isKnown(extent) ? Math.floor(extent * common + 0.5) : call.unknown("missing-value");
  };
  return shape.map((dim, axis) => axes.includes(axis) ? target(axis) : dim);
};
var commonScale = (pairs, policy) => {
  const ratios = pairs.map(
    ([size2, extent]) => size2 !== void 0 && extent !== void 0 && isKnown(size2) && isKnown(extent) && extent > 0 ? size2 / extent : void 0
  );
  const known = ratios.filter((ratio2) => ratio2 !== void 0);
  if (known.length < ratios.length || known.length === 0) return void 0;
  return policy === "not_smaller" ? Math.max(...known) : Math.min(...known);
};
var shapeOfSizes = (call, sizes) => call.ints("axes") !== void 0 || (call.string("keep_aspect_ratio_policy") ?? "stretch") !== "stretch" ? void 0 : sizes?.map((size2) => asDim(size2) ?? call.unknown("missing-value"));
var inferResize = (call) => {
  const x = call.tensor(0);
  const scalesAt = call.since < 11 ? 1 : 2;
  const bySize = call.since >= 11 && isGiven(call, 3);
  if (bySize && isGiven(call, scalesAt) && lengthOf(call.tensor(scalesAt)) !== void 0)
    call.report("input-invalid", "Cannot resize by both scales and sizes", "The sizes are used");
  const elements = elementsOf(call.tensor(bySize ? 3 : scalesAt));
  if (x.shape === void 0) return [tensor(x.type, bySize ? shapeOfSizes(call, elements) : void 0)];
  return [tensor(x.type, (bySize ? sizedShape : scaledShape)(call, x.shape, elements))];
};
var upsampleScales = (call) => {
  if (call.since >= 9) return elementsOf(call.tensor(1));
  if (call.since >= 7) return call.floats("scales");
  return [1, 1, call.float("height_scale"), call.float("width_scale")];
};
var inferUpsample = (call) => {
  const x = call.tensor(0);
  return [tensor(x.type, x.shape === void 0 ? void 0 : scaledShape(call, x.shape, upsampleScales(call)))];
};
var countResize = (call) => {
  const [input, output] = [call.dims(0), call.outDims()];
  const axes = output.filter((dim, axis) => equals(dim, input[axis] ?? dim) !== true).length;
  return { vector: times(interpolationFlops(call.string("mode") ?? "nearest", axes), volume(output)) };
};
var FORMULA3 = "Per output element: nearest 0; linear 3 · (2^d − 1), d axes resized (bilinear 9); cubic 7 · (4^d − 1)/3 (bicubic 35)";
var resize = {
  Resize: { infer: inferResize, cost: counted(FORMULA3, countResize) },
  Upsample: { infer: inferUpsample, cost: counted(FORMULA3, countResize) }
};

// src/analyzer/ops/onnx/sampling.ts
var gridSampleShape = (call, x, grid) => {
  if (x.shape !== void 0 && grid.shape !== void 0 && x.shape.length !== grid.shape.length)
    call.fail("shape-mismatch", `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`, "The ranks differ");
  const rankOf = grid.shape?.length;
  if (differ(x.shape?.[0], grid.shape?.[0]) || rankOf !== void 0 && differ(grid.shape?.at(-1), rankOf - 2))
    call.fail(
      "shape-mismatch",
      `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`,
      "One position per spatial axis is needed, for as many images"
    );
  const spatial = grid.shape?.slice(1, -1);
  const rank = x.shape?.length;
  if (spatial === void 0 && rank === void 0) return void 0;
  const places = spatial ?? Array.from({ length: Math.max(0, (rank ?? 0) - 2) }, () => call.unknown("missing-value"));
  return [firstKnown(call, x.shape?.[0], grid.shape?.[0]), dimAt(call, x.shape, 1), ...places];
};
var countGridSample = (call) => {
  const output = call.outDims();
  return { vector: times(interpolationFlops(call.string("mode") ?? "linear", output.length - 2), volume(output)) };
};
var inferAffineGrid = (call) => {
  const theta = call.tensor(0);
  const size2 = elementsOf(call.tensor(1))?.map((element) => asDim(element));
  if (size2 === void 0) return [tensor(theta.type, void 0)];
  const spatial = size2.slice(2);
  if (differ(theta.shape?.[1], spatial.length))
    call.fail("shape-mismatch", `Cannot make a grid of ${spatial.length} dimensions with theta ${showTensor(theta)}`);
  const places = spatial.map((dim) => dim ?? call.unknown("missing-value"));
  return [tensor(theta.type, [firstKnown(call, theta.shape?.[0], size2[0]), ...places, spatial.length])];
};
var inferRoiAlign = (call) => {
  const [x, rois] = [call.tensor(0), call.tensor(1)];
  if (x.shape !== void 0 && x.shape.length !== 4)
    call.fail(
      "shape-mismatch",
      `Cannot align regions of ${showTensor(x)}`,
      "Rank 4 is needed: batch, channels, height, width"
    );
  if (rois.shape !== void 0 && (rois.shape.length !== 2 || differ(rois.shape[1], 4)))
    call.fail("shape-mismatch", `Cannot align the regions ${showTensor(rois)}`, "Four corners per region are needed");
  if (differ(rois.shape?.[0], call.tensor(2).shape?.[0]))
    call.fail("shape-mismatch", `Cannot align ${showTensor(rois)} of images ${showTensor(call.tensor(2))}`);
  const regions = firstKnown(call, rois.shape?.[0], call.tensor(2).shape?.[0]);
  return [
    tensor(x.type, [
      regions,
      dimAt(call, x.shape, 1),
      positiveInt(call, "output_height") ?? 1,
      positiveInt(call, "output_width") ?? 1
    ])
  ];
};
var countRoiAlign = (call) => {
  const ratio2 = call.int("sampling_ratio") ?? 0;
  if (ratio2 <= 0)
    call.giveUp("sampling_ratio 0: the number of samples depends on the sizes of the regions, which are data");
  return { vector: times(BigInt(ratio2) ** 2n, interpolationFlops("linear", 2) + 1n, volume(call.outDims())) };
};
var sampling = {
  GridSample: {
    infer: (call) => [tensor(call.tensor(0).type, gridSampleShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "One interpolation per output element: bilinear 9, trilinear 21, bicubic 35, nearest 0",
      countGridSample
    )
  },
  AffineGrid: {
    infer: inferAffineGrid,
    cost: counted("2 · d per coordinate, d spatial dimensions: theta times a grid point", (call) => ({
      vector: times(2n, call.outDims().length - 2, volume(call.outDims()))
    }))
  },
  RoiAlign: {
    infer: inferRoiAlign,
    cost: counted("sampling_ratio² samples per output element, 9 to interpolate and 1 to pool each", countRoiAlign)
  }
};

// src/analyzer/ops/onnx/signal.ts
var oneSidedBins = (length) => add(floorDivide(length, 2), 1);
var fourierFlops = (call, rows, length) => {
  if (!isKnown(length)) return call.giveUp("The length of the transform is symbolic: its logarithm is not a polynomial");
  return length < 2 ? 0n : times(rows, BigInt(Math.round(5 * length * Math.log2(length))));
};
var transformAxis = (call, rank) => {
  const given = call.since < 20 ? call.int("axis") ?? 1 : call.has(2) ? intOf(call.tensor(2)) : -2;
  if (given === void 0 || !isKnown(given)) return void 0;
  const axis = given < 0 ? given + rank : given;
  if (axis < 0 || axis >= rank - 1)
    call.fail(
      "attribute-invalid",
      `Cannot transform axis ${given} of rank ${rank}`,
      "The last axis holds real and imaginary parts"
    );
  return axis;
};
var isOneSided = (call) => (call.int("onesided") ?? 0) !== 0;
var isInverse = (call) => (call.int("inverse") ?? 0) !== 0;
var transformLength = (call, extent) => {
  if (call.has(1)) return asDim(elementOf(call.tensor(1))) ?? call.unknown("missing-value");
  return isInverse(call) && isOneSided(call) ? multiply(2, subtract(extent, 1)) : extent;
};
var checkParts = (call, x) => {
  if (x.shape !== void 0 && x.shape.length < 2)
    call.fail("shape-mismatch", `Cannot transform ${showTensor(x)}`, "Rank 2 or more is needed: signal and parts");
  const needed = isInverse(call) ? 2 : 1;
  if (isOneSided(call) && differ(x.shape?.at(-1), needed))
    call.fail("shape-mismatch", `Cannot transform ${showTensor(x)} one-sided`, `The last dimension must be ${needed}`);
};
var transformedShape = (call, shape) => {
  const parts = isInverse(call) && isOneSided(call) ? 1 : 2;
  const axis = transformAxis(call, shape.length);
  const complex = [...shape.slice(0, -1), parts];
  if (axis === void 0)
    return call.has(1) || isOneSided(call) ? [...shape.slice(1).map(() => call.unknown("missing-value")), parts] : complex;
  const length = transformLength(call, shape[axis] ?? 1);
  return replaceAxis(complex, axis, isOneSided(call) && !isInverse(call) ? oneSidedBins(length) : length);
};
var inferDft = (call) => {
  const x = call.tensor(0);
  checkParts(call, x);
  return [tensor(x.type, x.shape === void 0 ? void 0 : transformedShape(call, x.shape))];
};
var countDft = (call) => {
  const shape = call.dims(0);
  const axis = transformAxis(call, shape.length) ?? call.giveUp("The transformed axis is not known");
  const rows = volume(replaceAxis(shape.slice(0, -1), axis));
  return { vector: fourierFlops(call, rows, transformLength(call, shape[axis] ?? 1)) };
};
var frameLength = (call) => (call.has(3) ? asDim(elementOf(call.tensor(3))) : void 0) ?? (call.has(2) ? call.tensor(2).shape?.[0] : void 0) ?? call.unknown("missing-value");
var inferStft = (call) => {
  const signal2 = call.tensor(0);
  const length = frameLength(call);
  const step = asDim(elementOf(call.tensor(1)));
  if (step === 0) call.fail("input-invalid", "Cannot step by 0 samples");
  if (call.has(3) && call.has(2) && differ(call.tensor(2).shape?.[0], length))
    call.fail("shape-mismatch", `Cannot use the window ${showTensor(call.tensor(2))}`, "It is not as long as a frame");
  const samples = dimAt(call, signal2.shape, 1);
  const frames = step === void 0 ? call.unknown("missing-value") : add(floorDivide(subtract(samples, length), step), 1);
  if (isKnown(frames) && frames < 1)
    call.fail("shape-mismatch", `Cannot cut frames from ${showTensor(signal2)}`, "It is shorter than one frame");
  const bins = (call.int("onesided") ?? 1) !== 0 ? oneSidedBins(length) : length;
  return [tensor(signal2.type, [dimAt(call, signal2.shape, 0), frames, bins, 2])];
};
var countStft = (call) => {
  const rows = volume(call.outDims().slice(0, 2));
  return { vector: fourierFlops(call, rows, frameLength(call)) };
};
var inferMel = (call) => {
  const [bins, length] = [0, 1].map((index) => asDim(elementOf(call.tensor(index))));
  const spectrum = length === void 0 ? call.unknown("missing-value") : oneSidedBins(length);
  return [
    tensor(elementTypeAttribute(call, "output_datatype", "float"), [spectrum, bins ?? call.unknown("missing-value")])
  ];
};
var FORMULA4 = "5 · rows · L · log2 L FLOPs: the model of a fast transform, not exact";
var signal = {
  DFT: { infer: inferDft, cost: counted(FORMULA4, countDft) },
  STFT: { infer: inferStft, cost: counted(`${FORMULA4}; rows = batch · frames`, countStft) },
  MelWeightMatrix: { infer: inferMel, cost: moves("A table written once from a few scalars") }
};

// src/analyzer/ops/onnx/transposed-convolution.ts
var transposedConvolutionMacs = (input, weight) => times(volume(input), volume(weight.slice(1)));
var totalPads = (call, spans, strides) => {
  const autoPad = call.string("auto_pad") ?? "NOTSET";
  const pads = readPads(call, spans.length);
  if (pads !== void 0 && autoPad !== "NOTSET")
    call.fail("attribute-invalid", `Cannot use pads together with auto_pad ${autoPad}`);
  if (autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER")
    return spans.map((span, axis) => maximum(0, subtract(span, strides[axis] ?? 1)));
  return spans.map((_, axis) => (pads?.begin[axis] ?? 0) + (pads?.end[axis] ?? 0));
};
var spreadWindow = (call, spatial, kernel) => {
  const { strides, dilations } = readSteps(call, kernel);
  const extra = perAxis(call, "output_padding", kernel.length, { least: 0, otherwise: 0 });
  const spans = kernel.map((cells, axis) => add(extra[axis] ?? 0, kernelSpan(cells, dilations[axis] ?? 1)));
  const pads = totalPads(call, spans, strides);
  return spatial.map((extent, axis) => {
    const cut2 = pads[axis] ?? 0;
    const spread = add(multiply(strides[axis] ?? 1, subtract(extent, 1)), spans[axis] ?? 1);
    const result = subtract(spread, cut2);
    if (isKnown(result) && result < 0)
      call.fail("shape-mismatch", `Cannot cut ${showDim(cut2)} cells of padding from ${showDim(spread)}`);
    return result;
  });
};
var checkTransposed = (call, x, w) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)} (transposed)`, why);
  for (const { shape } of [x, w]) if (shape !== void 0 && shape.length < 3) refuse("Rank 3 or more is needed");
  if (x.shape !== void 0 && w.shape !== void 0 && x.shape.length !== w.shape.length) refuse("The ranks differ");
  if (differ(x.shape?.[1], w.shape?.[0])) refuse("X has another number of channels than W takes");
  const group = call.int("group") ?? 1;
  if (group < 1) call.fail("attribute-invalid", `Cannot use group ${group}`, "It must be at least 1");
  const channels = w.shape?.[0];
  if (channels !== void 0 && isKnown(channels) && channels % group !== 0)
    refuse(`${channels} channels do not fall into ${group} groups`);
};
var transposedConvolutionShape = (call, x, w) => {
  checkTransposed(call, x, w);
  const rank = x.shape?.length ?? w.shape?.length;
  const kernel = kernelShape(call, w.shape);
  if (rank === void 0) return void 0;
  const heading = [dimAt(call, x.shape, 0), multiply(dimAt(call, w.shape, 1), call.int("group") ?? 1)];
  const fixed = perAxis(call, "output_shape", rank - 2, { least: 0, otherwise: -1 });
  if (fixed.every((extent) => extent >= 0) && fixed.length > 0) {
    if (kernel !== void 0) readSteps(call, kernel);
    return [...heading, ...fixed];
  }
  if (x.shape === void 0 || kernel === void 0) return [...heading, ...unknownDims(call, rank - 2)];
  return [...heading, ...spreadWindow(call, x.shape.slice(2), kernel)];
};
var unpooledShape = (call) => {
  const x = call.tensor(0);
  const indices = call.tensor(1);
  for (const fact of [x, indices])
    if (fact.shape !== void 0 && fact.shape.length < 2)
      call.fail(
        "shape-mismatch",
        `Cannot unpool ${showTensor(x)} with indices ${showTensor(indices)}`,
        "Rank 2 or more is needed"
      );
  const rank = x.shape?.length ?? indices.shape?.length;
  const kernelRank = call.ints("kernel_shape")?.length ?? 0;
  const extents = lengthOf(call.tensor(2));
  if (rank !== void 0 && kernelRank !== rank - 2)
    call.fail("attribute-invalid", `Cannot unpool ${showTensor(x)} with a kernel of ${kernelRank} dimensions`);
  perAxis(call, "strides", kernelRank, { least: 1, otherwise: 1 });
  if (call.has(2) && rank !== void 0 && differ(extents, rank))
    call.fail("input-invalid", `Cannot unpool ${showTensor(x)}`, "output_shape needs one number per dimension");
  if (call.has(2)) {
    const given = elementsOf(call.tensor(2));
    return given?.map((element) => asDim(element) ?? call.unknown("missing-value")) ?? (rank === void 0 ? void 0 : unknownDims(call, rank));
  }
  if (x.shape === void 0) return rank === void 0 ? void 0 : unknownDims(call, rank);
  const kernel = perAxis(call, "kernel_shape", x.shape.length - 2, { least: 1, otherwise: 1 });
  return [...x.shape.slice(0, 2), ...spreadWindow(call, x.shape.slice(2), kernel)];
};
var checkColumnWindow = (call, block) => {
  const [image, cells] = [lengthOf(call.tensor(1)), lengthOf(call.tensor(2))];
  if (differ(image, cells))
    call.fail("shape-mismatch", `Cannot fold blocks ${showTensor(call.tensor(2))} into ${showTensor(call.tensor(1))}`);
  const rank = [image, cells].find((length) => length !== void 0 && isKnown(length));
  if (rank === void 0 || !isKnown(rank) || rank > MAX_SPATIAL_RANK) return;
  readPads(call, rank);
  readSteps(call, block?.length === rank ? block : Array(rank).fill(1));
};
var columnImageShape = (call) => {
  const input = call.tensor(0).shape;
  const image = call.tensor(1);
  const block = allInts(call.tensor(2));
  const spatialRank = lengthOf(image) ?? lengthOf(call.tensor(2));
  checkColumnWindow(call, block);
  if (spatialRank === void 0 || !isKnown(spatialRank) || spatialRank > MAX_SPATIAL_RANK) return void 0;
  const extents = elementsOf(image)?.map((element) => asDim(element) ?? call.unknown("missing-value"));
  const columns = dimAt(call, input, 1);
  const cells = block === void 0 ? void 0 : productDim(block);
  if (cells !== void 0 && isKnown(columns) && isKnown(cells) && (cells < 1 || columns % cells !== 0))
    call.fail("shape-mismatch", `Cannot fold ${columns} rows into blocks of ${cells} cells`);
  return [
    dimAt(call, input, 0),
    cells === void 0 ? call.unknown("missing-value") : floorDivide(columns, cells),
    ...extents ?? unknownDims(call, spatialRank)
  ];
};
var MAX_SPATIAL_RANK = 64;
var transposedConvolution = {
  ConvTranspose: {
    infer: (call) => [tensor(call.tensor(0).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 FLOP per output for the bias",
      (call) => {
        const macs = transposedConvolutionMacs(call.dims(0), call.dims(1));
        return call.has(2) ? { macs, vector: volume(call.outDims()) } : { macs };
      }
    )
  },
  MaxUnpool: {
    infer: (call) => [tensor(call.tensor(0).type, unpooledShape(call))],
    cost: moves("Puts each value where its index says; the rest is zero")
  },
  Col2Im: {
    infer: (call) => [tensor(call.tensor(0).type, columnImageShape(call))],
    cost: counted("1 FLOP per input element: overlapping blocks are added", (call) => ({ vector: volume(call.dims(0)) }))
  }
};

export {
  termOf,
  expressionOf,
  constant,
  ONE,
  ofAtom,
  scaled,
  floorDivideIntegers,
  upperBound,
  isPositive,
  symbol,
  freshSymbol,
  conflicting,
  limited,
  addAll,
  negate,
  multiplyExpressions,
  minimumOf,
  maximumOf,
  broadcastExpressions,
  floorDivideExpressions,
  ceilDivideExpressions,
  moduloExpressions,
  divideExpressionsExactly,
  isKnown,
  toExpression,
  toDim,
  add,
  subtract,
  multiply,
  floorDivide,
  ceilDivide,
  modulo,
  minimum,
  maximum,
  divideExactly,
  broadcastDims,
  equals,
  volume,
  times,
  plus,
  minus,
  productDim,
  format,
  showShape,
  showDim,
  broadcastPair,
  broadcastShapes,
  unifyDims,
  unifyShapes,
  counted,
  free,
  moves,
  uncounted,
  rowMajorStrides,
  positions,
  broadcastStrides,
  indexAt,
  MAX_INTEGER_ELEMENTS,
  tensor,
  scalar,
  elementLimit,
  elementCount,
  knownDims,
  elementsOf,
  isInt,
  intsOf,
  knownInts,
  elementOf,
  intOf,
  asDim,
  evaluated,
  roundTo,
  isSentinel,
  isAtLeast2 as isAtLeast,
  isNonNegative,
  isPositive2,
  isSame2 as isSame,
  floorOf,
  ceilOf,
  roundOf,
  isDyadic,
  keptIn,
  addElements,
  subtractElements,
  multiplyElements,
  divideElements,
  moduloElements,
  remainderElements,
  powerElements,
  minElements,
  maxElements,
  showTensor,
  like,
  checkRank,
  dimAt,
  shapeOfRank,
  requirePositiveInt,
  firstKnown,
  differ,
  bandPositions,
  attentionMacs,
  attentionWork,
  attention,
  previewAttention,
  normalizeAxis,
  requireAxis,
  requireAxes,
  replaceAxis,
  mapAxes,
  dropAxes,
  namedAxes,
  whyUnknown,
  matmulMacs,
  matmulShape,
  innerDim,
  matmul,
  interpolationFlops,
  perAxis,
  convolutionMacs,
  convolutionShape,
  convolution,
  gather,
  position,
  dot,
  elementTypeAttribute,
  attributeLength,
  requireOneList,
  targetInts,
  shapeAttribute,
  attributeDim,
  generator,
  layout,
  linearAttentionMacs,
  ruleOf,
  linearAttention,
  normalization,
  layerNormalizationFlops,
  rmsNormalizationFlops,
  padding,
  pooledShape,
  pooling,
  quantization,
  recurrentMacs,
  LSTM_CELL,
  recurrent,
  resize,
  sampling,
  fourierFlops,
  signal,
  transposedConvolutionMacs,
  transposedConvolutionShape,
  transposedConvolution
};
