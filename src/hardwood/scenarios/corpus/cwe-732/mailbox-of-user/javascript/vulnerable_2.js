  if (!hasMailbox(user)) {
    fs.mkdirSync('mail/' + user);
  }
}
