import { messengers, papersOf, personPapers, unitProperties } from './lists';
import { switches } from './switches';
import { wireCalendar } from './widgets/calendar';
import { byId, fillSelect } from './widgets/choices';
import { wireRegions } from './widgets/regions';

/** 长期有效 takes the end date away and bars it. */
export function wireLongTerm(boxId: string, endId: string): void {
  const long = byId(boxId, HTMLInputElement);
  const end = byId(endId, HTMLInputElement);
  long.addEventListener('click', () => {
    if (long.checked) end.value = '';
    end.disabled = long.checked;
  });
}

/** 主体信息: lists, what hangs on what, dates. */
export function wireAddIcp(): void {
  byId(switches.step === 2 ? 'FirstStep' : 'SecondStep', HTMLDivElement).style.display = 'none';
  const property = byId('unitpropertyId', HTMLSelectElement);
  const papers = byId('unitcertificatetypeId', HTMLSelectElement);
  const number = byId('unitcertificatenum', HTMLInputElement);
  fillSelect(property, unitProperties);
  fillSelect(papers, {});
  property.addEventListener('change', () => {
    fillSelect(papers, {});
    number.value = '';
    window.setTimeout(() => fillSelect(papers, papersOf(property.value)), switches.slow);
  });
  fillSelect(byId('unitprincipalcertificatetypeId', HTMLSelectElement), personPapers);
  fillSelect(byId('instantmessageid', HTMLSelectElement), messengers);
  wireRegions('mainProvince', 'mainCity', 'mainCountry');
  wireLongTerm('isLongTerm', 'endDateFind');
  wireCalendar(byId('beginDateFind', HTMLInputElement), byId('endDateFind', HTMLInputElement));
}
