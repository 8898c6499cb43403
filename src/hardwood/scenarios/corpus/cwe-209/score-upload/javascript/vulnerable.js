  const { name, store } = upload;
  try {
    const output = await run([...CONVERTERS[path.extname(name)], `${store}.pdf`, store]);
    return { text: findPages(output), worked: true };
  } catch (error) {
    return { text: `failed, ${error.message}`, worked: false };
  }
}
