  return JSON.parse(text);
}
