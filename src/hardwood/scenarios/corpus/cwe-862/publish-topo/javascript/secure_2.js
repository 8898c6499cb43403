  const page = guide.pages.get(crag);
  if (!page || !page.draft) return 0;
  const role = guide.members.get(member);
  if (ROLES.indexOf(role) < ROLES.indexOf('editor')) {
    throw new Error(`${member} is no editor`);
  }
  Object.assign(page, {
    live: page.draft,
    draft: '',
    version: page.version + 1,
  });
  const news = `version ${page.version}`;
  page.history = [`${news} by ${member}`, ...page.history].slice(0, KEPT);
  page.subscribers
    .filter((name) => name !== member)
    .forEach((name) => {
      guide.send(name, `${crag}: ${news}`);
    });
  return page.version;
}
