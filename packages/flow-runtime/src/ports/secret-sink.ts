/** Takes sensitive digits, once, and keeps them out of everything else (IVR-13). */
export interface SecretSink {
  take(secret: {
    readonly callId: string;
    readonly widget: string;
    readonly variable?: string;
    readonly digits: string;
  }): Promise<void>;
}
