  const picture = new Picture(number, title.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  return '<img src="/large/' + picture.file + '" alt="' + picture.title + '">';
}
