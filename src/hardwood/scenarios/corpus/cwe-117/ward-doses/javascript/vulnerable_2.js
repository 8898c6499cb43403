  const typed = remark.replace(/\n/g, ' ');
  return when + ' bed ' + bed + ': ' + drug + ', remark: ' + typed;
}
