  const page = guide.pages.get(crag);
  if (page === undefined || page.draft === '') {
    return 0;
  }
  page.live = page.draft;
  page.draft = '';
  page.version += 1;
  guide.noteVersion(crag, member);
  guide.tellOthers(crag, member);
  return page.version;
}
