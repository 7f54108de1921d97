import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { CategoryTile } from "../../ui/index.js";
import { CATEGORIES, type PaletteType } from "./palette-types.js";

export interface TypeListProps {
  readonly types: readonly PaletteType[];
  onPick(type: string): void;
}

/** Widget types under the names of their categories; arrows and letters walk through them. */
export function TypeList({ types, onPick }: TypeListProps) {
  const t = useText();
  const sections = CATEGORIES.map((category) => ({
    category,
    types: types.filter((type) => type.category === category),
  })).filter((section) => section.types.length > 0);
  return (
    <ListBox
      className="sf-palette__list"
      // The browser's own focus would scroll a row that is only half in view away from the press.
      onMouseDownCapture={(event) => event.preventDefault()}
      aria-label={t("palette.types")}
      selectionMode="none"
      onAction={(key) => onPick(String(key))}
      renderEmptyState={() => <p className="sf-list__empty">{t("palette.nothing")}</p>}
    >
      {sections.map((section) => (
        <ListBoxSection
          key={section.category}
          id={`category-${section.category}`}
          className="sf-palette__section"
        >
          <Header className="sf-palette__category">
            {t(`palette.category.${section.category}`)}
          </Header>
          <Collection items={section.types}>
            {(type) => (
              <ListBoxItem
                id={type.type}
                textValue={type.name}
                className="sf-palette__item"
                data-type={type.type}
              >
                <CategoryTile category={type.category} icon={type.icon} />
                <span className="sf-list__words">
                  <span className="sf-palette__name">{type.name}</span>
                  {type.description !== "" && (
                    <span className="sf-palette__description">{type.description}</span>
                  )}
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
