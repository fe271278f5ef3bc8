/**
 * The note in place of payload that was dropped. It stands in the doc_string of the slim tensor or attribute; a file's
 * own doc_strings are never copied, so a file cannot forge one.
 */
export interface Dropped {
    /** Elements for arrays; 0 where they were not counted (packed integers of tensors, whose dims tell). */
    readonly count: number;
    /** Bytes of the payload, tags and lengths excluded. */
    readonly bytes: number;
}
/** field number → what was dropped */
export type DroppedFields = ReadonlyMap<number, Dropped>;
export declare const writeNote: (fields: DroppedFields) => string;
export declare const readNote: (note: string) => DroppedFields;
