import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, ViewLink } from '@cashlight/web-ui';
import type { UnitStory } from '../model';
import { toDoFacts } from './factsOf';
import { toDos } from './rules';
import { evidenceOf, toDoWords } from './words';
import styles from './todo.module.css';

/** Việc nên làm tiếp: what the figures say is to be done next, each with its numbers and the page that shows them. */
export function ToDoList({ story }: { readonly story: UnitStory }) {
  const t = useWords();
  const format = useFormat();
  const facts = toDoFacts(story, format);
  const list = toDos(facts);
  return (
    <Card title={t('unit.todo.label')}>
      {list.length === 0 ? (
        <p>{t(facts.goal === null ? 'unit.todo.nothingNoGoal' : 'unit.todo.nothing')}</p>
      ) : (
        <ol className={styles['list']}>
          {list.map((toDo) => {
            const { title, detail } = toDoWords(toDo, facts.measure, t, format);
            return (
              <li key={title} className={styles['item']} data-kind={toDo.kind}>
                <ViewLink {...evidenceOf(toDo)} className={styles['title']}>
                  {title}
                </ViewLink>
                <p className={styles['detail']}>{detail}</p>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}
