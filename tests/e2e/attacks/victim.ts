import type { Profile } from '../../../src/core/profile/profile';
import type { DocumentInfo } from '../../../src/vault/vault';
import { samplePng } from '../../harness/sample-image';
import { craftBackup, schemas } from '../../vault/support/craft-backup';

/** Whose data the attacks are after: nobody, and nothing that the extension itself gives as an example. */
export const victim = {
  company: '杭州远桥文化有限公司',
  name: '裴远桥',
  idNumber: '330106198711234281',
  mobile: '13957149026',
  email: 'victim-mail@example.com',
  site: '远桥读书札记',
  photo: '裴远桥的身份证正面.png',
} as const;

const ids = {
  profile: crypto.randomUUID(),
  owner: crypto.randomUUID(),
  site: crypto.randomUUID(),
  other: crypto.randomUUID(),
};
const photo = new Uint8Array(samplePng(640, 400));

const documents: readonly DocumentInfo[] = ['idFrontImage', 'idBackImage', 'idHandheldImage'].map((_, at) => ({
  id: crypto.randomUUID(),
  profileId: ids.profile,
  name: at === 0 ? victim.photo : `photo-${at}.png`,
  type: 'image/png',
  bytes: photo.length,
  width: 640,
  height: 400,
  addedAt: '2026-02-01T00:00:00.000Z',
}));

const document = (at: number) => ({ documentId: documents[at]?.id ?? '' });

/** A unit with one person in every role, a website and three photos. */
export function victimProfile(): Profile {
  return {
    version: 2,
    id: ids.profile,
    updatedAt: '2026-02-01T00:00:00.000Z',
    subject: { type: '单位', nature: '企业', name: victim.company, certNumber: '91330106673959654P' },
    people: [
      {
        id: ids.owner,
        values: {
          name: victim.name,
          idType: '居民身份证',
          idNumber: victim.idNumber,
          mobile: victim.mobile,
          email: victim.email,
          idFrontImage: document(0),
          idBackImage: document(1),
          idHandheldImage: document(2),
        },
      },
    ],
    roles: { subjectOwner: ids.owner, legalRep: ids.owner },
    websites: [
      {
        id: ids.site,
        values: { name: victim.site, domain: 'example.com' },
        roles: { siteOwner: ids.owner, securityOwner: ids.owner, emergencyContact: ids.owner },
      },
    ],
    apps: [],
  };
}

/** Another dossier in the same vault. */
export function otherProfile(): Profile {
  const subject = { type: '单位', nature: '企业', name: '宁波远山网络有限公司' };
  return { ...victimProfile(), id: ids.other, subject, people: [], roles: {}, websites: [] };
}

/** The victim's vault as a backup file. */
export function victimBackup(...profiles: readonly Profile[]): Promise<Blob> {
  const manifest = { schemas, profiles: profiles.length > 0 ? profiles : [victimProfile()], documents, taught: [] };
  return craftBackup(
    JSON.stringify(manifest),
    documents.map((info) => ({ info, bytes: photo })),
  );
}
