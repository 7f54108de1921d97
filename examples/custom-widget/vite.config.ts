import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { workspacePackages } from "../../tools/vite/workspace-packages.js";

export default defineConfig({ plugins: [react()], ...workspacePackages() });
