  const [file, address] = [filename, url].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  return `curl -s -o ${file} ${address}`;
}
