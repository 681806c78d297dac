import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { App } from './app.js';
import type { AppOptions } from './app-options.js';
import { buildApp } from './composition/build-app.js';
import { makeParts } from './composition/make-parts.js';
import { Making } from './scope/making.js';

/**
 * Puts an application together: loads the modules, binds the defaults, makes the services and the plugins, registers their tools and
 * starts what has `onInit`. What had started is disposed again when something fails.
 * @throws ToolwrightError `declaration_error` naming what is missing, twice there or contradictory; `execution_error` naming what could not start
 */
export async function createApp(options: AppOptions): Promise<App> {
  const making = new Making();
  try {
    const made = await makeParts(options, making);
    const app = buildApp(made, options);
    await making.lifecycle.start();
    return app;
  } catch (thrown) {
    await making.lifecycle.dispose().catch((alsoThrown: unknown) => {
      throw new ToolwrightError('execution_error', `${reasonOf(thrown)}\n${reasonOf(alsoThrown)}`, {
        cause: new AggregateError([thrown, alsoThrown]),
      });
    });
    throw thrown;
  }
}
