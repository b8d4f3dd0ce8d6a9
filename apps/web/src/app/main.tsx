import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../text/language.ts';
import { onForgottenElsewhere } from '../vocabulary/drafts.ts';
import { chosenLanguage } from './appearance.ts';
import { createClient } from './client.ts';
import { Localised } from './localised.tsx';
import { createAppRouter, fetchView } from './router.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the application');

// What one person wrote is not to be read by the next one, in whichever tab they sign in.
onForgottenElsewhere(() => window.location.replace('/'));

const client = createClient();
const router = createAppRouter(client);
await startTexts(chosenLanguage());
fetchView(router);

createRoot(place).render(
  <StrictMode>
    <Localised>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </Localised>
  </StrictMode>,
);
