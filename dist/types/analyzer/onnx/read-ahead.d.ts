/**
 * How much to read at once: little after a jump over skipped payload, more and more while the reading is continuous.
 * So a file of large weights is not read in between, and a file of many nodes takes few reads.
 */
import type { ByteRange } from './skim.ts';
export declare class ReadAhead {
    #private;
    constructor(size: number);
    /** The range to read for a wanted one: begins at the same place, at least as long. */
    extend(wanted: ByteRange): ByteRange;
}
