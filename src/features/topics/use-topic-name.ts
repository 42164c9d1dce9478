import { useTranslation } from 'react-i18next';
import { isNoteTopic, readableTopic } from '#core/topics.ts';

/** Gives a topic its name in the interface language; one of an edition's own has only its id. */
export function useTopicName(): (topic: string) => string {
  const { t } = useTranslation('grammar');
  return (topic) => (isNoteTopic(topic) ? t(`topic.${topic}`) : readableTopic(topic));
}
