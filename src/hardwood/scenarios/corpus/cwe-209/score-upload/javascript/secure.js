  const { name, store } = upload;
  try {
    const output = await run([...CONVERTERS[path.extname(name)], `${store}.pdf`, store]);
    return { text: findPages(output), worked: true };
  } catch (error) {
    console.error(store, error);
    return { text: 'failed, the file may be damaged', worked: false };
  }
}
