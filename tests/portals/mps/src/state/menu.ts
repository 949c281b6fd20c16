/** The filing side's left menu: the portal's five entries, and the two kinds of service beside websites. */
export const menu = [
  { path: '/web/business/budUnit/add', label: '开办主体管理' },
  { path: '/web/business/website/add', label: '新办网站申请' },
  { path: '/web/business/app/add', label: '新增APP申请' },
  { path: '/web/business/miniapp/add', label: '新增小程序申请' },
  { path: '/web/business/website/claim', label: '已办网站认领' },
  { path: '/web/business/website/change', label: '网站信息变更' },
  { path: '/web/business/website/cancel', label: '网站注销申请' },
  { path: '/web/business/businessHome/website', label: '我的网站' },
] as const;
