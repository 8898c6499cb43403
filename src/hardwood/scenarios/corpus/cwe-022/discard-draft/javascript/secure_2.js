  if (name.split(/[/\\]/).some((part) => part === '..')) {
    return false;
  }
  unlinkSync(`${DRAFTS}/${name}`);
  return true;
}
