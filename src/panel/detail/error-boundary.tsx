import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

/** Shows an error of its children in their place, so that nothing else fails with them. */
export const ErrorBoundary = ({ children }: { readonly children: ComponentChildren }) => {
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <p class="broken" role="alert">
      {String(error)}
    </p>
  );
};
