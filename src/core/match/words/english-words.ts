/**
 * What consoles in English call the same things: each Chinese wording with the phrases that stand for it, parted by
 * bars. Words that the Chinese forms themselves write in Latin letters (APP, IP, ICP, SDK, MD5) need no row.
 */
export const englishWords: Readonly<Record<string, string>> = {
  // Whose or what.
  主办单位: `organizer | organiser | sponsor | sponsoring unit | sponsoring entity | applicant | applying entity | applicant entity
    | organization | organisation | company | enterprise | business | entity | unit | operator | operating entity | filing entity | filing subject
    | filing body | host unit | host | owner | website owner | website sponsor | site sponsor | site owner | app owner | service operator | legal entity | registrant organization
    | institution | corporate | corporation | firm | licensee | filer | record holder | subject | site operator | website operator`,
  法定代表人:
    'legal representative | legal rep | statutory representative | legal person | corporate representative | legal person representative',
  负责人: `person in charge | responsible person | person responsible | principal | contact person | contact | head | in charge | responsible contact
    | person-in-charge | pic | primary contact | manager | representative`,
  主体负责人:
    'main responsible person | primary responsible person | principal of the organizer | sponsor contact | organizer contact | company contact',
  网站负责人:
    'site contact | website contact | webmaster | website manager | site manager | website principal | site principal | site administrator',
  安全负责人: `person responsible for website security | person responsible for network security | person in charge of website security | security officer | security contact | security manager | security administrator | information security officer | cybersecurity officer | network security officer | cyber security officer | network security contact | safety officer | security person in charge | person in charge of network security | person in charge of cybersecurity | person in charge of security | network security person in charge | security lead | security responsible person | cybersecurity contact | cybersecurity lead | information security contact`,
  应急联系人:
    'emergency contact | emergency contact person | emergency response contact | emergency liaison | contact in an emergency',
  网站: 'website | web site | site | websites',
  应用: 'application | mobile app | mobile application | mini program | mini-program | applet | software',
  服务: 'service | internet service | internet information service | information service',
  接入服务商: `access provider | network access provider | access service provider | isp | internet service provider | hosting provider | cloud provider
    | server provider | hosting company | internet access provider | connection provider | network access service provider | host provider`,
  域名注册商: `registrar | domain registrar | domain name registrar | domain registration service provider | domain provider
    | domain name registration service provider | domain name service provider | domain service provider`,
  算法: 'algorithm | algorithms',
  产品: 'product | product or function | product/function',
  域名持有者: 'domain owner | domain holder | domain registrant | registrant',
  经办人:
    'agent | operator contact | technical contact | billing contact | finance contact | handler | sales contact | account manager | legal counsel',
  // What.
  名称: 'name | title | full name | legal name | registered name | official name',
  姓名: 'given name and surname | name in full | personal name | full name of person',
  证件类型: `kind of id | id type | certificate type | type of certificate | document type | type of id | identity document type | identification type | credential type
    | type of identification | license type | id document type | type of document | identity document | form of id`,
  证件号码: `id or passport no | id / passport no | id or passport number | passport number | passport no | id number | id no | certificate number | certificate no | document number | identification number | identity number | credential number | license number | licence number | business license number | business licence number | document no | identity document number | number on certificate | number on document`,
  统一社会信用代码: `unified social credit code | uscc | social credit code | unified credit code | unified social credit identifier | business registration number
    | company registration number | registration number | uniform social credit code | credit code`,
  证件有效期: `validity period | valid period | period of validity | validity | id validity | certificate validity | id validity period | validity of id
    | document validity | term of validity`,
  有效期起: 'valid from | effective date | issue date | date of issue | issued on | start of validity | validity start',
  有效期至: `valid until | valid to | valid through | expiry date | expiration date | expires on | date of expiry | id expiry date | end of validity
    | validity end | expiry | expires | document expiry | document expiry date`,
  长期有效: 'long-term | permanent | no expiry | long term',
  身份证正面: `photo page | front of id card | id card front | id front | front of id | front side of id card | portrait side | front side | id card portrait side
    | front of the id card | id card (front)`,
  身份证反面: `back of id card | id card back | id back | back of id | back side of id card | emblem side | national emblem side | back side | id card emblem side
    | back of the id card | id card (back) | reverse side`,
  手持证件照:
    'photo with id in hand | photo holding | photo holding id | holding id photo | handheld id photo | selfie with id | portrait holding id | photo of person holding id | handheld photo',
  营业执照: 'license | licence | business license | business licence | company license | trading licence',
  证件图片: `certificate scan | scan of certificate | certificate image | certificate photo | certificate copy | id copy | copy of certificate
    | certificate upload | scanned copy of certificate | document scan`,
  手机号码: `mobile | mobile phone | mobile number | mobile phone number | phone | phone number | cell phone | cellphone number | cell number | telephone | telephone number
    | contact number | contact phone | tel | mobile no | phone no | handset number | contact telephone | contact phone number`,
  办公室电话:
    'office phone | office telephone | landline | landline number | fixed line | fixed telephone | office number | office phone number | fixed phone | office tel',
  应急电话: `back up phone | backup contact number | phone of a second person | emergency phone | emergency number | emergency phone number | backup phone | alternate phone | alternative phone | second phone | emergency contact number | emergency contact phone | emergency telephone | backup phone number | alternate number | emergency mobile | alternate contact number`,
  电子邮箱: 'email | e-mail | email address | e-mail address | mail | mailbox',
  通信地址: 'mailing address | correspondence address | postal address | contact address | address for correspondence',
  注册地址: 'registered address | registration address | registered office | registered office address',
  证件住所:
    'address on certificate | address on license | address on the business license | address on licence | domicile | address as on license | certificate address | address on business license',
  办公地址:
    'office address | business address | place of business | operating address | actual address | principal place of business | actual office address',
  住址: 'residential address | home address | residence | place of residence | residence address | habitual residence | home',
  地址: 'address | street address | location',
  详细地址:
    'detailed address | street and number | address line | full address | address details | street | detailed street address | address detail',
  所在地区: `region | province | city | district | county | province and city | province/city/district | area | province / city / district | location (province)
    | province/city | administrative region | place of registration | locality`,
  性质: 'nature',
  主办单位性质:
    ' type of organizer | organizer type | type of sponsor | sponsor type | entity type | organization type | type of entity | type of organization | applicant type | nature of organizer | nature of sponsor | entity category | organizer nature',
  投资者或主管单位:
    'shareholder or superior organisation | shareholder or superior organization | shareholder | investor | superior unit | supervising unit | superior authority | investor or superior unit | parent organization | competent authority | supervisory authority | superior organization',
  备案号: `icp number | icp filing number | filing number | icp record number | record number | icp license | icp filing no | icp no | icp record no | miit filing number
    | icp registration number | existing icp number | icp licence number`,
  备注: 'describe the content | describe the site | remark | remarks | note | notes | comments | additional information | additional notes | other remarks | supplementary notes | description',
  域名: 'back end domain names | back-end domain names | backend domains | backend domain names | domain | domain name | domain names | primary domain | main domain | primary domain name | apex domain | root domain',
  其他域名: 'other domains | additional domains | other domain names | additional domain names | secondary domains',
  首页网址:
    'homepage | home page | homepage url | home page url | url | website url | website address | site url | homepage address | home page address | home url | web address',
  IP地址:
    'ip address | server ip | server ip address | public ip | public ip address | public ip address of server | public ip address of the server | ip addresses | ipv4 address | resolved ip | host ip',
  开通时间:
    'launch date | opening date | go-live date | date of launch | online date | date opened | live since | date went live | date of opening | start date of service',
  语种: 'languages of content | language of content | site language | website language | language | languages | languages used | supported languages | content language | languages supported',
  服务内容:
    'main content | site content | website content | service content | content of service | type of content | content type | content category | service category | content categories | category of service',
  服务类型: 'service type | type of service | filing object',
  前置审批: `licensed content | content that requires pre-approval | content requiring approval | pre-approval | prior approval | pre approval | special approval | industry approval | preliminary approval | pre-approval items | prior approvals | pre-approvals
    | special pre-approval | prior approval items | pre-approval type`,
  批准文号: 'approval number | approval no | permit number | approval document number | pre-approval number',
  批准文件:
    'approval document | approval file | permit document | pre-approval document | permit file | approval certificate',
  是否交互式: `can visitors post | can users post | can visitors comment | can users post content | comments or posts | interactive | interactivity | interactive features | interactive services | interactive service | is the site interactive | user interaction | is interactive | interactive website | interactive features available | user generated content | does the site offer interactive features`,
  域名证书:
    'domain certificate | domain name certificate | domain registration certificate | domain ownership certificate | certificate of domain registration',
  接入方式:
    'access method | access type | type of access | connection type | hosting type | hosting method | connection method | access mode',
  服务器所在地:
    'server location | location of server | data center | datacenter | server region | data centre | server room location | location of servers | server placement location',
  月活用户: 'monthly active users | mau | active users per month | monthly users',
  云资源:
    'server used for filing | server for filing | filing server | cloud resource | cloud instance | instance | server instance | cloud server | cloud server instance | resource',
  备案服务号:
    'filing service code | filing authorisation code | authorization code | filing authorization code | service code | filing code | filing service number | icp filing service number | icp service number | authorisation code',
  包名: 'package name | bundle identifier | package | app package name',
  BUNDLEID: 'bundle id | bundle name',
  APPLICATIONID: 'application id',
  APPID: 'app id',
  公钥: 'public key | certificate public key | signature public key',
  签名MD5: `md5 signature | signature md5 | certificate md5 | md5 fingerprint | certificate fingerprint | signing certificate fingerprint | sha-1 fingerprint | sha1 fingerprint
    | signature fingerprint | signing md5 | certificate sha-1 | md5 value | fingerprint`,
  运行平台: 'platform | operating system | running platform | os | supported platform | supported platforms',
  图标: 'icon | app icon | logo icon',
  功能介绍:
    'features | function description | app description | product description | functional description | functions | description of functions | feature description',
  是否使用SDK: 'third-party sdk | third party sdk | third-party sdks | uses third-party sdk | sdk used | sdks used',
  承诺书: 'letter of commitment | commitment letter | undertaking | letter of undertaking | commitment',
  补充材料:
    'supplementary materials | additional materials | other materials | supporting documents | supplementary documents | additional documents | other supporting documents',
  授权书:
    'letter of authorization | power of attorney | authorization letter | letter of authorisation | authorisation letter',
  备案类型: 'filing type | type of filing | application type | filing scenario',
  应用领域: 'application field | field of application | application domain | industry of application',
  应用场景: 'usage scenario | application scenario | use case | scenario | use scenario',
  上线时间: 'release date | date online',
  同主体负责人:
    'same as the organizer’s person in charge | same as organizer | same as main responsible person | same as the organizer contact | same as primary contact | same as sponsor contact',
  个人: 'individual | natural person',
  居民身份证:
    'id card | resident id card | identity card | resident identity card | national id | national id card | prc id card | chinese id card',
  护照: 'passport',
  企业: 'private company',
  // What belongs to other business, so that it is known as such.
  银行: 'bank | bank account | account number | bank name | swift | iban | swift code',
  发票: 'invoice | tax | vat | billing address | billing | invoice title | tax number | tax id | purchase order number | purchase order | po number',
  快递: 'shipping | delivery | courier | shipping address | delivery address',
  密码: 'password',
  登录: 'login | log in | sign in',
  性别: 'gender | sex',
  邮编: 'zip | zip code | postal code | postcode',
  传真: 'fax | fax number',
  部门: 'department',
  职位: 'job title | position | occupation | job position | role in company',
  所属行业: 'industry | sector | business scope | line of business',
  时区: 'time zone | timezone',
  客户: 'customer | client',
  昵称: 'nickname | username | user name | display name',
  验证码: 'verification code | captcha | sms code',
  证件: 'document | certificate | credential | identity',
  类型: 'type | category | kind',
  号码: 'number | no | code',
  正面: 'front',
  反面: 'back',
  办公: 'office',
  注册: 'registration',
  期限: 'period | term',
  同: 'same as',
  接入: 'hosting | access',
  在: 'in | at | to | as | is | by | with | does | do | need | needs | have | has | can | will | are | be | require | requires | required | used | which | what | where | who | when | mainland | china | prc',
  网站简介:
    'what is the site about | what is the website about | site about | about the site | purpose of the site | site purpose | website purpose | purpose of the website | website description | site description',
  // Words of little weight.
  的: 'your | the | our | its | their | this | a | an | any',
  请: 'please | kindly | enter | input | select | choose | fill in | provide | specify | upload | type in | pick',
  和: 'and | or | &',
  有效: 'valid | current | official | registered | actual | real | primary | main | complete | full | chinese | scanned | uploaded | copy | photo | image | scan | picture | file | information | details | info | data | basic',
};
