/** Rules for a scenario that its model does not have. */
import { nearestNames } from '../../analyzer/hardware/catalogue/nearest-names.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { RawBudget } from './schema.ts'
import { locate, type Path, type YamlSource } from './yaml-source.ts'

export const checkScenarios = (source: YamlSource, raw: RawBudget): readonly Diagnostic[] =>
  (raw.models ?? []).flatMap((model, index) => {
    const known = Object.keys(model.scenarios ?? raw.defaults?.scenarios ?? {})
    const stated = Object.keys(model.budget?.scenarios ?? {})
    return stated
      .filter(name => !known.includes(name))
      .map(name => unknownScenario(source, name, known, ['models', index, 'budget', 'scenarios', name]))
  })

const unknownScenario = (source: YamlSource, name: string, known: readonly string[], path: Path): Diagnostic => {
  const near = nearestNames(name, known)[0] ?? known[0]
  return diagnostic(
    'scenario-unknown',
    { position: locate(source, path, 'key') },
    `Cannot judge the scenario "${name}"`,
    {
      why: known.length === 0 ? 'The model has no `scenarios:`.' : `Scenarios of this model are ${known.join(', ')}.`,
      fix: near === undefined ? `Add "scenarios: { ${name}: { … } }" to the model` : `Write "${near}"`,
    },
  )
}
