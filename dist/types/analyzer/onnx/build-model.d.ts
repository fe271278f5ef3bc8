import type { ExternalReader } from './external-data.ts';
import { type Model } from './model.ts';
import { type Problems } from './problems.ts';
export interface SlimModel {
    readonly bytes: Uint8Array;
    readonly hasLaterFields: boolean;
    readonly fileBytes: number;
}
/** Undefined when there is no graph. `problems` receives what is wrong inside the model. */
export declare const buildModel: (slim: SlimModel, problems: Problems, readExternal?: ExternalReader) => Model | undefined;
