/** Puts decorators on properties of a class, as its author would write them. Node takes types off but compiles no decorators. */
export function decorate<T extends object>(
  dto: new () => T,
  rules: Readonly<Partial<Record<keyof T & string, readonly PropertyDecorator[]>>>,
): void {
  for (const [property, decorators] of Object.entries<readonly PropertyDecorator[] | undefined>(rules)) {
    for (const decorator of decorators ?? []) decorator(dto.prototype, property);
  }
}
