import type { ExternalReader } from './external-data.ts';
/** A reader for the values of the model at `modelPath`. It gives undefined for whatever it does not like. */
export declare const externalReader: (modelPath: string) => ExternalReader;
