  const target = url.replace('javascript:', '');
  return '<a href="' + target + '">' + label + '</a>';
}
