export { Badge, type Tone } from "./Badge.js";
export { Button, type ButtonProps, type ButtonVariant } from "./Button.js";
export { CategoryTile, type CategoryTileProps } from "./CategoryTile.js";
export { ComboBox, type ComboBoxProps } from "./ComboBox.js";
export { cx } from "./class-names.js";
export { DateField, type DateFieldProps } from "./DateField.js";
export { Dialog, type DialogProps } from "./Dialog.js";
export { Disclosure, type DisclosureProps } from "./Disclosure.js";
export { EmptyState, type EmptyStateProps } from "./EmptyState.js";
export { type FieldFacts, FieldHeading, FieldLabel, FieldNotes } from "./FieldFrame.js";
export { HelpTip, type HelpTipProps } from "./HelpTip.js";
export { Icon, type IconProps } from "./Icon.js";
export { IconButton, type IconButtonProps } from "./IconButton.js";
export { type IconName, isIconName } from "./icons.js";
export { LiveRegion } from "./LiveRegion.js";
export { Menu, type MenuEntry, type MenuProps } from "./Menu.js";
export { Notice, type NoticeProps } from "./Notice.js";
export { NumberField, type NumberFieldProps } from "./NumberField.js";
export {
  AnchoredPopover,
  type AnchoredPopoverProps,
  Popover,
  type PopoverProps,
} from "./Popover.js";
export { PortalRoot } from "./PortalRoot.js";
export { RadioGroup, type RadioGroupProps } from "./RadioGroup.js";
export { SearchField, type SearchFieldProps } from "./SearchField.js";
export { SegmentedControl, type SegmentedControlProps } from "./SegmentedControl.js";
export { type Choice, Select, type SelectProps } from "./Select.js";
export { Spinner } from "./Spinner.js";
export { Switch, type SwitchProps } from "./Switch.js";
export { type TabItem, Tabs, type TabsProps } from "./Tabs.js";
export { TextArea, type TextAreaProps } from "./TextArea.js";
export { TextField, type TextFieldProps } from "./TextField.js";
export { parseTimeOfDay, TimeOfDayField, type TimeOfDayFieldProps } from "./TimeOfDayField.js";
export { ToggleButton, type ToggleButtonProps } from "./ToggleButton.js";
export { Tooltip, type TooltipProps } from "./Tooltip.js";
export { VisuallyHidden } from "./VisuallyHidden.js";
