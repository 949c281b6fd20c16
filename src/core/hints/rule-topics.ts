import { crossRuleTopics } from './cross-rule-topics';
import { documentRuleTopics } from './document-rule-topics';
import type { Topic } from './hint';
import { serviceRuleTopics } from './service-rule-topics';

/** What the rules ask, by rule. */
export const ruleTopics: Readonly<Record<string, Topic>> = {
  ...documentRuleTopics,
  ...serviceRuleTopics,
  ...crossRuleTopics,
};
