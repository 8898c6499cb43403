  const command = getCommand(upload);
  let output;
  try {
    output = await run(command);
  } catch {
    return { text: `failed, could not run ${command.join(' ')}`, worked: false };
  }
  return { text: findPages(output), worked: true };
}
