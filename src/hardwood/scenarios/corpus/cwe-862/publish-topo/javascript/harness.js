function play(script) {
  const guide = new Guide();
  const out = [];
  for (const line of script.split('\n')) {
    const [what, a, b = '', c = '', d] = line.split('|');
    if (what === 'member') guide.members.set(a, ROLES[Number(b)]);
    if (what === 'page') guide.pages.set(a, { live: b, draft: c, version: Number(d), history: [], subscribers: [] });
    if (what === 'history') guide.pages.get(a).history.push(b);
    if (what === 'subscriber') guide.pages.get(a).subscribers.push(b);
    if (what === 'online') {
      try {
        out.push(`returned|${putOnline(guide, a, b)}`);
      } catch (error) {
        out.push('returned|error');
      }
    }
  }
  for (const [crag, page] of [...guide.pages].sort()) {
    out.push(`page|${crag}|${page.live}|${page.draft}|${page.version}`, ...page.history.map((text) => `history|${crag}|${text}`));
  }
  for (const [name, mails] of [...guide.inbox].sort()) out.push(...mails.map((mail) => `mail|${name}|${mail}`));
  return out.join('\n');
}
