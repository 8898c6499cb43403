  return ['<li>', nickname, ' <em>', points, ' points</em></li>'].join('');
}
