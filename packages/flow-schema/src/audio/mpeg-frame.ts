/** One frame of MPEG audio layer III, as its header describes it. */
export interface MpegFrame {
  /** Bytes, header included. */
  readonly length: number;
  /** Samples of each channel it decodes to. */
  readonly samples: number;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** Bits per second. */
  readonly bitRate: number;
}

export const HEADER_BYTES = 4;

/** kbit/s of layer III by the header's index; index 0 is free format, 15 is forbidden. */
const BIT_RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BIT_RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44_100, 48_000, 32_000];

const LAYER_III = 1;
const MONO = 3;

/** How the version bits read: 2.5, reserved, 2, 1. */
const VERSIONS = [
  { rates: BIT_RATES_2, divisor: 4, samples: 576 },
  undefined,
  { rates: BIT_RATES_2, divisor: 2, samples: 576 },
  { rates: BIT_RATES_1, divisor: 1, samples: 1_152 },
] as const;

/**
 * The layer that a header of MPEG audio names (1, 2 or 3), or nothing where there is no header.
 * AAC in ADTS has the same beginning with a layer of its own, which is nobody's here.
 */
export function layerAt(bytes: Uint8Array, at: number): 1 | 2 | 3 | undefined {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  if (((second >> 3) & 3) === 1) return undefined;
  const layer = (second >> 1) & 3;
  return layer === 0 ? undefined : layer === 1 ? 3 : layer === 2 ? 2 : 1;
}

/** The frame whose header stands there; nothing where none does. Free format is none: no bit rate. */
export function frameAt(bytes: Uint8Array, at: number): MpegFrame | undefined {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  if (((second >> 1) & 3) !== LAYER_III) return undefined;
  const version = VERSIONS[(second >> 3) & 3];
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  if (!version || third === undefined || fourth === undefined) return undefined;
  const kilobits = version.rates[third >> 4] ?? 0;
  const rate = SAMPLE_RATES[(third >> 2) & 3];
  // Emphasis 2 is reserved; to ask for it keeps random bytes from looking like a header.
  if (kilobits === 0 || rate === undefined || (fourth & 3) === 2) return undefined;
  const sampleRate = rate / version.divisor;
  const bitRate = kilobits * 1_000;
  const padding = (third >> 1) & 1;
  return {
    length: Math.floor(((version.samples / 8) * bitRate) / sampleRate) + padding,
    samples: version.samples,
    sampleRate,
    channels: fourth >> 6 === MONO ? 1 : 2,
    bitRate,
  };
}

/** Whether two frames can stand in one stream: version, layer and sample rate do not change. */
export function sameStream(a: MpegFrame, b: MpegFrame): boolean {
  return a.sampleRate === b.sampleRate && a.samples === b.samples;
}
