import { useEffect, useState } from 'react';
import { createBrowserRouter, useNavigate } from 'react-router';

import { Layout } from './frame/layout.js';
import { manifests } from './frame/manifests.js';
import { routesOf } from './frame/routes-of.js';
import { signedIn } from './session/session.js';
import { NotFoundPage } from './shared/not-found-page.js';
import { PageFailed } from './shared/page-failed.js';
import { Failed, Loading } from './shared/states.js';

/** Where the issuer sends people back to. */
function SignedInPage() {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    signedIn().then((where) => void navigate(where, { replace: true }), setError);
  }, [navigate]);
  return error ? <Failed error={error} retry={() => window.location.assign('/')} /> : null;
}

export const router = createBrowserRouter([
  { path: '/signed-in', element: <SignedInPage /> },
  {
    element: <Layout />,
    errorElement: <Failed error={undefined} retry={() => window.location.reload()} />,
    children: [
      // What goes wrong in a page leaves the frame around it: the menu stays.
      {
        errorElement: <PageFailed />,
        // The frame is there while the first page is on its way.
        hydrateFallbackElement: <Loading />,
        children: [...routesOf(manifests), { path: '*', handle: { title: 'problem.notFound' }, element: <NotFoundPage /> }],
      },
    ],
  },
]);
