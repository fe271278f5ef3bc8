/** How much of a report is shown. A report that is too long is made again with the next plan: nothing is ever cut. */

/** How long a list may be, and where its rest is found. */
export interface Listing {
  /** Rows of an explanation, of structure changes, and of lists of messages. */
  readonly rows: number
  /** "the job summary". */
  readonly rest: string
}

/** "… and 12 more in the job summary."; '' when nothing is left out. */
export const restLine = (left: number, { rest }: Pick<Listing, 'rest'>): string =>
  left > 0 ? `… and ${left} more in ${rest}.` : ''

export interface Plan extends Listing {
  /** Version, how the base was found. */
  readonly footer: boolean
  /** Bindings, hardware, convention. */
  readonly assumptions: boolean
  readonly operators: boolean
  readonly unchanged: boolean
  /** Rows and sections for models that changed, the worst first. */
  readonly models: number
  /** Models whose change is explained by its parts. */
  readonly explained: number
  /** Nodes listed per model. */
  readonly nodes: number
}

export const COMMENT_PLAN: Plan = {
  footer: true,
  assumptions: true,
  operators: true,
  unchanged: true,
  models: 100,
  explained: 5,
  rows: 10,
  nodes: 0,
  rest: 'the job summary',
}

export const SUMMARY_PLAN: Plan = {
  ...COMMENT_PLAN,
  models: 1_000,
  explained: 50,
  rows: 30,
  nodes: 30,
  rest: 'the JSON report',
}

/** Fewer and fewer changed models, when leaving out the rest was not enough. */
const FEWER_MODELS = [50, 25, 12, 6, 3, 1, 0] as const

/** In the order of gate-actions research §2.2: what a reader misses least goes first. */
export const smallerPlans = (plan: Plan): readonly Plan[] => {
  const steps: readonly Partial<Plan>[] = [
    {},
    { footer: false },
    { assumptions: false },
    { nodes: 0 },
    { operators: false },
    { unchanged: false },
    ...FEWER_MODELS.map(models => ({ models, explained: Math.min(models, plan.explained), rows: models < 6 ? 5 : 10 })),
  ]
  const plans: Plan[] = []
  for (const step of steps) plans.push({ ...(plans.at(-1) ?? plan), ...step })
  return plans
}

export interface SizeLimit {
  /** UTF-16 units. */
  readonly characters: number
  /** Of UTF-8. */
  readonly bytes: number
}

export const fits = (text: string, { characters, bytes }: SizeLimit): boolean =>
  text.length <= characters && (text.length * 3 <= bytes || Buffer.byteLength(text, 'utf8') <= bytes)

/** The fullest report within the limit. The smallest one is returned whatever its size: it is bounded by its plan. */
export const fitReport = (render: (plan: Plan) => string, plan: Plan, limit: SizeLimit): string => {
  let text = ''
  for (const smaller of smallerPlans(plan)) {
    text = render(smaller)
    if (fits(text, limit)) return text
  }
  return text
}
