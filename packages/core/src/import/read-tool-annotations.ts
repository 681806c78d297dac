import type { Access } from '@toolwright/contract';

/** A tool as a foreign server describes it. */
export interface AnnotatedTool {
  /** What the server says about the tool; hints, as the protocol calls them, because nothing proves them. */
  readonly annotations?: { readonly readOnlyHint?: boolean };
}

/** How far a foreign server is believed. */
export interface AnnotationTrust {
  readonly trustAnnotations: boolean;
}

/**
 * Access of a tool that a foreign server describes: a read where the server says so and is trusted; everything else may change something.
 * @see https://modelcontextprotocol.io/specification/2025-06-18/schema#toolannotations
 */
export function readToolAnnotations({ annotations }: AnnotatedTool, { trustAnnotations }: AnnotationTrust): Access {
  return trustAnnotations && annotations?.readOnlyHint === true ? 'read' : 'write';
}
