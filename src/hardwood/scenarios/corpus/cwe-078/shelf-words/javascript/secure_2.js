  if (!shelves().includes(shelf)) return 0;
  return Number(sh(`cat shelves/${shelf}/*.txt | wc -w`));
}
