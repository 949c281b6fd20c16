import { Collapse } from 'antd';
import { type JSX, type ReactNode, useState } from 'react';
import { useWantedField } from './wanted-field';

interface CollapseItem {
  readonly id: string;
  readonly title: string;
  readonly note: ReactNode;
  readonly body: ReactNode;
}

/** Several websites or apps, one open at a time; a single one, and one just added, is open by itself. */
export function ItemCollapse({ items }: { readonly items: readonly CollapseItem[] }): JSX.Element {
  const newest = items.at(-1)?.id;
  const asked = useWantedField()?.item ?? null;
  const [open, setOpen] = useState<string | undefined>(items[0]?.id);
  const [followed, setFollowed] = useState<string | null>(null);
  if (asked !== followed) {
    setFollowed(asked);
    if (items.some(({ id }) => id === asked)) setOpen(asked ?? undefined);
  }
  const [seen, setSeen] = useState(items.length);
  if (items.length !== seen) {
    setSeen(items.length);
    if (items.length > seen) setOpen(newest);
  }
  return (
    <Collapse
      destroyOnHidden
      className="bp-collapse"
      activeKey={open ? [open] : []}
      // One at a time by hand: the library's own accordion calls itself a list of tabs, which it is not.
      onChange={(keys) => setOpen(keys.find((key) => key !== open))}
      items={items.map((item) => ({
        key: item.id,
        label: (
          <span className="bp-collapse__title">
            <strong>{item.title}</strong> <span className="bp-soft">{item.note}</span>
          </span>
        ),
        children: item.body,
      }))}
    />
  );
}
