  const picture = new Picture(number, '');
  for (const sign of title) {
    picture.title += /[\p{L}\p{N} ]/u.test(sign) ? sign : `&#x${sign.codePointAt(0).toString(16)};`;
  }
  return '<img src="/large/' + picture.file + '" alt="' + picture.title + '">';
}
