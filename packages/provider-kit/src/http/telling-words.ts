/** Words by which servers say, without a telling code, that the conversation is too long. */
const tooLong =
  /context (?:length|window|size|limit)|maximum context|(?:prompt|input|request) is too (?:long|large)|too many (?:input )?tokens/i;
/** Words by which servers say that a filter stopped the request. */
const filtered = /content[ _-](?:filter|management policy|policy)|safety (?:system|filter)|responsible ai|prohibited content/i;

/** Whether a refusal says that the conversation is too long for the model. A last resort: codes come first. */
export function saysTooLong(message: string): boolean {
  return tooLong.test(message);
}

/** Whether a refusal says that a content filter stopped it. A last resort: codes come first. */
export function saysFiltered(message: string): boolean {
  return filtered.test(message);
}
