import "@smartflow/flow-editor/styles.css";
import "./acme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";

const root = document.querySelector("#app");
if (!root) throw new Error("The page has no element #app to draw in.");
const locale = new URLSearchParams(location.search).get("lang") ?? "en";
document.documentElement.lang = locale;
createRoot(root).render(
  <StrictMode>
    <App locale={locale} />
  </StrictMode>,
);
