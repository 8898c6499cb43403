	return os.MkdirAll(mailbox(user), 0o755)
}
