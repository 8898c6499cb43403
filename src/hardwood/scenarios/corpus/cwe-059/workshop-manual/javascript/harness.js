function tablet(folder, name) {
  const page = putTogether(folder, name);
  return page ? `${page.parts} ${page.missing}\n${page.text}` : 'no page';
}
