/** Builds the Profile: flattens the walked graph, counts every node, attributes parameters, and sums. */
import { type Diagnostic } from '../../diagnostic.ts';
import type { Inferred } from '../infer/infer.ts';
import type { Model } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
import { type Leaf, type Section } from './flatten.ts';
import type { Profile, ValueProfile } from './profile.ts';
/** How If nodes with an unknown condition count: the costlier branch, or always one side. */
export type BranchChoice = 'max' | 'then' | 'else';
export interface ProfileOptions {
    readonly branches?: BranchChoice;
}
export declare const buildProfile: (model: Model, inferred: Inferred, options?: ProfileOptions) => Profile;
/** The unfolded execution; a graph that unfolds without end is reported and counted as empty. */
export declare const flatten: ({ main, limit }: Inferred, branches: BranchChoice, diagnostics: Diagnostic[]) => Section & {
    readonly isCut: boolean;
};
/** Leaves that run, in execution order: of alternatives only the chosen one. */
export declare const executedLeaves: (section: Section) => readonly Leaf[];
export declare const valueProfile: (name: string, fact: Fact | undefined) => ValueProfile;
