/** How well a record is known: `high` two independent or official sources, `medium` one good source, `low` a single report or general knowledge. */
export type Confidence = 'high' | 'medium' | 'low';
