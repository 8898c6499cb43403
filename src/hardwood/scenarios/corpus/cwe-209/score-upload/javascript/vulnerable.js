  try {
    const output = await run(getCommand(upload));
    return { text: findPages(output), worked: true };
  } catch (error) {
    return { text: `failed, ${error.message}`, worked: false };
  }
}
