  if (!['editor', 'owner'].includes(guide.members.get(member))) return 0;
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
