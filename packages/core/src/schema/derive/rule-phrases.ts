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
  isDecimal: ([options]) => `must be a decimal number, as a text${optionsText(options)}`,
  isDefined: () => 'must not be null',
  isEmail: ([options]) => `must be an email address${optionsText(options)}`,
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
  isNotEmptyObject: ([options]) => `must have a member${optionsText(options)}`,
  isNumber: ([options]) => {
    const places = readMaxDecimalPlaces(options);
    return places === undefined ? 'must be a number' : `must be a number with at most ${places} decimal places`;
  },
  isNumberString: ([options]) => `must be a number, as a text${optionsText(options)}`,
  isPassportNumber: ([country]) => `must be the number of a passport${ofText(country)}`,
  isPhoneNumber: ([region]) => `must be a phone number${ofText(region)}`,
  isPort: () => 'must be the number of a port, as a text',
  isPostalCode: ([locale]) => `must be a postal code${ofText(locale)}`,
  isStrongPassword: ([options]) =>
    options === undefined
      ? 'must be a strong password: at least 8 characters, among them lower and upper case letters, digits and symbols'
      : `must be a strong password${optionsText(options)}`,
  isSurrogatePair: () => 'must hold a character beyond U+FFFF, such as an emoji',
  isTimeZone: () => 'must be the name of an IANA time zone',
  isUrl: ([options]) => `must be a URL${optionsText(options)}`,
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

function optionsText(options: unknown): string {
  return options === undefined ? '' : `, by ${preview(options)}`;
}

// A function computes the limit anew for each call.
function dateText(limit: unknown): string {
  return limit instanceof Date ? limit.toISOString() : 'a date that is computed for each call';
}
