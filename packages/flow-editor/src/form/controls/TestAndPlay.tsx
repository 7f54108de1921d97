import { useEffect, useRef, useState } from "react";
import { type Text, useText } from "../../i18n/index.js";
import { Button, LiveRegion } from "../../ui/index.js";
import { useSpeech } from "../FormProvider.js";
import type { SpeechAvailability, SpeechRequest } from "../ports.js";

type State = "idle" | "playing" | "failed";

/** Lets the author hear a text before it is saved (MSG-1). */
export function TestAndPlay({ text, language, voice }: SpeechRequest) {
  const t = useText();
  const speech = useSpeech();
  const availability = useAvailability(language);
  const [state, setState] = useState<State>("idle");
  const playing = useRef<AbortController>(undefined);

  useEffect(() => () => playing.current?.abort(), []);

  const stop = () => {
    playing.current?.abort();
    playing.current = undefined;
    setState("idle");
  };
  const play = async () => {
    const controller = new AbortController();
    playing.current = controller;
    setState("playing");
    try {
      await speech.speak({ text, language, voice }, controller.signal);
      if (playing.current === controller) setState("idle");
    } catch {
      if (playing.current === controller) setState("failed");
    }
  };

  const why = whyNot(availability, state, t);
  return (
    <div className="sf-test-play">
      <Button
        size="s"
        variant="ghost"
        icon={state === "playing" ? "square" : "play"}
        isDisabled={state !== "playing" && (text.trim() === "" || isShut(availability))}
        onPress={state === "playing" ? stop : play}
      >
        {state === "playing" ? t("form.play.stop") : t("form.play.start")}
      </Button>
      {state === "playing" && (
        <span className="sf-test-play__wave" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      )}
      {why !== "" && <span className="sf-test-play__why">{why}</span>}
      <LiveRegion text={state === "playing" ? t("form.play.playing") : ""} />
    </div>
  );
}

function whyNot(availability: SpeechAvailability | undefined, state: State, t: Text): string {
  if (state === "failed") return t("form.play.failed");
  if (availability === "unsupported") return t("form.play.unsupported");
  if (availability === "noVoice") return t("form.play.noVoice");
  return "";
}

function isShut(availability: SpeechAvailability | undefined): boolean {
  return availability !== undefined && availability !== "available";
}

/** Whether the language can be heard here; nothing while that is being found out. */
function useAvailability(language: string): SpeechAvailability | undefined {
  const speech = useSpeech();
  const [answer, setAnswer] = useState<{ language: string; is: SpeechAvailability }>();
  useEffect(() => {
    let isCurrent = true;
    speech.availability(language).then(
      (is) => isCurrent && setAnswer({ language, is }),
      () => isCurrent && setAnswer({ language, is: "unsupported" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [speech, language]);
  return answer?.language === language ? answer.is : undefined;
}
