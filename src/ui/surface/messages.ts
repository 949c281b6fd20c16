export { receiveInSurface } from '../../messaging/receive-in-surface';
export { sendMessage } from '../../messaging/send-message';
