import { expect, it } from 'vitest';
import { rowsOfCompany } from '../../../src/core/directory/rows-of-company';

it('names the rows of a search dialog that mean one company, by whatever name the dossier has it', () => {
  expect(rowsOfCompany('website.accessProvider', '阿里云')).toEqual({
    names: ['阿里云', '阿里云计算有限公司'],
    region: ['浙江省', '杭州市', '余杭区'],
  });
  expect(rowsOfCompany('website.accessProvider', '某某云有限公司')).toEqual({ names: ['某某云有限公司'], region: [] });
  expect(rowsOfCompany('website.registrar', 'Xin Net Technology Corporation')?.names).toContain(
    '北京新网数码信息技术有限公司',
  );
  expect(rowsOfCompany('website.name', '阿里云')).toBeNull();
  expect(rowsOfCompany('website.accessProvider', ' ')).toBeNull();
});
