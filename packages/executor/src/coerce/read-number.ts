const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

// A double keeps every decimal of up to 15 digits.
const exactDigits = 15;

/** The number that a text writes in plain decimals and that a double holds exactly: "2", "-0.5". Nothing for " 2", "1e3", "0x2", "007" or more digits than fit. */
export function readNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  const isExact = digits <= exactDigits || (Number.isSafeInteger(value) && !text.includes('.'));
  return isExact && !Object.is(value, -0) ? value : undefined;
}
