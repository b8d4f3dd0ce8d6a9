import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readAssessSearch } from '../features/assess/search.ts';
import { readCompareSearch } from '../features/compare-municipalities/search.ts';
import { readReportSearch } from '../features/enter-outcomes/search.ts';
import { readExploreSearch } from '../features/explore/search.ts';
import { readCountedSearch, readMeetingSearch, readOverviewSearch } from '../features/follow-goals/search.ts';
import { readLineageSearch } from '../features/follow-indicator/search.ts';
import { readIndicatorSearch } from '../features/indicator-table/search.ts';
import { readHistorySearch } from '../features/read-history/search.ts';
import { withTexts } from '../text/later.ts';
import { StatusSchemesDocument, ViewerDocument } from './__generated__/operations.ts';
import { ErrorPage, ErrorView, LoadingView, NotFoundPage, NotFoundView } from './fallback-views.tsx';
import { parseSearch, readPeriodSearch, readStartSearch, readYearSearch, stringifySearch } from './search.ts';
import { Shell } from './shell.tsx';

interface RouterContext {
  client: ApolloClient;
}

async function viewerOf(client: ApolloClient) {
  const { data } = await client.query({ query: ViewerDocument });
  return data?.viewer ?? null;
}

function schemesOf(client: ApolloClient) {
  return client.query({ query: StatusSchemesDocument });
}

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundPage });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readStartSearch,
  beforeLoad: async ({ context, search }) => {
    if ((await viewerOf(context.client)) !== null) throw redirect({ href: search.to ?? '/att-gora', replace: true });
  },
  component: lazyRouteComponent(() => withTexts('start', import('./start-page.tsx')), 'StartPage'),
  errorComponent: ErrorPage,
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: '_signedIn',
  beforeLoad: async ({ context, location }) => {
    // Asked for together with who is signed in; a visitor is refused, and goes to the start page.
    const schemes = schemesOf(context.client);
    schemes.catch(() => undefined);
    const viewer = await viewerOf(context.client);
    if (viewer === null) throw redirect({ to: '/', search: { to: location.href }, replace: true });
    await schemes;
    return { viewer };
  },
  component: Shell,
  errorComponent: ErrorPage,
});

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(
    () => withTexts('overview', import('../features/follow-goals/overview-page.tsx')),
    'OverviewPage',
  ),
});

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/indikatorer',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(
    () => withTexts(['indicators', 'explore'], import('../features/indicator-table/indicators-page.tsx')),
    'IndicatorsPage',
  ),
});

const goal = createRoute({
  getParentRoute: () => signedIn,
  path: '/mal/$goalId',
  validateSearch: readPeriodSearch,
  component: lazyRouteComponent(() => import('../features/goal-page/goal-page.tsx'), 'GoalPage'),
});

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(() => withTexts('plan', import('../features/read-plan/plan-page.tsx')), 'PlanPage'),
});

const toDo = createRoute({
  getParentRoute: () => signedIn,
  path: '/att-gora',
  beforeLoad: ({ context: { viewer } }) => {
    const begins = viewer.years.length === 0 && viewer.roles.includes('administrator');
    if (begins) throw redirect({ to: '/administration/kom-igang', replace: true });
  },
  component: lazyRouteComponent(() => withTexts('todo', import('../features/to-do/to-do-page.tsx')), 'ToDoPage'),
});

const reporting = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapportera',
  validateSearch: readPeriodSearch,
  component: lazyRouteComponent(
    () => withTexts('reporting', import('../features/follow-reporting/reporting-page.tsx')),
    'ReportingPage',
  ),
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapportera/$period/$unitId',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(
    () => withTexts(['indicators', 'report'], import('../features/enter-outcomes/enter-outcomes-page.tsx')),
    'EnterOutcomesPage',
  ),
});

const history = createRoute({
  getParentRoute: () => signedIn,
  path: '/historik',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(
    () => withTexts('history', import('../features/read-history/history-page.tsx')),
    'HistoryPage',
  ),
});

const files = createRoute({
  getParentRoute: () => signedIn,
  path: '/filer',
  component: lazyRouteComponent(() => withTexts('files', import('../features/move-files/files-page.tsx')), 'FilesPage'),
});

const assessments = createRoute({
  getParentRoute: () => signedIn,
  path: '/bedomningar',
  validateSearch: readAssessSearch,
  component: lazyRouteComponent(
    () => withTexts('assess', import('../features/assess/assessments-page.tsx')),
    'AssessmentsPage',
  ),
});

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt/mote',
  validateSearch: readMeetingSearch,
  component: lazyRouteComponent(
    () => withTexts('overview', import('../features/follow-goals/meeting-page.tsx')),
    'MeetingPage',
  ),
});

const counted = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt/indikatorer',
  validateSearch: readCountedSearch,
  component: lazyRouteComponent(
    () => withTexts('overview', import('../features/follow-goals/counted-page.tsx')),
    'CountedPage',
  ),
});

const explore = createRoute({
  getParentRoute: () => signedIn,
  path: '/utforska',
  validateSearch: readExploreSearch,
  component: lazyRouteComponent(
    () => withTexts('explore', import('../features/explore/explore-page.tsx')),
    'ExplorePage',
  ),
});

const compare = createRoute({
  getParentRoute: () => signedIn,
  path: '/utforska/kommuner',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(
    () => withTexts('compare', import('../features/compare-municipalities/compare-page.tsx')),
    'ComparePage',
  ),
});

const indicator = createRoute({
  getParentRoute: () => signedIn,
  path: '/indikator/$indicatorId',
  validateSearch: readLineageSearch,
  component: lazyRouteComponent(
    () => withTexts('lineage', import('../features/follow-indicator/indicator-page.tsx')),
    'IndicatorPage',
  ),
});

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  component: lazyRouteComponent(
    () => withTexts('admin', import('../features/administer/administration-page.tsx')),
    'AdministrationPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/organisation',
  component: lazyRouteComponent(
    () => withTexts('admin', import('../features/administer/organisation-page.tsx')),
    'OrganisationPage',
  ),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/personer',
  component: lazyRouteComponent(
    () => withTexts('admin', import('../features/administer/people-page.tsx')),
    'PeoplePage',
  ),
});

const deputies = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/ersattare',
  component: lazyRouteComponent(
    () => withTexts('admin', import('../features/administer/deputies-page.tsx')),
    'DeputiesPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/installningar',
  component: lazyRouteComponent(
    () => withTexts('admin', import('../features/administer/settings-page.tsx')),
    'SettingsPage',
  ),
});

const editPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan/andra',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(
    () => withTexts('planning', import('../features/administer-plan/edit-plan-page.tsx')),
    'EditPlanPage',
  ),
});

const getStarted = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/kom-igang',
  component: lazyRouteComponent(
    () => withTexts('setup', import('../features/get-started/get-started-page.tsx')),
    'GetStartedPage',
  ),
});

/** The views and their addresses. A view's code is fetched when it is first opened. */
export function createAppRouter(client: ApolloClient) {
  return createRouter({
    routeTree: root.addChildren([
      start,
      signedIn.addChildren([
        toDo,
        overview,
        meeting,
        counted,
        assessments,
        indicators,
        indicator,
        explore,
        compare,
        reporting,
        report,
        goal,
        plan,
        editPlan,
        history,
        files,
        administration,
        organisation,
        people,
        deputies,
        settings,
        getStarted,
      ]),
    ]),
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: LoadingView,
    defaultErrorComponent: ErrorView,
    defaultNotFoundComponent: NotFoundView,
  });
}

/** Asks who is signed in and fetches the code of the view at the address, both at once; the router then finds them there. */
export function fetchView(router: ReturnType<typeof createAppRouter>): void {
  const { client } = router.options.context;
  const [matched] = router.getMatchedRoutes(router.latestLocation.pathname);
  // The questions go first: a browser opens few connections, and code takes them all.
  viewerOf(client).catch(() => undefined);
  if (matched.includes(signedIn)) schemesOf(client).catch(() => undefined);
  for (const route of matched) void router.loadRouteChunk(route);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
