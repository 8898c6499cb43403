  if (!/^[\w.-]+$/.test(filename)) throw new Error(`odd name: ${filename}`);
  if (!/^https?:\/\/[\w.:\/?=&%~+-]+$/.test(url)) throw new Error(`odd address: ${url}`);
  return `curl -s -o ${filename} '${url}'`;
}
