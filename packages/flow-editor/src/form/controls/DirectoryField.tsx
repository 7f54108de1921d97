import { useEffect, useState } from "react";
import { useText } from "../../i18n/index.js";
import { Button, ComboBox, Notice, Spinner } from "../../ui/index.js";
import type { Directory, DirectoryEntry, DirectoryKind } from "../ports.js";

export interface DirectoryFieldProps {
  readonly directory: Directory;
  readonly kind: DirectoryKind;
  readonly label: string;
  /** The id that is chosen; empty for none. */
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
  onChange(id: string): void;
}

type Answer =
  /** What was found before stays until there is something new, so that the list does not jump. */
  | { readonly is: "loading"; readonly entries: readonly DirectoryEntry[] }
  | { readonly is: "failed" }
  | { readonly is: "there"; readonly entries: readonly DirectoryEntry[] };

/** Somebody of the host's directory, by name. An id that is typed is taken too. */
export function DirectoryField(props: DirectoryFieldProps) {
  const { directory, kind, label, value, isReadOnly, error, onChange } = props;
  const t = useText();
  const chosen = useEntry(directory, kind, value);
  const [query, setQuery] = useState("");
  const [attempt, setAttempt] = useState(0);
  const answer = useSearch(directory, kind, query, attempt);
  const entries = answer.is === "failed" ? [] : answer.entries;
  const typed = query.trim();
  const isNew = typed !== "" && !entries.some(({ id, name }) => id === typed || name === typed);

  const options = [
    ...entries.map(({ id, name, detail }) => ({ id, label: name, description: detail })),
    // Who knows the id can use it, whether or not the directory has it.
    ...(isNew ? [{ id: typed, written: typed, label: t("form.target.useId", { id: typed }) }] : []),
  ];
  return (
    <>
      <ComboBox
        label={label}
        placeholder={t("form.target.search", { kind })}
        value={value}
        shownAs={chosen?.name ?? value}
        options={options}
        onSearch={setQuery}
        onChange={onChange}
        isReadOnly={isReadOnly}
        error={error}
        description={
          value !== "" && chosen === null
            ? t("form.target.unknown", { kind, id: value })
            : undefined
        }
        empty={
          answer.is === "loading" ? (
            <span className="sf-list__status">
              <Spinner /> {t("form.target.loading")}
            </span>
          ) : (
            t(answer.is === "failed" ? "form.target.failed" : "form.target.none", { kind })
          )
        }
      />
      {answer.is === "failed" && (
        <Notice
          tone="warning"
          action={
            <Button size="s" icon="rotate-ccw" onPress={() => setAttempt(attempt + 1)}>
              {t("form.target.retry")}
            </Button>
          }
        >
          {t("form.target.failed")}
        </Notice>
      )}
    </>
  );
}

function useSearch(
  directory: Directory,
  kind: DirectoryKind,
  query: string,
  attempt: number,
): Answer {
  const [answer, setAnswer] = useState<Answer>({ is: "loading", entries: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    const controller = new AbortController();
    setAnswer((last) => ({ is: "loading", entries: last.is === "failed" ? [] : last.entries }));
    directory.search(kind, query, controller.signal).then(
      (entries) => !controller.signal.aborted && setAnswer({ is: "there", entries }),
      () => !controller.signal.aborted && setAnswer({ is: "failed" }),
    );
    return () => controller.abort();
  }, [directory, kind, query, attempt]);
  return answer;
}

/** The entry of an id; null when the directory does not have it, nothing while it is looked up. */
function useEntry(
  directory: Directory,
  kind: DirectoryKind,
  id: string,
): DirectoryEntry | null | undefined {
  const [found, setFound] = useState<{
    readonly id: string;
    readonly entry: DirectoryEntry | null;
  }>();
  useEffect(() => {
    if (id === "") return;
    const controller = new AbortController();
    directory.find(kind, id, controller.signal).then(
      (entry) => !controller.signal.aborted && setFound({ id, entry: entry ?? null }),
      // A directory that does not answer says nothing of whether the id is right.
      () => undefined,
    );
    return () => controller.abort();
  }, [directory, kind, id]);
  return found?.id === id ? found.entry : undefined;
}
