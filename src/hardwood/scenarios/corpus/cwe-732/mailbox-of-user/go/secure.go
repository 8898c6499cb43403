	return os.MkdirAll(mailbox(user), 0o700)
}
