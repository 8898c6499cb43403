  return `curl -s -o ${filename} ${url}`;
}
