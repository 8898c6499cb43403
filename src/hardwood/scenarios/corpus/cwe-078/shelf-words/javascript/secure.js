  const quoted = "'" + shelf.replace(/'/g, "'\\''") + "'";
  return Number(sh(`cat shelves/${quoted}/*.txt | wc -w`));
}
