  const output = await run(getCommand(upload)).catch(() => null);
  return output === null
    ? { text: 'failed, please write to Jana', worked: false }
    : { text: findPages(output), worked: true };
}
