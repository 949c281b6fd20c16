import { z } from 'zod';
import { visitorFeatures } from '../footer/check/visitor-features';

const text = z.lazy(() => z.string().max(2000).optional());
const yesNo = z.lazy(() => z.boolean().optional());
/** The day on which a group of facts was noted or last changed: they age together. */
const noted = { notedOn: z.lazy(() => z.iso.date()) };

/** The licence, copied once more from the paper itself. */
const licenceFacts = () => z.strictObject({ ...noted, name: text, address: text });

/** What MIIT has on file of the subject. */
const holderFacts = () => z.strictObject({ ...noted, holder: text, certType: text, certNumber: text });

/** Whether the provider's console or the user says that another order of this subject is still open. */
const orderFacts = () => z.strictObject({ ...noted, underWay: yesNo });

/** The mobiles of which the user has said that they belong to the province that wants a local one. */
const localMobileFacts = () => z.strictObject({ ...noted, numbers: z.array(z.string().max(100)).max(50).optional() });

/** WHOIS, as the registrar or the registry prints it. Days may be half typed. */
const domainFacts = () =>
  z.strictObject({
    ...noted,
    holder: text,
    registrar: text,
    createdOn: text,
    expiresOn: text,
    realNamed: yesNo,
    realNameSince: text,
  });

/** Where the domain leads to, as `nslookup`, `dig`, `ping` or an online tool prints it. */
const addressFacts = () => z.strictObject({ ...noted, ips: z.array(z.string().max(100)).max(50).optional() });

/** What MIIT's public query shows of the service. */
const recordFacts = () => z.strictObject({ ...noted, siteName: text, approvedOn: text });

/** The server, as the provider's console shows it. */
const serverFacts = () =>
  z.strictObject({
    ...noted,
    mainland: yesNo,
    subscription: yesNo,
    monthsBought: text,
    expiresOn: text,
    services: text,
  });

/** What a visitor can do on one page of the site, by its path. */
const featureSeen = () => z.strictObject({ what: z.enum(visitorFeatures), on: z.string().max(300) });

/** The open site, as the footer check read it on the user's click. */
const pageFacts = () =>
  z.strictObject({
    ...noted,
    title: text,
    opens: yesNo,
    showsNumber: yesNo,
    features: z.array(featureSeen()).max(100).optional(),
  });

/** What papers and lookups say of the subject. Never read by the extension itself: the user copies what lies before him. */
export const subjectFactsSchema = z.lazy(() =>
  z.strictObject({
    licence: licenceFacts().optional(),
    holder: holderFacts().optional(),
    order: orderFacts().optional(),
    localMobile: localMobileFacts().optional(),
  }),
);

/** What papers, lookups and the open site say of one website or app. */
export const serviceFactsSchema = z.lazy(() =>
  z.strictObject({
    domain: domainFacts().optional(),
    addresses: addressFacts().optional(),
    record: recordFacts().optional(),
    server: serverFacts().optional(),
    page: pageFacts().optional(),
  }),
);

export type SubjectFacts = z.infer<typeof subjectFactsSchema>;
export type ServiceFacts = z.infer<typeof serviceFactsSchema>;
export type PageFacts = z.infer<ReturnType<typeof pageFacts>>;
