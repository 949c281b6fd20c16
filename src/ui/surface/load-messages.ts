/** The protocol and its checks: loaded after the first picture, which does not need them. */
export const loadMessages = () => import('../../messaging/send-message');
