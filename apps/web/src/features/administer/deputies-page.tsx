import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from '../../text/use-translation.ts';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/table.tsx';
import { PeopleDocument } from './__generated__/operations.ts';
import { AdminPage } from './admin-page.tsx';
import { DeputyPart } from './deputy-part.tsx';

/** Who stands in for the viewer. */
export function DeputiesPage() {
  return (
    <AdminPage title="deputies">
      <Loaded />
    </AdminPage>
  );
}

function Loaded() {
  const { t } = useTranslation('admin');
  const { data } = useSuspenseQuery(PeopleDocument);
  const own = data.people?.people.find(({ id }) => id === data.people?.viewerId);
  if (!data.people?.mayNameDeputy || !own) {
    return <Notice>{t(data.people?.mayChange ? 'deputies.forOthers' : 'deputies.notAllowed')}</Notice>;
  }
  return (
    <Card>
      <DeputyPart person={own} people={data.people} />
    </Card>
  );
}
