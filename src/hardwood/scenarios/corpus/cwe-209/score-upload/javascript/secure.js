  const lines = [];
  let ready = 0;
  for (const { name, store } of uploads) {
    const converter = CONVERTERS[path.extname(name)];
    if (converter === undefined) {
      lines.push(`${name}: not a score`);
      continue;
    }
    try {
      const output = await run([...converter, `${store}.pdf`, store]);
      const [, count = '0'] = /^pages: (\d+)/m.exec(output) ?? [];
      lines.push(`${name}: ${pages(Number(count))}`);
      ready += 1;
    } catch (error) {
      console.error(store, error);
      lines.push(`${name}: failed, the file may be damaged`);
    }
  }
  lines.push(`${ready} of ${uploads.length} ready`);
  return lines.join('\n') + '\n';
}
