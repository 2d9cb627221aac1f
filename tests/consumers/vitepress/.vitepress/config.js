// Vue must know which tags are custom elements.
export default {
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "nut-graf" } } },
};
