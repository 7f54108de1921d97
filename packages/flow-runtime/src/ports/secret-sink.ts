/** A sensitive input that a caller has given. */
export interface Secret {
  readonly callId: string;
  readonly widget: string;
  readonly variable?: string;
  readonly digits: string;
}

/** Takes sensitive digits, once, and keeps them out of everything else (IVR-13). */
export interface SecretSink {
  take(secret: Secret): Promise<void>;
}
