import type { Coverage, NodeProfile, Profile, Totals } from './profile.ts';
interface Whole {
    readonly peak: bigint;
    readonly isLowerBound: boolean;
}
export declare const totalsOf: (nodes: readonly NodeProfile[], { peak, isLowerBound }: Whole) => Totals;
export declare const coverageOf: (nodes: readonly NodeProfile[]) => Coverage;
export declare const operatorName: (node: Pick<NodeProfile, 'op' | 'domain'>) => string;
export declare const sumByOperator: (nodes: readonly NodeProfile[]) => Profile['byOperator'];
export {};
