  const file = path.join(memberFolder(member), path.basename(filename));
  fs.writeFileSync(file, content);
}
