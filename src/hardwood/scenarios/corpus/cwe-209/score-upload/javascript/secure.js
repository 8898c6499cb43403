  try {
    const output = await run(getCommand(upload));
    return { text: findPages(output), worked: true };
  } catch (error) {
    console.error(upload.store, error);
    return { text: 'failed, the file may be damaged', worked: false };
  }
}
