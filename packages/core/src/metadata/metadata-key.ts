/** Version of the metadata's layout, not of the package: two copies of core with the same number understand each other's plugins. */
export const metadataVersion = 1;

/** What decorators recorded about a class as a whole. */
export const classKey = Symbol.for(`toolwright.class@${metadataVersion}`);

/** What decorators recorded about one method. */
export const methodKey = Symbol.for(`toolwright.method@${metadataVersion}`);

/** What `@Describe` recorded about one property of a DTO. */
export const propertyKey = Symbol.for(`toolwright.property@${metadataVersion}`);
