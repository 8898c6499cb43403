  const entities = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };
  const show = (words) => words.split('').map((c) => entities[c] || c).join('');
  return '<li><time>' + clock(stamp) + '</time> <b>' + show(author) + '</b> ' + show(text) + '</li>';
}
