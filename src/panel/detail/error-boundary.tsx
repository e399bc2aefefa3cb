import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

/** A fault in here is shown in its place, and takes nothing else along. */
export const ErrorBoundary = ({ children }: { readonly children: ComponentChildren }) => {
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <p class="broken" role="alert">
      {String(error)}
    </p>
  );
};
