  const file = path.join(memberFolder(member), filename);
  fs.writeFileSync(file, content);
}
