/** A model that base has and head no longer: measured, so that a sum over all models knows what went, and said with its rules. */
import type { OnRemoved } from '../../budget/budget.ts'
import { judgeLeft } from '../../budget/judge/judge-left.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import { type JudgedModel, withoutMeasurement } from './judge-models.ts'
import { measureModel } from '../measure/measure.ts'

/** `onRemoved`: what the trusted budget says about models that leave its rules; null = nothing is trusted. */
export interface RemovedModel extends NamedModel {
  readonly onRemoved: OnRemoved | null
}

export interface Removal {
  /** Its bytes at base; undefined = they cannot be had. */
  readonly file: string | undefined
  /** Ids of models that came under rules of their own. */
  readonly newModels: readonly string[]
}

export const judgeRemoved = (model: RemovedModel, { file, newModels }: Removal): readonly JudgedModel[] => {
  const scenarios = model.scenarios.length === 0 ? [null] : model.scenarios
  const left = model.onRemoved === null ? [] : judgeLeft(model, { onRemoved: model.onRemoved, newModels })
  return scenarios.map((scenario, index) => {
    const bind = { ...model.bind, ...scenario?.bind }
    const name = scenario?.name ?? null
    const base =
      file === undefined
        ? undefined
        : measureModel({ file, bind, scenario: name, estimates: [], customDevices: new Map() })
    return {
      failure: null,
      base: base?.ok === true ? 'measured' : 'unknown',
      proposed: null,
      sha256: null,
      structure: null,
      isComplete: false,
      result: {
        ...withoutMeasurement,
        id: model.id,
        path: model.path,
        scenario: name,
        state: 'removed',
        baseProfile: base?.ok === true ? base.measured.profile : null,
        // Once, whatever it was measured under.
        verdicts: index === 0 ? left : [],
        diagnostics: [],
      },
    }
  })
}
