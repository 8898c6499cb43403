  const shown = message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return '<pre class="bad">' + shown + '</pre>';
}
