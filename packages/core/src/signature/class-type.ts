/** A class, abstract or not, whatever its constructor takes. */
export type ClassType<T extends object = object> = abstract new (...args: never[]) => T;

/** A class that can be made without arguments, such as a DTO. */
export type DtoClass<T extends object = object> = new () => T;
