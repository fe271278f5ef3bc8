/** As rare-schemas.ts, loaded when a model needs them; '' until then. */
let loaded = ''

export const rareSchemaLines = (): string => loaded

export const loadRareSchemas = async (): Promise<void> => {
  loaded = (await import('./rare-schema-data.ts')).RARE_OPERATOR_LINES
}
