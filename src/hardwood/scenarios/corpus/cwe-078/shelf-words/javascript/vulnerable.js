  return Number(sh(`cat shelves/${shelf}/*.txt | wc -w`));
}
