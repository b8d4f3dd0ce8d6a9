import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** The title of the document, without the product's name. */
  title: string;
  heading: ReactNode;
  /** The sentence that answers the question for which one came. */
  lead?: ReactNode;
  /** Stands to the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A view: document title, heading, the answering sentence, content. The heading takes the focus at navigation. */
export function Page({ title, heading, lead, aside, children }: PageProps) {
  return (
    <div className={styles.page}>
      <title>{`${title} – Tertial`}</title>
      <header className={styles.header}>
        <div>
          <h1 tabIndex={-1}>{heading}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}
