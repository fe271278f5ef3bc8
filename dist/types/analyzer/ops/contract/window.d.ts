/** The geometry of sliding windows: strides, dilations, padding (operators.md §2.3). */
import { type Dim } from '../../dim/dim.ts';
import type { Call } from './operator.ts';
/** A window along each spatial axis, as the attributes of the node describe it. */
export interface Window {
    readonly kernel: readonly Dim[];
    readonly strides: readonly number[];
    readonly dilations: readonly number[];
    /** 'same': as many windows as strides fit into the input, whatever the kernel. */
    readonly padding: 'same' | {
        readonly begin: readonly number[];
        readonly end: readonly number[];
    };
    readonly ceil: boolean;
}
/** An attribute with one number per spatial axis, each at least `least`; `otherwise` everywhere when it is absent. */
export declare const perAxis: (call: Call, name: string, rank: number, { least, otherwise }: {
    readonly least: number;
    readonly otherwise: number;
}) => readonly number[];
/** `pads`, first all begins and then all ends; undefined when the attribute is absent. */
export declare const readPads: (call: Call, rank: number) => {
    readonly begin: readonly number[];
    readonly end: readonly number[];
} | undefined;
/** `strides` and `dilations` of a kernel, one by default. */
export declare const readSteps: (call: Call, kernel: readonly Dim[]) => {
    readonly strides: readonly number[];
    readonly dilations: readonly number[];
};
/** The window of a node, from its attributes `strides`, `dilations`, `pads`, `auto_pad` and `ceil_mode`. */
export declare const readWindow: (call: Call, kernel: readonly Dim[]) => Window;
/** Cells that a dilated kernel spans: d·(k − 1) + 1. */
export declare const kernelSpan: (kernel: Dim, dilation: number) => Dim;
/** Output extents of a window that slides over the `spatial` extents of the input. */
export declare const slideWindow: (call: Call, spatial: readonly Dim[], window: Window) => readonly Dim[];
