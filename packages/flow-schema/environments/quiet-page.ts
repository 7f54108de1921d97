// First of all: zod looks at its settings when a schema is made, which modules of ours do.
import "./quiet-zod.js";
import { exercise, type Report } from "./exercise.js";
import { quietZod } from "./quiet-zod.js";

declare global {
  interface Window {
    quiet?: Promise<{
      readonly page: Report;
      readonly jitless: boolean;
      readonly violations: readonly string[];
    }>;
  }
}

const violations: string[] = [];
document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
  violations.push(`${effectiveDirective}: ${blockedURI}`);
});

window.quiet = new Promise((resolve) => {
  const page = exercise({ probe: false });
  // Violations are told of in a task of their own.
  setTimeout(() => resolve({ page, jitless: quietZod.jitless === true, violations }), 50);
});
