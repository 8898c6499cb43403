function mail(folder) {
  try {
    const bundle = bundleEssays(folder);
    return [bundle.essays, ...bundle.empty.map((name) => `empty ${name}`), '', bundle.text].join('\n');
  } catch (error) {
    return 'error\n';
  }
}
