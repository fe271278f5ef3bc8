/** Running counts of one message's arrays while it is skimmed, and what of them is kept. */
import type { Dropped } from './dropped.ts';
import type { MessageSchema } from './schema.ts';
export interface Tally extends Dropped {
    count: number;
    bytes: number;
    isDropped: boolean;
}
/** A message that is being walked. */
export interface Frame {
    schema: MessageSchema;
    /** Offset in the file where the message ends. */
    end: number;
    /** Where its length stands in the slim bytes. */
    gap: number;
    /** Of a tensor, once seen. */
    dataType: number;
    /** By field number. */
    tallies: Map<number, Tally> | undefined;
}
export declare const newFrame: (schema: MessageSchema, end: number) => Frame;
export declare const tallyOf: (frame: Frame, number: number) => Tally;
/** Counts an element written as a field of its own; whether it is kept. */
export declare const tallyElement: (frame: Frame, number: number, width: number, limit: number) => boolean;
/** Bytes of raw_data that can hold a kept value of this type; the most when the type has not been met yet. */
export declare const keptRawBytes: (dataType: number) => number;
