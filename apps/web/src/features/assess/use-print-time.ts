import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** When the page was last sent to a printer, or opened where it never was; paper has to say how old it is. */
export function usePrintTime(): string {
  const [time, setTime] = useState(() => new Date().toISOString());
  useEffect(() => {
    const tell = () => flushSync(() => setTime(new Date().toISOString()));
    window.addEventListener('beforeprint', tell);
    return () => window.removeEventListener('beforeprint', tell);
  }, []);
  return time;
}
