/** What a visitor can do beyond reading, as a page shows it; each makes a site 交互式. */
export const visitorFeatures = ['登录', '注册', '评论', '留言', '发帖', '上传', '购物车', '支付'] as const;
export type VisitorFeature = (typeof visitorFeatures)[number];
