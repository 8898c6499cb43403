  const quote = (word) => "'" + word.replace(/'/g, "'\\''") + "'";
  return `lp -d ${quote(printer)} ${quote(file)}`;
}
