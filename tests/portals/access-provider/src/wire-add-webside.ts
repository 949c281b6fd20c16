import { accessMethods, approvals, contents, languages, personPapers, serverPlaces, serviceKinds } from './lists';
import { wireCalendar } from './widgets/calendar';
import { byId, fillSelect, writeBoxes } from './widgets/choices';
import { wireLongTerm } from './wire-add-icp';

/** 网站信息: lists, boxes, dates. */
export function wireAddWebside(): void {
  fillSelect(byId('serverType', HTMLSelectElement), serviceKinds);
  fillSelect(byId('websiteprincipalcertificatetypeId', HTMLSelectElement), personPapers);
  writeBoxes('websiteservicecontentDiv', contents);
  writeBoxes('languageDiv', languages);
  writeBoxes('approvalContent', approvals);
  writeBoxes('websiteconnenctmodeVODiv', accessMethods);
  writeBoxes('serveraddressDiv', serverPlaces, 'radio');
  wireLongTerm('websiteIsLongTerm', 'websiteEndDateFind');
  wireCalendar(byId('websiteBeginDateFind', HTMLInputElement), byId('websiteEndDateFind', HTMLInputElement));
}
