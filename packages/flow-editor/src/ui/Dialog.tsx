import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../i18n/index.js";
import { IconButton } from "./IconButton.js";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  onClose(): void;
  readonly children: ReactNode;
  /** Buttons below the content, the main one last. */
  readonly footer?: ReactNode;
  /** Default `m`, 480 pixels wide. */
  readonly size?: "s" | "m" | "l";
}

/** A question or a task that wants an answer before anything else. */
export function Dialog({ title, isOpen, onClose, children, footer, size = "m" }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay
      className="sf-scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`sf-modal sf-modal--${size}`}>
        <AriaDialog className="sf-dialog">
          <header className="sf-dialog__header">
            <Heading slot="title" className="sf-dialog__title">
              {title}
            </Heading>
            <IconButton icon="x" label={t("ui.close")} tooltip={false} onPress={onClose} />
          </header>
          <div className="sf-dialog__body">{children}</div>
          {footer !== undefined && <footer className="sf-dialog__footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
