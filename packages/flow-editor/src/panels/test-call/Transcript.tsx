import type { TranscriptLine } from "@smartflow/flow-schema/call";
import { memo, useLayoutEffect, useRef } from "react";
import { useText } from "../../i18n/index.js";
import { TranscriptItem } from "./TranscriptItem.js";

/** What the caller hears and does, in order; it follows the call as long as its end is in view. */
export const Transcript = memo(function Transcript({
  lines,
}: {
  readonly lines: readonly TranscriptLine[];
}) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line may need scrolling.
  useLayoutEffect(() => {
    if (list.current && follows.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines]);

  return (
    <ol
      ref={list}
      className="sf-transcript"
      aria-label={t("call.transcript")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        follows.current = scrollHeight - clientHeight - scrollTop < 40;
      }}
    >
      {lines.map((line, index) => (
        <TranscriptItem
          // Lines are only ever added at the end.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the line's identity.
          key={index}
          line={line}
          startsWidget={line.widget !== undefined && line.widget !== lines[index - 1]?.widget}
        />
      ))}
    </ol>
  );
});
