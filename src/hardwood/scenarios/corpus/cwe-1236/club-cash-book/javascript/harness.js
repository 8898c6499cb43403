function audit(...words) {
  const book = [];
  for (let i = 0; i + 3 < words.length; i += 4) {
    book.push({ date: words[i], member: words[i + 1], purpose: words[i + 2], amount: words[i + 3] });
  }
  return cashBook(book);
}
