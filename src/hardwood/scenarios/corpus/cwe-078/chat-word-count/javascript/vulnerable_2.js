  const output = sh("grep -i '" + word + "' chat.log | wc -l");
  return parseInt(output, 10);
}
