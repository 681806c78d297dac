import { IsInt, IsString, Length, Min } from 'class-validator';
import { decorate } from './decorate.ts';

/** Declares classes with rules, as a large application holds them besides the one that is measured. */
export function loadCrowd(size: number): void {
  for (let index = 0; index < size; index += 1) {
    const dto = class {
      name: string | undefined = undefined;
      count: number | undefined = undefined;
    };
    decorate(dto, { name: [IsString(), Length(1, 50)], count: [IsInt(), Min(0)] });
  }
}
