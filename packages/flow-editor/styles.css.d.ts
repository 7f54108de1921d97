// Lets TypeScript accept `import "@smartflow/flow-editor/styles.css"` without a bundler's types.
export {};
