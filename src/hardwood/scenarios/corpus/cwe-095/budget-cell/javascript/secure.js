  if (![...text].every((sign) => SUM_SIGNS.includes(sign))) throw new Error(`not a sum: ${text}`);
  return eval(text);
}
