import "@smartflow/flow-editor/styles.css";
import "./playground.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Playground } from "./Playground.js";

const root = document.querySelector("#app");
if (!root) throw new Error("The page has no element #app to draw in.");
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
