  const page = guide.pages.get(crag);
  if (page === undefined || page.draft === '') {
    return 0;
  }
  page.live = page.draft;
  page.draft = '';
  page.version += 1;
  page.history.unshift(`version ${page.version} by ${member}`);
  if (page.history.length > KEPT) {
    page.history.length = KEPT;
  }
  for (const name of page.subscribers) {
    if (name !== member) {
      guide.send(name, `${crag}: version ${page.version}`);
    }
  }
  return page.version;
}
