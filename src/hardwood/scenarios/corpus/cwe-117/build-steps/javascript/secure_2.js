  if (author.includes('\n') || author.includes('\r')) throw new Error('author of more than one line');
  out.print(step + ' done in ' + seconds + ' s by ' + author);
}
