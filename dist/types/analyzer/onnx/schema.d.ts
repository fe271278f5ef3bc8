export type ArrayElement = 'varint' | 'fixed32' | 'fixed64' | 'text';
/** A field as the table below writes it: a message by its name. */
type FieldFacts = {
    readonly kind: 'varint' | 'fixed32';
} | {
    readonly kind: 'text';
    /** Bytes that are kept at most. */
    readonly limit: number;
    /** What happens to a longer one: the file is refused, the text is left out, or left out and its length noted. */
    readonly beyond: 'refuse' | 'omit' | 'note';
} | {
    readonly kind: 'array';
    readonly element: ArrayElement;
    readonly limit: number;
    readonly beyond: 'refuse' | 'note';
} | {
    readonly kind: 'message';
    readonly of: string;
};
export type Field = Exclude<FieldFacts, {
    kind: 'message';
}> | {
    readonly kind: 'message';
    readonly schema: MessageSchema;
};
export interface MessageSchema {
    readonly name: MessageName;
    /** By field number; filled once, because messages nest in each other. */
    readonly fields: (Field | undefined)[];
    /** Number of the doc_string field, where dropped payload is noted. */
    readonly noteField: number | undefined;
    /** Numbers of the fields that onnx-proto (ONNX 1.10) does not know. */
    readonly laterFields: ReadonlySet<number>;
    /** How many a file may have. */
    readonly most: number;
}
declare const MESSAGES: {
    readonly model: {
        readonly 1: {
            readonly kind: 'varint';
        };
        readonly 2: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 3: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 4: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 5: {
            readonly kind: 'varint';
        };
        readonly 7: {
            readonly kind: 'message';
            readonly of: "graph";
        };
        readonly 8: {
            readonly kind: 'message';
            readonly of: "opset";
        };
        readonly 14: {
            readonly kind: 'message';
            readonly of: "entry";
        };
        readonly 25: {
            readonly kind: 'message';
            readonly of: "function";
        };
    };
    readonly graph: {
        readonly 1: {
            readonly kind: 'message';
            readonly of: "node";
        };
        readonly 2: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 5: {
            readonly kind: 'message';
            readonly of: "tensor";
        };
        readonly 11: {
            readonly kind: 'message';
            readonly of: "valueInfo";
        };
        readonly 12: {
            readonly kind: 'message';
            readonly of: "valueInfo";
        };
        readonly 13: {
            readonly kind: 'message';
            readonly of: "valueInfo";
        };
        readonly 15: {
            readonly kind: 'message';
            readonly of: "sparseTensor";
        };
    };
    readonly node: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 3: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 4: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 5: {
            readonly kind: 'message';
            readonly of: "attribute";
        };
        readonly 7: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 8: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 9: {
            readonly kind: 'message';
            readonly of: "entry";
        };
    };
    readonly attribute: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'fixed32';
        };
        readonly 3: {
            readonly kind: 'varint';
        };
        readonly 4: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 5: {
            readonly kind: 'message';
            readonly of: "tensor";
        };
        readonly 6: {
            readonly kind: 'message';
            readonly of: "graph";
        };
        readonly 7: {
            readonly kind: 'array';
            readonly element: 'fixed32';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 8: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 9: {
            readonly kind: 'array';
            readonly element: 'text';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 10: {
            readonly kind: 'message';
            readonly of: "tensor";
        };
        readonly 11: {
            readonly kind: 'message';
            readonly of: "graph";
        };
        readonly 14: {
            readonly kind: 'message';
            readonly of: "type";
        };
        readonly 15: {
            readonly kind: 'message';
            readonly of: "type";
        };
        readonly 20: {
            readonly kind: 'varint';
        };
        readonly 21: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 22: {
            readonly kind: 'message';
            readonly of: "sparseTensor";
        };
        readonly 23: {
            readonly kind: 'message';
            readonly of: "sparseTensor";
        };
    };
    readonly tensor: {
        readonly 1: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'varint';
        };
        readonly 4: {
            readonly kind: 'array';
            readonly element: 'fixed32';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 5: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 6: {
            readonly kind: 'array';
            readonly element: 'text';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 7: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 8: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 9: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 10: {
            readonly kind: 'array';
            readonly element: 'fixed64';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 11: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'note';
        };
        readonly 13: {
            readonly kind: 'message';
            readonly of: "entry";
        };
        readonly 14: {
            readonly kind: 'varint';
        };
    };
    readonly sparseTensor: {
        readonly 1: {
            readonly kind: 'message';
            readonly of: "tensor";
        };
        readonly 2: {
            readonly kind: 'message';
            readonly of: "tensor";
        };
        readonly 3: {
            readonly kind: 'array';
            readonly element: 'varint';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
    };
    readonly valueInfo: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'message';
            readonly of: "type";
        };
    };
    readonly type: {
        readonly 1: {
            readonly kind: 'message';
            readonly of: "tensorType";
        };
        readonly 4: {
            readonly kind: 'message';
            readonly of: "elementType";
        };
        readonly 5: {
            readonly kind: 'message';
            readonly of: "mapType";
        };
        readonly 8: {
            readonly kind: 'message';
            readonly of: "tensorType";
        };
        readonly 9: {
            readonly kind: 'message';
            readonly of: "elementType";
        };
    };
    readonly tensorType: {
        readonly 1: {
            readonly kind: 'varint';
        };
        readonly 2: {
            readonly kind: 'message';
            readonly of: "shape";
        };
    };
    readonly elementType: {
        readonly 1: {
            readonly kind: 'message';
            readonly of: "type";
        };
    };
    readonly mapType: {
        readonly 1: {
            readonly kind: 'varint';
        };
        readonly 2: {
            readonly kind: 'message';
            readonly of: "type";
        };
    };
    readonly shape: {
        readonly 1: {
            readonly kind: 'message';
            readonly of: "dimension";
        };
    };
    readonly dimension: {
        readonly 1: {
            readonly kind: 'varint';
        };
        readonly 2: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
    };
    readonly function: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 4: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 5: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 6: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 7: {
            readonly kind: 'message';
            readonly of: "node";
        };
        readonly 9: {
            readonly kind: 'message';
            readonly of: "opset";
        };
        readonly 10: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 11: {
            readonly kind: 'message';
            readonly of: "attribute";
        };
        readonly 12: {
            readonly kind: 'message';
            readonly of: "valueInfo";
        };
        readonly 13: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
    };
    readonly opset: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'varint';
        };
    };
    readonly entry: {
        readonly 1: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'refuse';
        };
        readonly 2: {
            readonly kind: 'text';
            readonly limit: number;
            readonly beyond: 'omit';
        };
    };
};
export type MessageName = keyof typeof MESSAGES;
export declare const MODEL_SCHEMA: MessageSchema;
export {};
