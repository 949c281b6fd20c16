/** What a page says of an upload; `full`: all is sent, and nothing is said of how it was received. */
export type UploadWords = 'failed' | 'uploading' | 'full' | 'done';

const failed =
  /失败|出错|错误|异常|超时|中断|中止|[未不没](?:能)?(?:上传)?成功|请?(?:重试|再试)|\b(?:failed|failure|error|timed? ?out|aborted)\b/iu;
const uploading =
  /上传中|传输中|正在(?:上传|传输|处理|识别|校验)|(?:处理|识别|解析|校验)中|请稍[候等后]|\b(?:uploading|processing)\b/iu;
const done =
  /上传(?:成功|完成|完毕)|已上传|已完成|^成功$|^完成$|\b(?:uploaded|upload complete|success(?:ful(?:ly)?)?)\b/iu;
/** 60%, and no part of a sentence about quality or size. */
const percent = /^\D{0,12}?(\d{1,3})(?:\.\d+)?\s*%\D{0,6}$/u;

/**
 * What the words that came up beside an upload say of it, the worst of them first; null where they say nothing of it.
 * @param texts whole texts, without the names of files: a file may be called 上传失败
 */
export function readUploadWords(texts: readonly string[]): UploadWords | null {
  if (texts.some((text) => failed.test(text))) return 'failed';
  const parts = texts.map((text) => Number(percent.exec(text.trim())?.[1] ?? -1));
  if (texts.some((text) => uploading.test(text)) || parts.some((part) => part >= 0 && part < 100)) return 'uploading';
  if (texts.some((text) => done.test(text))) return 'done';
  return parts.includes(100) ? 'full' : null;
}
