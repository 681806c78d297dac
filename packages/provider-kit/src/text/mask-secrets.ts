/** Keys as vendors write them, also where a server has starred out their middle. */
const keyShaped = /\b(?:sk|pk|rk)-[\w*.…-]{6,}|\bAIza[\w*-]{10,}/gi;
const bearerToken = /\bBearer\s+[^\s"',]{16,}/gi;
const minSecretLength = 8;

/**
 * Replaces keys in text that came from elsewhere with `[masked]`.
 * @param secrets keys in use, masked whatever they look like; one shorter than 8 characters is a placeholder for a server that asks for none
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const masked = secrets
    .filter(({ length }) => length >= minSecretLength)
    .reduce((rest, secret) => rest.replaceAll(secret, '[masked]'), text);
  return masked.replace(keyShaped, '[masked]').replace(bearerToken, 'Bearer [masked]');
}
