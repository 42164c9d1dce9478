import { resolveNotes } from './annotations.ts';
import type { Edition, Note, Unit } from './edition.ts';
import { unitsOf } from './selection.ts';
import type { Span } from './tokens.ts';
import { isNoteTopic, TOPIC_GROUPS, type TopicGroup } from './topics.ts';
import { forEach, type Work } from './work.ts';

/** A phrase of the text that shows what a topic is about. */
export interface TopicExample {
  readonly unit: Unit;
  /** The unit's number in the text, from 1. */
  readonly position: number;
  /** The phrase in the unit's source: UTF-16 offsets, half-open. */
  readonly spans: readonly Span[];
  readonly note: Note;
}

export interface IndexedTopic {
  readonly topic: string;
  /** In the order of the text. */
  readonly examples: readonly TopicExample[];
}

export interface IndexedTopicGroup {
  /** `own` holds the topics that only this edition has. */
  readonly group: TopicGroup | 'own';
  readonly topics: readonly IndexedTopic[];
}

/** The topics that the notes of an edition are about, as a grammar orders them; its own come last, as the text brings them. */
export function* indexTopics(edition: Edition): Work<readonly IndexedTopicGroup[]> {
  const examples = new Map<string, TopicExample[]>();
  yield* forEach(unitsOf(edition), (unit, index) => {
    for (const { note, spans } of resolveNotes(unit, edition.languages)) {
      const known = examples.get(note.topic) ?? [];
      examples.set(note.topic, known);
      known.push({ unit, position: index + 1, spans, note });
    }
  });
  const indexed = (topics: readonly string[]): readonly IndexedTopic[] =>
    topics.flatMap((topic) => {
      const found = examples.get(topic);
      return found ? [{ topic, examples: found }] : [];
    });
  const groups = Object.keys(TOPIC_GROUPS) as readonly TopicGroup[];
  return [
    ...groups.map((group) => ({ group, topics: indexed(TOPIC_GROUPS[group]) })),
    { group: 'own' as const, topics: indexed([...examples.keys()].filter((topic) => !isNoteTopic(topic))) },
  ].filter(({ topics }) => topics.length > 0);
}
