import { type ReactNode, useCallback, useRef } from "react";
import { UNSAFE_PortalProvider } from "react-aria/PortalProvider";

/**
 * Where popovers, menus, dialogs and tooltips appear: within the editor instead of at the end of
 * the page, so that they wear its theme, its direction and what the host has overridden.
 */
export function PortalRoot({ children }: { readonly children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  const getContainer = useCallback(() => container.current, []);
  return (
    <UNSAFE_PortalProvider getContainer={getContainer}>
      {children}
      <div ref={container} className="sf-portal" />
    </UNSAFE_PortalProvider>
  );
}
