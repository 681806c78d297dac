import { part, type Translate, whole } from './translation.js';

const text = { type: 'string' } as const;

/** Formats of texts that a keyword can say, wholly or in part. */
const expressed: Readonly<Record<string, Translate>> = {
  isEmail: ([options]) => (options === undefined ? whole : part)({ ...text, format: 'email' }),
  isUrl: () => part({ ...text, format: 'uri' }),
  isUuid: ([version]) => (version === undefined || version === 'all' ? whole : part)({ ...text, format: 'uuid' }),
  isIp: ([version]) => toIpFormat(version),
  isRFC3339: () => whole({ ...text, format: 'date-time' }),
  isBooleanString: () => whole({ ...text, enum: ['true', 'false', '1', '0'] }),
  isNumberString: ([options]) => (options === undefined ? whole(matching('^[+-]?(\\d*\\.)?\\d+$')) : part(text)),
  isDecimal: ([options]) => (options === undefined ? whole(matching('^[+-]?(\\d+(\\.\\d+)?|\\.\\d+)$')) : part(text)),
  isAlpha: ([locale]) => (locale === undefined ? whole(matching('^[A-Za-z]+$')) : part(text)),
  isAlphanumeric: ([locale]) => (locale === undefined ? whole(matching('^[0-9A-Za-z]+$')) : part(text)),
  isAscii: () => whole(matching('^[\\x00-\\x7F]+$')),
  isBase32: () => part(matching('^[A-Z2-7]+=*$')),
  isBase58: () => part(matching('^[1-9A-HJ-NP-Za-km-z]*$')),
  isBase64: ([options]) => part(options === undefined ? matching('^[0-9A-Za-z+/]*={0,2}$') : text),
  isBIC: () => part(matching('^[A-Za-z]{6}[0-9A-Za-z]{2}([0-9A-Za-z]{3})?$')),
  isEAN: () => part(matching('^(\\d{8}|\\d{13}|\\d{14})$')),
  isEthereumAddress: () => whole(matching('^0[xX][0-9A-Fa-f]{40}$')),
  IsFirebasePushId: () => whole(matching('^[0-9A-Za-z_-]{20}$')),
  isHexadecimal: () => whole(matching('^(0[xXhH])?[0-9A-Fa-f]+$')),
  isHexColor: () => whole(matching('^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$')),
  isIsin: () => part(matching('^[A-Z]{2}[0-9A-Z]{9}\\d$')),
  isISO31661Numeric: () => part(matching('^\\d{3}$')),
  isISO6391: () => part(matching('^[a-z]{2}$')),
  isISRC: () => part(matching('^[A-Z]{2}[0-9A-Z]{3}\\d{7}$')),
  isJwt: () => part(matching('^[0-9A-Za-z_-]*\\.[0-9A-Za-z_-]*\\.[0-9A-Za-z_-]*$')),
  isMilitaryTime: () => whole(matching('^([01]\\d|2[0-3]):?[0-5]\\d$')),
  // class-validator takes 24 characters, a prefix such as 0x included.
  isMongoId: () => whole({ ...matching('^(0[xXhH])?[0-9A-Fa-f]+$'), minLength: 24, maxLength: 24 }),
  isOctal: () => whole(matching('^(0[oO])?[0-7]+$')),
};

/** Formats of texts that only words can say: their patterns are long, or they have a check digit, a list of members or a rule of their own. */
const saidInWords: readonly string[] = [
  'isBtcAddress',
  'isCreditCard',
  'isCurrency',
  'isDataURI',
  'isDateString',
  'isFqdn',
  'isFullWidth',
  'isHalfWidth',
  'isHash',
  'isHSL',
  'isIBAN',
  'isIdentityCard',
  'isIsbn',
  'isISO31661Alpha2',
  'isISO31661Alpha3',
  'isISO4217CurrencyCode',
  // A model that is told date-time would never send a date.
  'isIso8601',
  'isISSN',
  'isJson',
  'isLatLong',
  'isLocale',
  'isLowercase',
  'isMacAddress',
  'isMagnetURI',
  'isMimeType',
  'isMobilePhone',
  'isMultibyte',
  'isPassportNumber',
  'isPhoneNumber',
  'isPort',
  'isPostalCode',
  'isRgbColor',
  'isSemVer',
  'isStrongPassword',
  'isSurrogatePair',
  'isTaxId',
  'isTimeZone',
  'isUppercase',
  'isVariableWidth',
];

/** Rules that name a format of texts. */
export const formatRules: Readonly<Record<string, Translate>> = {
  ...expressed,
  ...Object.fromEntries(saidInWords.map((rule) => [rule, () => part(text)])),
};

function matching(pattern: string) {
  return { ...text, pattern };
}

function toIpFormat(version: unknown): ReturnType<Translate> {
  switch (Number(version)) {
    case 4:
      return whole({ ...text, format: 'ipv4' });
    case 6:
      return whole({ ...text, format: 'ipv6' });
    default:
      return part(text);
  }
}
