import type { Section, Value } from './flatten.ts';
interface Peak {
    readonly bytes: bigint;
    /** Some live value has no known size. */
    readonly isLowerBound: boolean;
}
export declare const peakMemory: (section: Section, outside?: ReadonlySet<Value>) => Peak;
export {};
