import { algorithmWords } from '../words/algorithm-words';
import { modifierWords } from '../words/modifier-words';
import { personWords } from '../words/person-words';
import { serviceWords } from '../words/service-words';
import { subjectWords } from '../words/subject-words';
import { websiteWords } from '../words/website-words';

/** What is asked of the owner, in all wordings, parted by spaces. */
export const attributeWords = {
  ...personWords,
  ...subjectWords,
  ...websiteWords,
  ...serviceWords,
  ...algorithmWords,
  ...modifierWords,
} as const satisfies Record<string, string>;

export type Attribute = keyof typeof attributeWords;
/** Words that only turn what stands beside them: 后6位, 应急, 开始. */
export type Modifier = keyof typeof modifierWords;
