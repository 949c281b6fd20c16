/** How one person's controls are named on the page; the ids are `form_item_` and these. */
export interface PersonNames {
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly validTo: string;
  readonly longTerm: string;
  readonly front: string;
  readonly back: string;
  readonly handheld: string;
  readonly region: string;
  readonly address: string;
  readonly mobile: string;
  readonly email: string;
}

/** Names seen on the portal. */
export const ownerNames: PersonNames = {
  name: 'rpbnm',
  idType: 'rpbcfttype',
  idNumber: 'rpbcftnum',
  validTo: 'idecardvalid',
  longTerm: 'isLongValid',
  front: 'idecardfrontid',
  back: 'idecardbackid',
  handheld: 'idecardgroupid',
  region: 'rpbadspvs',
  address: 'rpbadsstr',
  mobile: 'rpbmobile',
  email: 'rpbmail',
};

/** Of these only the three photos' names were seen; the rest follows the portal's habit. */
function namesWith(prefix: string): PersonNames {
  return {
    name: `${prefix}nm`,
    idType: `${prefix}cfttype`,
    idNumber: `${prefix}cftnum`,
    validTo: `${prefix}idecardvalid`,
    longTerm: `${prefix}isLongValid`,
    front: `${prefix}idecardfrontid`,
    back: `${prefix}idecardbackid`,
    handheld: `${prefix}idecardgroupid`,
    region: `${prefix}adspvs`,
    address: `${prefix}adsstr`,
    mobile: `${prefix}mobile`,
    email: `${prefix}mail`,
  };
}

export const securityNames = namesWith('safe');
export const emergencyNames = namesWith('emergen');
