/** What the commands answer with: all is well, the flow has errors, or something is unreadable. */
export const EXIT = {
  ok: 0,
  errors: 1,
  /** A file or the document in it cannot be read, or the command line cannot be understood. */
  unreadable: 2,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;
