// Type tests: sources of a fallback that are no methods.
import { Fallback } from './fallback.js';

class City {
  readonly city!: string;
}

export class Sources {
  @Fallback({ tool: 'weather.forecast' })
  byTool(_input: City): string {
    return '';
  }

  @Fallback({ value: 'unknown' })
  byConstant(_input: City): string {
    return '';
  }

  @Fallback('other', { use: ({ city }: City) => city }, { value: '' })
  mixed(_input: City): string {
    return '';
  }

  other(_input: City): string {
    return '';
  }
}
