  try {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') url = '#';
  } catch (error) {
    url = '#';
  }
  return '<a href="' + url + '">' + label + '</a>';
}
