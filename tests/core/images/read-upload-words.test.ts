import { describe, expect, it } from 'vitest';
import { readUploadWords, type UploadWords } from '../../../src/core/images/read-upload-words';

describe('what a page says of an upload', () => {
  it.each<[string[], UploadWords | null]>([
    [['上传中…'], 'uploading'],
    [['正在上传，请稍候'], 'uploading'],
    [['处理中'], 'uploading'],
    [['37%'], 'uploading'],
    [['已上传 37.5 %'], 'uploading'],
    [['进度：9%'], 'uploading'],
    [['100%', '正在校验'], 'uploading'],
    [['100%'], 'full'],
    [['上传成功'], 'done'],
    [['✓ 已上传', '重新上传'], 'done'],
    [['100%', '上传完成'], 'done'],
    [['Uploaded successfully'], 'done'],
    [['上传失败'], 'failed'],
    [['上传失败，请重试'], 'failed'],
    [['系统繁忙，请稍后再试'], 'failed'],
    [['未上传成功'], 'failed'],
    [['上传中断'], 'failed'],
    [['上传成功', '识别失败'], 'failed'],
    [['网络异常'], 'failed'],
    [['Upload failed'], 'failed'],
    [['重新上传'], null],
    [['删除', '预览'], null],
    [['压缩到 80% 的质量以后再选择这里的文件'], null],
    [['200%'], null],
    [[], null],
  ])('%j', (texts, said) => expect(readUploadWords(texts)).toBe(said));
});
