  const found = sh('grep -i "$WORD" chat.log | wc -l', { env: { ...process.env, WORD: word } });
  return Number(found);
}
