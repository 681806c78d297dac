import { LANGUAGE_MODEL, type LanguageModel } from '@toolwright/contract';
import { ContainerModule } from 'inversify';
import { type LocalOptions, local } from './local.js';

/** Binds the local model as the `LanguageModel`. */
export function localModule(options: LocalOptions = {}): ContainerModule {
  return new ContainerModule(({ bind }) => {
    bind<LanguageModel>(LANGUAGE_MODEL).toConstantValue(local(options));
  });
}
