  const source = `${STARTERS}/${choice.replaceAll('../', '')}`;
  const content = fs.readFileSync(source);
  fs.writeFileSync(target, content);
}
