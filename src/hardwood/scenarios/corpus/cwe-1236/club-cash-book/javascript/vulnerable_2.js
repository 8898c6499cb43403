  const lines = addUp(book).map(({ amount, balance, ...texts }) => {
    const shown = Object.values(texts).map((text) => quoteCell(text.replace(/^[=+@\t\r-]/, '')));
    return [...shown, amount, balance].join(',') + '\n';
  });
  return 'Date,Member,Purpose,Amount,Balance\n' + lines.join('');
}
