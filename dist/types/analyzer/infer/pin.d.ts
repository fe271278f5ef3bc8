/** Names for what a node cannot know, so that the user can bind it: `<value>.<axis>`, as for graph inputs. */
import { type Dim } from '../dim/dim.ts';
import type { Fact } from '../ops/contract/fact.ts';
import type { Context } from './context.ts';
interface Output {
    readonly name: string;
    readonly node: string;
    readonly context: Context;
    /** Symbols of this node that have their name already: two outputs may share one. */
    readonly named: Map<string, Dim>;
}
/** The fact with bound dimensions in place, and the symbols that this node made up named after the value and axis. */
export declare const pinUnknown: (fact: Fact | undefined, output: Output) => Fact | undefined;
export {};
