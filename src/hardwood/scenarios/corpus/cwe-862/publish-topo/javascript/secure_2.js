  const page = guide.pages.get(crag);
  if (!page || !page.draft) return 0;
  const role = guide.members.get(member);
  if (ROLES.indexOf(role) < ROLES.indexOf('editor')) {
    throw new Error(`${member} is no editor`);
  }
  Object.assign(page, { live: page.draft, draft: '', version: page.version + 1 });
  guide.noteVersion(crag, member);
  guide.tellOthers(crag, member);
  return page.version;
}
