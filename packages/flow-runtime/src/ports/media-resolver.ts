/** Finds what a symbolic media id stands for. Documents never hold URLs or tokens. */
export interface MediaResolver {
  /** Where a carrier can fetch the file now; nothing when there is no such file. */
  resolve(
    media: string,
  ): Promise<{ readonly url: string; readonly durationMs?: number } | undefined>;
}
