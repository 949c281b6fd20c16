import type { JSX, ReactNode } from 'react';

interface SectionCardProps {
  readonly title: ReactNode;
  /** Buttons and marks at the end of the title. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** One titled block of a page. */
export function SectionCard({ title, extra, children }: SectionCardProps): JSX.Element {
  return (
    <section className="bp-card">
      <header className="bp-card__head">
        <h2>{title}</h2>
        {extra}
      </header>
      {children}
    </section>
  );
}
