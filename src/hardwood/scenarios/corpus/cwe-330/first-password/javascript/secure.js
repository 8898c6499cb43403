  return Array.from({ length }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
}
