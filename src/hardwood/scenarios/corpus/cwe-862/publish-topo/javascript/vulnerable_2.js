  const page = guide.pages.get(crag);
  if (!page || !page.draft) return 0;
  if (guide.members.get(member) === 'reader') {
    throw new Error(`${member} only reads`);
  }
  Object.assign(page, { live: page.draft, draft: '', version: page.version + 1 });
  guide.noteVersion(crag, member);
  guide.tellOthers(crag, member);
  return page.version;
}
