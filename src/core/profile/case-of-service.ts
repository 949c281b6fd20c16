import type { FilingCase } from '../filing/filing-case';
import { type ScenarioId, scenarios } from '../filing/scenario';
import type { AttributeValues, Profile } from './profile';

/** The website or app that a filing is about. */
interface ServiceOfCase {
  readonly kind: 'website' | 'app';
  readonly id: string;
}

interface Service extends ServiceOfCase {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** What a filing can be about: a first filing brings a website as well as an app. */
const kindsOf: Partial<Readonly<Record<ScenarioId, readonly ServiceOfCase['kind'][]>>> = {
  'icp-first': ['website', 'app'],
  'icp-new-website': ['website'],
  'icp-new-app': ['app'],
  'icp-new-access': ['website'],
  'icp-change': ['website', 'app'],
  'icp-cancel-website': ['website'],
  'icp-cancel-access': ['website'],
  'mps-new-website': ['website'],
  'mps-new-app': ['app'],
  'mps-claim': ['website'],
  'mps-change': ['website', 'app'],
};

/**
 * The website or app that a filing of this dossier is about: the one whose number it brought, else the one that its title
 * names, else the only one it can be about. Null where several could be meant.
 */
export function serviceOfCase(profile: Profile, filing: FilingCase): ServiceOfCase | null {
  const kinds = kindsOf[filing.scenario] ?? [];
  const services = servicesOf(profile).filter(({ kind }) => kinds.includes(kind));
  const numbers = [filing.numbers.icp, filing.numbers.mps].map(fold).filter((text) => text !== '');
  const title = fold(filing.title);
  return (
    only(services.filter((service) => service.numbers.some((number) => numbers.includes(number)))) ??
    only(services.filter(({ names }) => names.includes(title))) ??
    only(services)
  );
}

/** Whether a filing ends with a number from MIIT. */
export function isIcpCase({ scenario }: FilingCase): boolean {
  return scenarios[scenario].authority === 'icp';
}

function servicesOf({ websites, apps }: Profile): Service[] {
  return [...websites.map((website) => serviceOf('website', website)), ...apps.map((app) => serviceOf('app', app))];
}

function serviceOf(
  kind: ServiceOfCase['kind'],
  { id, values, numbers }: Profile['websites'][number] | Profile['apps'][number],
): Service {
  const { name, domain, icpNumber }: AttributeValues = values;
  const said = (texts: readonly unknown[]): string[] => texts.map(fold).filter((text) => text !== '');
  return { kind, id, names: said([name, domain].flat()), numbers: said([icpNumber, numbers?.mps]) };
}

function fold(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC').replace(/\s/g, '').toLowerCase() : '';
}

function only(services: readonly Service[]): Service | null {
  const [one, ...others] = services;
  return one === undefined || others.length > 0 ? null : one;
}
