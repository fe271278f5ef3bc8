import type { Call, Inference } from '../contract/operator.ts';
/** Tokens [B, returned, max_length], scores [B, returned], and all scores [steps, B, beams, vocabulary]. */
declare const inferBeamSearch: (call: Call) => Inference;
/** Tokens [B, max_length], and the logits that were sampled from. */
declare const inferSearch: (call: Call) => Inference;
export declare const GENERATION: {
    BeamSearch: {
        infer: typeof inferBeamSearch;
        cost: {
            readonly kind: 'bodies';
            readonly reason: string;
        };
    };
    WhisperBeamSearch: {
        infer: typeof inferBeamSearch;
        cost: {
            readonly kind: 'bodies';
            readonly reason: string;
        };
    };
    GreedySearch: {
        infer: typeof inferSearch;
        cost: {
            readonly kind: 'bodies';
            readonly reason: string;
        };
    };
    Sampling: {
        infer: typeof inferSearch;
        cost: {
            readonly kind: 'bodies';
            readonly reason: string;
        };
    };
};
export {};
