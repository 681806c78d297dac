import { type LanguageModel, ToolwrightError } from '@toolwright/contract';
import { local } from '@toolwright/provider-local';
import type { Vendor } from './vendor.js';
import { vendors } from './vendors.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line says about the model; what it leaves open follows the environment. */
export interface ModelWish {
  readonly provider?: string;
  readonly model?: string;
}

/** What `--provider` may be. */
export const providerNames: readonly string[] = [...vendors.map(({ name }) => name), 'local'];

/**
 * The model that is wished for; without a wish, the first vendor's with a key in the environment, else the local rules.
 * @throws ToolwrightError `declaration_error` for an unknown provider, or a name for the local rules; `authentication_failed` without a key
 */
export async function chooseModel(wish: ModelWish, environment: Environment): Promise<LanguageModel> {
  const vendor = chooseVendor(wish, environment);
  if (vendor !== undefined) return connect(vendor, { wish, environment });
  if (wish.model === undefined) return local();
  throw new ToolwrightError(
    'declaration_error',
    `The local rules are one model only; received --model ${wish.model}. Choose a vendor by its key (${listVariables(vendors)}) or --provider, or leave --model out.`,
  );
}

function chooseVendor({ provider }: ModelWish, environment: Environment): Vendor | undefined {
  if (provider === undefined) return vendors.find((vendor) => findKey(vendor, environment));
  const named = vendors.find(({ name }) => name === provider);
  if (named !== undefined || provider === 'local') return named;
  throw new ToolwrightError('declaration_error', `--provider is one of ${providerNames.join(', ')}; received "${provider}".`);
}

function connect(
  vendor: Vendor,
  { wish, environment }: { readonly wish: ModelWish; readonly environment: Environment },
): Promise<LanguageModel> {
  const apiKey = findKey(vendor, environment);
  if (!apiKey) {
    throw new ToolwrightError(
      'authentication_failed',
      `--provider ${vendor.name} needs a key: set ${listVariables([vendor])}. --provider local needs none.`,
    );
  }
  const baseUrl = environment[vendor.baseUrlVariable];
  const model = wish.model ?? (environment[vendor.modelVariable] || vendor.defaultModel);
  return vendor.connect({ apiKey, model, ...(baseUrl && { baseUrl }) });
}

function findKey({ keyVariables }: Vendor, environment: Environment): string | undefined {
  return keyVariables.map((variable) => environment[variable]).find((key) => key);
}

function listVariables(some: readonly Vendor[]): string {
  return some.flatMap(({ keyVariables }) => keyVariables).join(' or ');
}
