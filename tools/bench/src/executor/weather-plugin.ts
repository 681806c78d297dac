import { CircuitBreaker, Plugin, RateLimit, ReadOnly, RequiresPermission, Retry, Timeout, Tool } from '@toolwright/core';
import { declareTool } from './declare-tool.ts';
import { lookUpWeather, noSuchCity, WeatherInput } from './weather.ts';

// Most of what a failure costs is the stack trace that the handler's error brings along.
const madeOnce = noSuchCity('Paris');

/** The measured plugin. */
export class WeatherPlugin {
  /** Declares nothing beyond what it is. */
  look_up(input: WeatherInput) {
    return lookUpWeather(input);
  }

  /** Declares what the resilient floor does by hand, and what its other guards do. */
  look_up_guarded(input: WeatherInput) {
    return lookUpWeather(input);
  }

  /** Declares the same. */
  async fail_guarded(input: WeatherInput): Promise<string> {
    throw noSuchCity(input.city);
  }

  /** Declares the same. Makes the same error, but gives an answer. */
  async succeed_with_error(input: WeatherInput) {
    noSuchCity(input.city);
    return lookUpWeather(input);
  }

  /** Declares the same. */
  async fail_cheaply(_input: WeatherInput): Promise<string> {
    throw madeOnce;
  }
}

const tool = Tool({ description: 'Looks up the weather of a city.', input: WeatherInput });
const guards = [
  Timeout({ ms: 1_000 }),
  Retry({ maxAttempts: 4 }),
  CircuitBreaker({ minimumCalls: 5 }),
  RequiresPermission('weather:read'),
  RateLimit({ limit: 1_000_000_000, perMs: 1_000, scope: 'user' }),
];
declareTool(WeatherPlugin.prototype, 'look_up', tool, ReadOnly());
declareTool(WeatherPlugin.prototype, 'look_up_guarded', tool, ReadOnly(), ...guards);
declareTool(WeatherPlugin.prototype, 'fail_guarded', tool, ReadOnly(), ...guards);
declareTool(WeatherPlugin.prototype, 'succeed_with_error', tool, ReadOnly(), ...guards);
declareTool(WeatherPlugin.prototype, 'fail_cheaply', tool, ReadOnly(), ...guards);
Plugin({ name: 'weather' })(WeatherPlugin);
