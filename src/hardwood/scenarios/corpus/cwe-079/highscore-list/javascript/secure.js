  const name = nickname.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ['<li>', name, ' <em>', points, ' points</em></li>'].join('');
}
