import { TransformationType } from 'class-transformer';
// class-transformer publishes no way to ask what its decorators recorded; this is the one place that reaches into it.
// @ts-expect-error: the package has no types for this file
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';

/** What `@Type` recorded. */
export interface TypeRecord {
  readonly typeFunction: (options?: unknown) => unknown;
  readonly options: {
    readonly keepDiscriminatorProperty?: boolean;
    readonly discriminator?: {
      readonly property: string;
      readonly subTypes: readonly { readonly name: string; readonly value: unknown }[];
    };
  };
}

/** What `@Expose` recorded. */
export interface ExposeRecord {
  readonly options?: { readonly name?: string; readonly groups?: readonly string[] };
}

interface TransformerStorage {
  findTypeMetadata(target: object, property: string): TypeRecord | undefined;
  findExposeMetadata(target: object, property: string): ExposeRecord | undefined;
  findTransformMetadatas(target: object, property: string, direction: TransformationType): readonly unknown[];
  getExposedProperties(target: object, direction: TransformationType): readonly string[];
  getExcludedProperties(target: object, direction: TransformationType): readonly string[];
  getStrategy(target: object): 'none' | 'exposeAll' | 'excludeAll';
}

/** What class-transformer's decorators recorded about each class. */
export const transformerStorage: TransformerStorage = defaultMetadataStorage;

/** The direction from JSON to an instance. */
export const inward = TransformationType.PLAIN_TO_CLASS;
