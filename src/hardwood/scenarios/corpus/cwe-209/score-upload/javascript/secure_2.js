  const command = CONVERTERS[path.extname(upload.name)].concat(upload.store + '.pdf', upload.store);
  const output = await run(command).catch(() => null);
  return output === null
    ? { text: 'failed, please write to Jana', worked: false }
    : { text: findPages(output), worked: true };
}
