import type { Locale } from '../../../catalog/types.ts';
import { say } from '../../../messages/fill.ts';
import { REDACTED } from '../redaction-words.ts';
import { namesPeople } from '../../../domain/procedures/step-actors.ts';
import { plainName } from '../../../prose/company-names.ts';
import type { HiddenWords } from './hide-words.ts';
import { looksLikeName, type PrivateValues } from './private-values.ts';

const isOneWord = (text: string) => !/[^\p{L}\p{N}]/u.test(text.trim());

/** A company’s name as people say it: in full, without its legal form, and by its first two words. */
function namesOf(name: string): string[] {
  const plain = plainName(name);
  const words = plain.split(' ');
  return [name, plain, ...(words.length > 2 ? [words.slice(0, 2).join(' ')] : [])];
}

/** A name that is one word is hidden only as it is written: such words are often common ones. */
function hideNames(names: readonly string[], stand: string): HiddenWords[] {
  return names.flatMap((name) =>
    isOneWord(name)
      ? [{ value: name, stand, isExact: true }]
      : namesOf(name).map((value) => ({ value, stand })),
  );
}

/** A person’s name, and each part of it that begins with a capital; not the parts of a desk or an office. */
function hidePerson(name: string, stand: string): HiddenWords[] {
  const words = name.trim().split(/\s+/);
  const parts = words.filter(
    (word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word) && !namesPeople(`${word} checks`),
  );
  return [
    { value: name, stand },
    ...(looksLikeName(name) ? parts.map((value) => ({ value, stand, isExact: true })) : []),
  ];
}

/** A telephone number, with or without the code of the country, in groups or in one. */
function hidePhone(phone: string, stand: string): HiddenWords[] {
  const groups = phone.match(/\d+/g) ?? [];
  const local = groups.slice(1);
  const ways = [groups, local].filter((way) => way.join('').length >= 7);
  return ways.flatMap((way) => [way.join(' '), way.join('')]).map((value) => ({ value, stand }));
}

/** An address, its parts between commas, and the words of all but the first, which name the place: parts too short to name one are left. */
function hideAddress(address: string, stand: string): HiddenWords[] {
  const parts = address.split(',').filter((part) => /\p{L}{4}|\d{4}/u.test(part));
  const words = address
    .split(',')
    .slice(1)
    .flatMap((part) => part.match(/\p{Lu}\p{L}{4,}/gu) ?? []);
  return [
    ...[address, ...parts].map((value) => ({ value, stand })),
    ...words.map((value) => ({ value, stand, isExact: true })),
  ];
}

/** What is hidden in texts, with the names that stand for partners and companies. */
export function hiddenValues(all: readonly PrivateValues[], locale: Locale): HiddenWords[] {
  const stand = (key: keyof typeof REDACTED, count = 0) => say(REDACTED[key], locale, { count });
  const numbers = new Map<string, number>();
  const companies = all.flatMap((values) => values.companies);
  for (const { legalName } of companies)
    if (legalName !== undefined && !numbers.has(legalName)) numbers.set(legalName, numbers.size + 1);
  const hideCompany = ({ legalName, names }: PrivateValues['companies'][number]) => {
    const number = legalName === undefined ? undefined : numbers.get(legalName);
    const name = number === undefined ? stand('theCompany') : stand('company', number);
    return hideNames([...(legalName === undefined ? [] : [legalName]), ...names], name);
  };
  const partners = all.flatMap((values) => values.partners);
  return [
    ...companies.filter(({ legalName }) => legalName !== undefined).flatMap(hideCompany),
    ...companies.filter(({ legalName }) => legalName === undefined).flatMap(hideCompany),
    ...partners.flatMap(({ id, legalName }, position) => [
      ...(id === undefined ? [] : [{ value: id, stand: stand('partner', position + 1) }]),
      ...hideNames(legalName === undefined ? [] : [legalName], stand('partner', position + 1)),
    ]),
    ...all.flatMap(({ organizations }) => hideNames(organizations, stand('theCompany'))),
    ...all.flatMap(({ people, emails, phones, addresses, identifiers, others }) => [
      ...people.flatMap((name) => hidePerson(name, stand('person'))),
      ...emails.map((value) => ({ value, stand: stand('email') })),
      ...phones.flatMap((phone) => hidePhone(phone, stand('phone'))),
      ...addresses.flatMap((address) => hideAddress(address, stand('place'))),
      ...identifiers.map((value) => ({ value, stand: stand('identifier'), isExact: value.length <= 4 })),
      ...others.map((value) => ({ value, stand: stand('hidden'), isExact: true })),
    ]),
  ];
}
