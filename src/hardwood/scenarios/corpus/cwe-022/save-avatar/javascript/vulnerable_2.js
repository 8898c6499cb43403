  const file = path.join(memberFolder(member), filename);
  if (!file.startsWith(memberFolder(member))) throw new Error('not in the folder');
  fs.writeFileSync(file, content);
}
