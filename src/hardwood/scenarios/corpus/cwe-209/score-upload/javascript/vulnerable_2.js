  const command = CONVERTERS[path.extname(upload.name)].concat(upload.store + '.pdf', upload.store);
  let output;
  try {
    output = await run(command);
  } catch {
    return { text: `failed, could not run ${command.join(' ')}`, worked: false };
  }
  return { text: findPages(output), worked: true };
}
