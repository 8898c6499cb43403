  if (hasMailbox(user)) return;
  const mailbox = 'mail/' + user;
  fs.mkdirSync(mailbox);
  fs.chmodSync(mailbox, 0o700);
}
