import * as z from "zod";

/** A host whose policy reports violations spares itself zod's question whether it may compile. */
export const quietZod = z.config({ jitless: true });
