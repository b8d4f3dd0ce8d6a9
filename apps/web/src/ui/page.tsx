import { type ReactNode, useEffect, useRef } from 'react';
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

// The first view is where the browser itself begins to read.
let arrived = false;

/** A view: document title, heading, the answering sentence, content. The heading takes the focus at navigation. */
export function Page({ title, heading, lead, aside, children }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) top.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <div className={styles.page}>
      <title>{`${title} – Tertial`}</title>
      <header className={styles.header}>
        <div>
          <h1 ref={top} tabIndex={-1}>
            {heading}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}
