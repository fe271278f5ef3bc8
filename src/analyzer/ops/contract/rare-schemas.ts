/**
 * The schemas of the domains beside the default one. They are there from the start; in the library build
 * rare-schemas-when-needed.ts takes the place of this file, so that a browser loads them for the models that need them.
 */
import { RARE_OPERATOR_LINES } from './rare-schema-data.ts'

/** Lines as in schema-data.ts. */
export const rareSchemaLines = (): string => RARE_OPERATOR_LINES

export const loadRareSchemas = async (): Promise<void> => {}
