import { preview } from '../preview.js';
import { readMaxDecimalPlaces } from './number-rules.js';
import { readRegExp } from './to-pattern.js';

type Phrase = (constraints: readonly unknown[]) => string | undefined;

const isoDate: Phrase = () => 'must be an ISO 8601 date or date and time';

/** What is said of a rule where class-validator's own message speaks of a refusal, or says less than the rule asks for. */
export const rulePhrases: Readonly<Record<string, Phrase>> = {
  allow: () => 'may be anything',
  arrayUnique: () => 'must hold no entry twice',
  equals: ([value]) => `must be equal to ${preview(value)}`,
  isAlpha: ([locale]) => `must hold only letters of ${preview(locale ?? 'en-US')}`,
  isAlphanumeric: ([locale]) => `must hold only letters of ${preview(locale ?? 'en-US')} and digits`,
  isByteLength: ([min, max]) => `must have ${rangeText(min, max)} bytes in UTF-8`,
  isCreditCard: () => 'must be a credit card number',
  isCurrency: () => 'must be an amount of money, as a text',
  isDataURI: () => 'must be a data: URI',
  isDate: isoDate,
  isDateString: isoDate,
  isDecimal: () => 'must be a decimal number, as a text',
  isDefined: () => 'must not be null',
  isEmail: () => 'must be an email address',
  isFullWidth: () => 'must hold a full-width character',
  isHalfWidth: () => 'must hold a half-width character',
  isIdentityCard: ([locale]) => `must be the number of an identity card${ofText(locale)}`,
  isIso8601: isoDate,
  isLatitude: () => 'must be a latitude in degrees',
  isLength: ([min, max]) => `must have ${rangeText(min, max)} characters`,
  isLongitude: () => 'must be a longitude in degrees',
  isMilitaryTime: () => 'must be a time of the form HH:MM',
  isMobilePhone: ([locale]) => `must be the number of a mobile phone${ofText(locale)}`,
  isNotEmpty: () => 'must not be empty',
  isNotEmptyObject: ([options]) =>
    readOption(options, 'nullable') === false ? 'must have a member that is not null' : 'must have a member',
  isNumber: ([options]) => {
    const places = readMaxDecimalPlaces(options);
    return places === undefined ? 'must be a number' : `must be a number with at most ${places} decimal places`;
  },
  isNumberString: ([options]) => (readOption(options, 'no_symbols') === true ? 'must hold only digits' : 'must be a number, as a text'),
  isPassportNumber: ([country]) => `must be the number of a passport${ofText(country)}`,
  isPhoneNumber: ([region]) => `must be a phone number${ofText(region)}`,
  isPort: () => 'must be the number of a port, as a text',
  isPostalCode: ([locale]) => `must be a postal code${ofText(locale)}`,
  isStrongPassword: ([options]) => {
    // As validator has it.
    const atLeast = (option: string, usual: number) => `at least ${preview(readOption(options, option) ?? usual)}`;
    return `must have ${atLeast('minLength', 8)} characters, ${atLeast('minLowercase', 1)} lower case and ${atLeast('minUppercase', 1)} upper case letters, ${atLeast('minNumbers', 1)} digits and ${atLeast('minSymbols', 1)} symbols`;
  },
  isSurrogatePair: () => 'must hold a character beyond U+FFFF, such as an emoji',
  isTimeZone: () => 'must be the name of an IANA time zone',
  isUrl: () => 'must be a URL',
  isVariableWidth: () => 'must hold full-width and half-width characters',
  matches: ([pattern, flags]) => `must match ${String(readRegExp(pattern, flags) ?? preview(pattern))}`,
  maxDate: ([limit]) => `must not be after ${dateText(limit)}`,
  minDate: ([limit]) => `must not be before ${dateText(limit)}`,
};

function rangeText(min: unknown, max: unknown): string {
  return typeof max === 'number' ? `${preview(min ?? 0)} to ${max}` : `at least ${preview(min ?? 0)}`;
}

function ofText(region: unknown): string {
  return region === undefined || region === 'any' ? '' : ` of ${preview(region)}`;
}

// validator fills in the options that an author left out, at the first check; so none is told by its mere presence.
function readOption(options: unknown, name: string): unknown {
  // Options are plain objects.
  return typeof options === 'object' && options !== null && Object.hasOwn(options, name)
    ? (options as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

// A function computes the limit anew for each call.
function dateText(limit: unknown): string {
  return limit instanceof Date ? limit.toISOString() : 'a date that is computed for each call';
}
