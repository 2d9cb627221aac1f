// The block "Summary" in the editor. The summary itself is made in the reader's browser.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: make } = element;
  const { __ } = i18n;
  const settings = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const types = [
    { value: "", label: __("Sentences", "nutgraf") },
    { value: "key-points", label: __("Key points", "nutgraf") },
    { value: "tldr", label: __("TL;DR", "nutgraf") },
    { value: "teaser", label: __("Teaser", "nutgraf") },
    { value: "headline", label: __("Headline", "nutgraf") },
  ];
  const lengths = [
    { value: "short", label: __("Short", "nutgraf") },
    { value: "medium", label: __("Medium", "nutgraf") },
    { value: "long", label: __("Long", "nutgraf") },
  ];

  function Edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const toggle = (name, label) =>
      make(components.ToggleControl, {
        ...settings,
        label,
        checked: attributes[name],
        onChange: set(name),
      });
    const text = (name, label, help) =>
      make(components.TextControl, {
        ...settings,
        label,
        help,
        value: attributes[name] ?? "",
        onChange: (value) => setAttributes({ [name]: value || undefined }),
      });
    const type = make(components.SelectControl, {
      ...settings,
      label: __("Kind", "nutgraf"),
      value: attributes.type,
      options: types,
      // The element takes a type with a length, or a number of sentences.
      onChange: (value) => setAttributes({ type: value, length: "", sentences: undefined, words: undefined }),
    });
    const length =
      attributes.type === ""
        ? make(components.RangeControl, {
            ...settings,
            label: __("Maximum number of sentences", "nutgraf"),
            value: attributes.sentences ?? 3,
            min: 1,
            max: 10,
            onChange: set("sentences"),
          })
        : make(components.SelectControl, {
            ...settings,
            label: __("Length", "nutgraf"),
            value: attributes.length || "short",
            options: lengths,
            onChange: set("length"),
          });
    const panel = make(
      components.PanelBody,
      { title: __("Summary", "nutgraf") },
      type,
      length,
      text("focus", __("Focus words", "nutgraf"), __("Separated by commas.", "nutgraf")),
      text("skip", __("Leave out", "nutgraf"), __("A CSS selector of parts that are not read.", "nutgraf")),
      toggle("collapsed", __("Show a button first", "nutgraf")),
      toggle("highlight", __("Highlight the sentences in the post", "nutgraf")),
    );
    const abstract = make(components.TextareaControl, {
      ...settings,
      label: __("Your own abstract", "nutgraf"),
      help: __("Shown until the summary is ready, and if there is none. Default: the excerpt.", "nutgraf"),
      value: attributes.abstract,
      onChange: set("abstract"),
    });
    const { label } = types.find(({ value }) => value === attributes.type) ?? types[0];
    return make(
      "div",
      blockEditor.useBlockProps(),
      make(blockEditor.InspectorControls, null, panel),
      make(
        components.Placeholder,
        {
          icon: "editor-ul",
          label: __("Summary", "nutgraf") + ": " + label,
          instructions: __("Readers see the summary of this post here.", "nutgraf"),
        },
        abstract,
      ),
    );
  }

  // A dynamic block: the plugin's PHP writes the tag.
  blocks.registerBlockType("nutgraf/summary", { edit: Edit, save: () => null });
})(window.wp);
