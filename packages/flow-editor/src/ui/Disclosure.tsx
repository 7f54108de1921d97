import type { ReactNode } from "react";
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from "react-aria-components";
import { Icon } from "./Icon.js";

export interface DisclosureProps {
  readonly title: string;
  /** A count or a short fact beside the title. */
  readonly meta?: ReactNode;
  readonly isExpanded?: boolean | undefined;
  onExpandedChange?: ((isExpanded: boolean) => void) | undefined;
  readonly defaultExpanded?: boolean | undefined;
  readonly children: ReactNode;
}

/** A section that opens and closes under its title. */
export function Disclosure({
  title,
  meta,
  isExpanded,
  onExpandedChange,
  defaultExpanded = false,
  children,
}: DisclosureProps) {
  return (
    <AriaDisclosure
      className="sf-disclosure"
      defaultExpanded={defaultExpanded}
      {...(isExpanded === undefined ? {} : { isExpanded })}
      {...(onExpandedChange ? { onExpandedChange } : {})}
    >
      <Heading level={3} className="sf-disclosure__heading">
        <Button slot="trigger" className="sf-disclosure__trigger">
          <Icon name="chevron-right" size={14} className="sf-disclosure__chevron" />
          <span className="sf-disclosure__title">{title}</span>
          {meta !== undefined && <span className="sf-disclosure__meta">{meta}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="sf-disclosure__panel">
        <div className="sf-disclosure__content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
