  const numbers = text.match(/\d+/g) || [];
  return numbers.map(Number);
}
