/** Version 2 has room for facts from papers and lookups. */
const before = {
  version: 1,
  id: '11111111-1111-4111-8111-111111111111',
  updatedAt: '2026-01-01T00:00:00.000Z',
  subject: { type: '单位', name: '示例科技（北京）有限公司' },
  people: [{ id: '22222222-2222-4222-8222-222222222222', values: { name: '张三' } }],
  roles: { subjectOwner: '22222222-2222-4222-8222-222222222222' },
  websites: [{ id: '44444444-4444-4444-8444-444444444444', values: { domain: 'example.cn' }, roles: {} }],
  apps: [],
};

export default { before, after: { ...before, version: 2 } };
