  return Array.from({ length }, () => pick(CHARACTERS)).join('');
}
